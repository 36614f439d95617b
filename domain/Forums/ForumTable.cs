using System.Globalization;
using PanelAssistant.Domain.Registers;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Domain.Forums;

/// <summary>The part of the table that counts: what the forum's rules ask, of meetings, of children, of reports.</summary>
internal static class ForumTable
{
    public static void Rules(TextTable page, TermsOfReference terms)
    {
        page.Heading("Rules that count");
        Chair(page, terms.Chair);
        page.Row("Meets", terms.Cadence.Every.InWords());
        var counted = terms.Cadence.PapersCountedIn is DayCount.WorkingDays ? "working day" : "calendar day";
        page.Row("Papers", $"{TermsTable.Count(terms.Cadence.PapersDaysBefore, counted)} before");
        page.Row("Reminders of papers", $"{string.Join(", ", terms.Cadence.PapersNudges)} days before the meeting, and on the day on which they close");
        page.Row("Screening tools", terms.Cadence.ScreeningDaysBefore is { } days
            ? $"by the end of the day {TermsTable.Count(days, "day")} before"
            : "no day of their own");
        page.Row("Quorum", $"{terms.Decisions.PartnersForQuorum} of {terms.Partners.Count()} safeguarding partners");
        page.Row("Tie on adding a flag", InWords(terms.Decisions.OnTieAdding));
        page.Row("Tie on removing a flag", InWords(terms.Decisions.OnTieRemoving));
        page.Row("Casting vote", terms.Decisions.HasCastingVote() ? "the chair's" : "none");
        page.Row("Without the full quorum", terms.Decisions.LetsChairWaiveQuorum() ? "when the chair rules so, with a reason" : "never");
        page.Row("Vote between meetings", $"open for {TermsTable.Count(terms.Decisions.DaysBetweenMeetings(), "working day")}");
        page.Row("Rule printed on votes", terms.Decisions.Clause);
        if (terms.Kind is ForumKind.Operational)
        {
            page.Row("A flag is looked at again", $"after {TermsTable.Count(terms.Decisions.FlagReviewWeeks, "week")}");
        }
        page.Row("Apologies", terms.Apologies is { } apologies ? $"the chair is told, and {string.Join(", ", apologies.Tell)} [{apologies.Clause}]" : "the chair is told");
        foreach (var rule in terms.Invitations)
        {
            page.Row("Guests", $"{InWords(rule.Kind)} [{rule.Clause}]");
        }
        if (terms.SeniorManagers is { } managers)
        {
            page.Row("Senior managers", $"hear of an action {TermsTable.Count(managers.AfterDays, "day")} overdue when the chair agrees [{managers.Clause}]");
        }
        if (terms.Challenges is { } challenges)
        {
            page.Row("Challenge between agencies", $"answered at the next meeting, a week before which the agency is reminded{(challenges.ChairsOf.Count == 0 ? "" : $"; the chairs of {string.Join(" and ", challenges.ChairsOf)} are challenged too")} [{challenges.Clause}]");
        }
        foreach (var tag in terms.ActionTags)
        {
            page.Row("Tag of actions", $"{tag.Title}{(tag.AskFor is { } ask ? $", with: {ask}" : "")} [{tag.Clause}]");
        }
        if (terms.Targets is { } targets)
        {
            page.Row("Targets", $"one that is missed goes to {targets.Helps} the day after [{targets.Clause}]");
        }
        if (terms.Plans is { } plans)
        {
            page.Row("Plans", $"action plans and work streams, each with an owner; how they stand follows from their actions [{plans}]");
        }
        if (terms.Quality is { } quality)
        {
            page.Row("Quality assurance", $"{TermsTable.Count(quality.Each, "item")} of each group of {string.Join(" and ", quality.Of)}, of the last {TermsTable.Count(quality.Months, "month")}, by chance: {string.Join(" ", quality.Questions)} [{quality.Clause}]");
        }
        if (terms.Returns is { } returns)
        {
            Returns(page, returns);
        }
        foreach (var register in terms.Registers)
        {
            page.Row("Register", $"{InWords(register.Kind)}{(register.Listed.Count == 0 ? "" : ": " + string.Join("; ", register.Listed.Select(entry => $"REG-{entry.Number} {entry.Title}")))} [{register.Clause}]");
        }
        if (terms.Updates is { } updates)
        {
            var from = string.Join(" and ", updates.From.Select(who => who is UpdateFrom.Agencies ? "each agency" : "the professionals involved"));
            page.Row("Updates on each child", $"asked of {from} {TermsTable.Count(updates.DaysBefore, "day")} before the meeting{(updates.AsksShared ? "; what the planning meeting has heard is not repeated" : "")} [{updates.Clause}]");
            if (updates.ReportBack is { } report)
            {
                page.Row("Report back", $"each agency says what it did for each child [{report}]");
            }
        }
        page.Row("Immediate actions", $"acknowledged within {TermsTable.Count((int)terms.AcknowledgeWithin.TotalMinutes, "minute")}, at any hour");
        Nudges(page, "Actions", terms.ActionNudges);
        Nudges(page, "Flag confirmations", terms.ConfirmationNudges);
    }

    private static void Returns(TextTable page, ReturnRule rule)
    {
        page.Row("Data returns", $"of each agency that brings a measure, when the papers close [{rule.Clause}]");
        page.Row("Reminders of returns", $"to the agency on day {string.Join(", ", rule.Nudges.Owner)}; to the chair on day {string.Join(", ", rule.Nudges.Chair)} [{rule.NudgesClause}]");
        foreach (var source in rule.Sources)
        {
            page.Row("Source", $"{ScorecardCsv.Word(source.Type)}: {string.Join(", ", source.Agencies)} [{source.Clause}]");
        }
        foreach (var measure in rule.Measures)
        {
            page.Row("Measure", $"{measure.Title} ({ScorecardCsv.Word(measure.Unit)}{(measure.Of is { } whole ? $" of {whole}" : "")}; {ScorecardCsv.Word(measure.Direction)}"
                + $"{(measure.Target is { } target ? $"; target {TypedFigure.Write(target)}" : "")}): {ScorecardCsv.Word(measure.Source)}, {measure.Agency} [{measure.Clause}]");
        }
    }

    public static void Children(TextTable page, TermsOfReference terms)
    {
        page.Heading("Children");
        foreach (var ground in terms.Admission)
        {
            page.Row("Taken", $"{InWords(ground.Ground)}; {InWords(ground.SocialCare)} [{ground.Clause}]");
        }
        if (terms.Admission.Count == 0)
        {
            page.Row("Taken", "none");
        }
        if (terms.Missing is { } missing)
        {
            page.Row("Missing", $"{missing.Episodes} episodes that begin within {missing.WindowDays} days, or one over {missing.OverHours} hours"
                + $"{(missing.SeriousIssueQualifies ? ", or one with a serious safeguarding issue" : "")} [{string.Join(", ", terms.MissingClauses)}]");
            if (terms.MissingLinks is { } links)
            {
                page.Row("Asked of each", $"links to exploitation, links to organised crime groups [{links}]");
            }
            page.Row("Return interview", $"within {missing.ReturnInterviewHours} hours of the return");
        }
        foreach (var clock in terms.Clocks)
        {
            var who = clock.Who is ClockSubject.AtRisk ? "a child at risk" : "a child placed here by another authority";
            var asks = clock.Asks is ClockAsk.InviteLeadProfessional
                ? "the lead professional is invited"
                : "the plan is asked for at once, and the social worker is invited if the risk is not reduced";
            page.Row(clock.Id, $"{who}, {TermsTable.Count(clock.Months, "month")}: {asks} [{clock.Clause}, {clock.StartClause}]");
            page.Row("", $"invitation {TermsTable.Count(clock.InviteDaysBeforePapers, "day")} before the papers close"
                + (clock.Asks is ClockAsk.AskPlanThenInvite ? $"; asked again after {TermsTable.Count(clock.SilentDays, "day")} of silence" : ""));
            Listed(page, "papers", clock.Papers);
            Listed(page, "headings", clock.Headings);
        }
        foreach (var paper in terms.ChildPapers)
        {
            var accepts = paper.Accepts.Count > 0 ? $"; counts: {string.Join(", ", paper.Accepts)}" : "";
            var brings = paper.BroughtBy is { } seat ? $"; brought by {seat}" : "";
            page.Row("Paper", $"{paper.Title}{accepts}{(paper.OnlyConfirmed ? "; only yes or no and the date are kept" : "")}"
                + $"{(paper.MayNotApply ? "; may not apply, with a reason" : "")}{(paper.HeldHere ? "; a screening held here counts" : "")}{brings} [{paper.Clause}]");
        }
        foreach (var need in terms.Closing.Parts)
        {
            page.Row("Before an item is closed", $"{InWords(need.Part)} [{need.Clause}]");
        }
        if (terms.Closing.Parts.Count == 0 && terms.Kind is ForumKind.Operational)
        {
            page.Row("Before an item is closed", "nothing is asked");
        }
        if (terms.Champions is { } champions)
        {
            page.Row("Champions", $"each member, of their agency [{champions}]");
        }
        if (terms.PassOn is { } passOn)
        {
            page.Row("Passing on", $"each agency says what it passed on, to whom and when [{passOn}]");
        }
        if (terms.Tactical is { } tactical)
        {
            page.Row("Tactical responses", $"{string.Join("; ", tactical.Kinds.Select(kind => kind.Title))}: owned by {string.Join(", ", tactical.Agencies)} [{tactical.Clause}]");
        }
        page.Row("Parents not told", terms.NoNames is { } rule ? $"an item without names [{rule.Clause}]" : "no rule");
        page.Row("Notice", terms.NotAReferral is { } notice ? $"{notice.Text} [{notice.Clause}]" : "none");
        if (terms.PersonOfInterest is { } person)
        {
            page.Row("Person of interest", $"goes to {string.Join(", ", person.Receivers)} [{person.Clause}]");
            page.Row("", $"read by {string.Join(", ", person.Readers)} [{person.AccessClause}]");
        }
    }

    public static void Lines(TextTable page, TermsOfReference terms)
    {
        page.Heading("Agenda, minutes, reports");
        foreach (var item in terms.StandingItems)
        {
            page.Row("On every agenda", $"{item.Title}{(item.ListFrom is { } agency ? $", brought by {agency}" : "")} [{item.Clause}]");
            if (item.Skipping is { } skipping)
            {
                page.Row("", $"nothing after it is closed until it was done, or skipped with a reason [{skipping}]");
            }
        }
        foreach (var line in terms.MinutesTo)
        {
            page.Row("Minutes to", $"{InWords(line)}{(line.WithNextAgenda ? ", with the next agenda" : "")} [{line.Clause}]");
        }
        foreach (var system in terms.UploadTo)
        {
            page.Row("Child's record to", $"{system.Name}, by {system.Agency} [{system.Clause}]");
        }
        if (terms.Intelligence is { } intelligence)
        {
            page.Row("Intelligence read by", $"{string.Join(", ", intelligence.Seats)} and the chair [{intelligence.Clause}]");
        }
        page.Row("Figures", terms.SmallNumbers is { } small
            ? small.Below == 0 ? $"no count of persons is hidden [{small.Clause}]" : $"counts of 1 to {small.Below - 1} persons are hidden [{small.Clause}]"
            : $"counts of 1 to {terms.SmallBelow - 1} persons are hidden");
        foreach (var question in terms.CloseChecklist?.Questions ?? [])
        {
            page.Row("The chair answers", $"{question.Text} [{terms.CloseChecklist!.Clause}]");
        }
        foreach (var line in terms.ReportsTo)
        {
            var attends = line.ChairAttends ? ", the chair attends" : "";
            var when = line.WhenAsked ? ", when asked" : "";
            var often = line.EveryMonths is { } months ? $", every {TermsTable.Count(months, "month")}" : "";
            page.Row("Reports to", $"{line.To}: {line.What}{attends}{when}{often} [{line.Clause}]");
        }
    }

    private static void Chair(TextTable page, ChairRule chair)
    {
        page.Row("Chair", chair.Seat.Value);
        page.Row("Deputy", chair.Deputy?.Value ?? "WARNING: none");
        if (chair.CoChair is { } shared)
        {
            page.Row("Co-chair", $"{shared.Value}{(chair.CoChairElsewhere is { } elsewhere ? $", of another agency than the chair [{elsewhere}]" : "")}");
        }
        if (chair.Rotation is { } rotation)
        {
            page.Row("Chair passes on", $"every {TermsTable.Count(rotation.EveryMonths, "month")}: {string.Join(", ", rotation.Among)} [{rotation.Clause}]");
            page.Row("", rotation.Starts is { } starts
                ? $"first turn from {starts.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
                : "WARNING: the first turn has no date");
            var handover = rotation.Handover;
            page.Row("", $"those concerned are reminded {TermsTable.Count(handover.RemindWeeksBefore, "week")} before{(handover.Clause is { } clause ? $" [{clause}]" : " (the usual rule: the file has none)")}");
            Listed(page, "handed over", [.. handover.Checklist.Select(question => question.Text)]);
        }
        var first = chair.StandIn.First switch
        {
            StandInFirst.Deputy => "the deputy",
            StandInFirst.CoChair => "the co-chair",
            _ => "the named alternate of the chair's seat",
        };
        page.Row("Stands in first", $"{first}{(chair.StandIn.OthersNeedReason ? "; anybody else with a reason" : "")} [{chair.StandIn.Clause}]");
    }

    private static void Listed(TextTable page, string what, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            page.Row("", $"{what}: {string.Join("; ", texts)}");
        }
    }

    private static void Nudges(TextTable page, string what, NudgeSchedule nudges)
    {
        page.Row(what, $"due after {TermsTable.Count(nudges.DueAfterDays, "day")} unless a date is set");
        page.Row("", $"owner reminded, in days from due: {string.Join(", ", nudges.Owner)}");
        page.Row("", $"chair told, in days from due: {string.Join(", ", nudges.Chair)}");
    }

    private static string InWords(RegisterKind kind) => kind switch
    {
        RegisterKind.Protocols => "protocols and their review",
        RegisterKind.Concerns => "areas of concern",
        RegisterKind.Consultations => "what people said when they were asked",
        RegisterKind.Horizon => "new policy, law, research and guidance",
        _ => "good practice",
    };

    private static string InWords(TieOutcome outcome) => outcome is TieOutcome.FlagStays ? "the flag stays" : "not carried";

    private static string InWords(Ground ground) => ground is Ground.Missing ? "the missing rule is met" : "a concern about exploitation";

    private static string InWords(SocialCareTest test) => test switch
    {
        SocialCareTest.ChildOrSiblingOpen => "child or sibling open to social care",
        SocialCareTest.NeitherOpen => "neither child nor sibling open to social care",
        _ => "whether open to social care or not",
    };

    private static string InWords(InvitationKind kind) => kind switch
    {
        InvitationKind.CoOpted => "co-opted for a meeting or an item, without a vote",
        InvitationKind.Invitee => "invited from another organisation, without a vote",
        InvitationKind.Speaker => "a guest speaker, who sees nothing personal",
        _ => "a professional who presents one child",
    };

    private static string InWords(ClosingPart part) => part switch
    {
        ClosingPart.Actions => "actions, or why none is needed",
        ClosingPart.Monitor => "who monitors it, and when",
        ClosingPart.Challenge => "challenge was considered",
        ClosingPart.Papers => "each paper was asked for",
        ClosingPart.Level => "a level of risk that the group agrees",
        ClosingPart.Interventions => "whether what is done fits, lasts and disrupts",
        _ => "a day to look again, or why the child leaves the list",
    };

    private static string InWords(MinutesLine line) => line.To switch
    {
        MinutesTo.EveryAgency => "every agency, absent ones too",
        MinutesTo.RelevantProfessionals => "the professionals concerned, item by item",
        MinutesTo.ChairsOf => $"the chair of {line.Family} for the same area",
        _ => "every member",
    };
}
