using System.Globalization;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Reports;

/// <summary>Puts a report into sections and tables, for card, document and CSV alike.</summary>
public sealed class ReportComposer(ReportView view, Language words)
{
    private readonly StandingComposer _standing = new(view, words);

    public MinutesPaper Paper() => new(Title(), MinutesComposer.Marking, [About(), .. Sections()]);

    public string Title() => view.Kind switch
    {
        ReportKind.Performance => words["Performance: {0}", view.Terms.ShortName],
        ReportKind.Prevalence => words["Prevalence report: {0}", view.Terms.ShortName],
        ReportKind.Board => view.To is { } body ? words["Report of {0} to {1}", view.Terms.ShortName, body.Name] : words["Report of {0}", view.Terms.ShortName],
        _ => words["Summary of the work: {0}", view.Terms.ShortName],
    };

    private IEnumerable<MinutesSection> Sections() => view.Kind switch
    {
        ReportKind.Performance => Performance(),
        ReportKind.Prevalence => [Sources(), .. Prevalence(), Missing(words["Missing from home"])],
        ReportKind.Board => view.Parts.SelectMany((part, at) => Part(part, name => words["Part {0}: {1}", at + 1, name])),
        _ => Summary(),
    };

    private IEnumerable<MinutesSection> Part(ReportPart part, Func<string, string> title) => part switch
    {
        ReportPart.Themes => [Section("themes", title(words["Themes and trends"]), [.. ThemeBlocks(), Facts(words["At risk"], [Measure.AtRisk, Measure.NewlyAtRisk]), Types()])],
        ReportPart.Missing => [Missing(title(words["Missing from home"]))],
        ReportPart.FourPs => [Section("effect", title(words["Effect on the four Ps of the strategy"]), [.. FourPs()])],
        ReportPart.Escalation => [Escalated(title(words["Issues for escalation"]), words["None."])],
        ReportPart.Plans => [Section("plans", title(words["How the plans stand"]), [.. _standing.Plans()])],
        ReportPart.Work => [Section("work", title(words["What the groups below did"]), [.. Below()])],
        ReportPart.OwnWork => [Section("own", title(words["What the group did"]), [.. Own()])],
        ReportPart.Blockages => [Section("blocked", title(words["Blockages"]), Blocked() is { } blocked ? [blocked, .. _standing.Missed(alone: false)] : [.. _standing.Missed(alone: true)])],
        ReportPart.Asks => [Escalated(title(words["What is asked"]), words["Nothing to report."])],
        _ => Effectiveness(title),
    };

    /// <summary>The five undertakings of Halton's CSSG (section 3), each under its own heading.</summary>
    private IEnumerable<MinutesSection> Effectiveness(Func<string, string> title)
    {
        yield return Section("effectiveness", title(words["How effective each agency's work is"]), [Paragraph(words["Under the five headings that follow."])]);
        yield return Section("response", words["How member agencies respond"], view.Below.Count == 0 ? [Paragraph(words["Nothing to report."])] : [.. view.Below.SelectMany(Agencies)]);
        yield return Section("protocols", words["How the protocols are carried out"], [.. _standing.Protocols()]);
        yield return Section("concerns", words["Areas of concern"], [.. _standing.Concerns()]);
        yield return Section("patterns", words["Patterns and trends"], [Facts(words["Missing from home"], [Measure.MissingChildren, Measure.MissingRepeatedly, Measure.Episodes, Measure.EpisodesOverDay]), Types(), .. ThemeBlocks()]);
        yield return Section("local", words["Local plans"], [.. _standing.LocalPlans()]);
    }

    /// <summary>Nothing to report where the groups below did nothing that is counted.</summary>
    private IEnumerable<MinutesBlock> Below() => view.Below.All(work => work.Counts.Count == 0)
        ? [Paragraph(words["Nothing to report."])]
        : [Decisions(view.Below), Actions(view.Below), Facts(words["Children"], [Measure.AtRisk, Measure.NewlyAtRisk, Measure.MissingChildren, Measure.Episodes])];

    private IEnumerable<MinutesBlock> Own() => view.Now.Work.Where(work => work.Forum == view.Terms.Forum).ToList() is { Count: > 0 } own
        ? [Decisions(own), Actions(own), .. Agencies(own[0])]
        : [Paragraph(words["Nothing to report."])];

    private MinutesBlock.Table Decisions(IEnumerable<ForumWork> some) => Table(words["Meetings and decisions"], [words["Group"], words["Meetings held"], words["Agreed"], words["Not agreed"]],
        some.Select(work => Row(view.NameOf(work.Forum), work[Work.MeetingsOnTheirDay] + work[Work.MeetingsMoved], work[Work.Agreed], work[Work.NotAgreed])));

    private MinutesBlock.Table Actions(IEnumerable<ForumWork> some)
    {
        string[] counted = [words["Added"], words["Done"], words["Open"], words["Overdue"], words["Blocked"]];
        var groups = some.Select(work => (Name: view.NameOf(work.Forum), Counts: (int[])[work[Work.ActionsAdded], work[Work.ActionsDone], work[Work.ActionsOpen], work[Work.ActionsOverdue], work[Work.ActionsBlocked]])).ToList();
        return Table(words["Actions"], [words["Group"], .. counted], groups.Select(group => Row(group.Name, group.Counts))) with
        {
            Chart = FigureChart.Of(
                groups is [var (only, _)] ? words["Actions of {0}", only] : words["Actions"],
                [.. groups.Select(group => group.Name)],
                counted.Select((what, at) => (what, (IReadOnlyList<int>?)[.. groups.Select(group => group.Counts[at])])),
                words),
        };
    }

    /// <summary>Nothing where no action is blocked.</summary>
    private MinutesBlock.Table? Blocked() =>
        view.Below.SelectMany(work => work.Agencies.Where(agency => work[Work.ActionsBlocked, agency] > 0).Select(agency => (work, agency))).ToList() is { Count: > 0 } blocked
            ? Table(words["Blockages"], [words["Agency"], words["Blocked actions"]], blocked.Select(one => Row($"{Agency(one.work, one.agency)}, {view.NameOf(one.work.Forum)}", one.work[Work.ActionsBlocked, one.agency])))
            : null;

    /// <summary>What is done for each strand of the strategy, and how much is tagged with none: a gap is shown, not hidden.</summary>
    private IEnumerable<MinutesBlock> FourPs()
    {
        var work = view.Now.Work.FirstOrDefault(work => work.Forum == view.Terms.Forum);
        var strands = view.Terms.ActionTags.Where(tag => tag.Group is TagGroup.FourPs).ToList();
        if (work is null || strands.Count == 0)
        {
            return [Paragraph(words["Missing: the terms name no strands of the strategy, so nothing is said of them."])];
        }
        return
        [
            Table(words["Actions by the four Ps"], [words["Strand"], words["Open"], words["Done in the period"]],
            [
                .. strands.Select(strand => Counted(strand.Title, strand.Id)),
                Counted(words["None of them"], ""),
            ]),
            Paragraph(words["An action that serves two of them stands in both."]),
        ];

        IReadOnlyList<string> Counted(string title, string id) => work.Tags.FirstOrDefault(tag => tag.Objective == id) is { } known ? Row(title, known.Open, known.Done) : Row(title, 0, 0);
    }

    private MinutesSection About()
    {
        var day = Dates.Of(UkTime.DateOf(view.Now.Counted), words);
        return Section("about", words["Period"],
        [
            Paragraph(FigureWords.Period(view.Now.Period, words) is var period ? char.ToUpperInvariant(period[0]) + period[1..] : ""),
            Paragraph(view.Now.Final ? words["Counted on {0}. These figures stand.", day] : words["As counted on {0}; late entries still count.", day]),
            .. view.Kind is ReportKind.Performance ? (MinutesBlock[])[] : [Paragraph(view.Before is { } before
                ? words["In brackets: the change since {0}, where both figures can be told.", FigureWords.Period(before.Period, words)]
                : words["No figures were kept of the period before."])],
        ]);
    }

    private IEnumerable<MinutesSection> Summary()
    {
        yield return Section("decisions", words["Meetings and decisions"], [Decisions(view.Below)]);
        yield return Section("actions", words["Actions"], [Actions(view.Below)]);
        var objectives = view.Below.SelectMany(work => work.Objectives).GroupBy(known => known.Objective, StringComparer.OrdinalIgnoreCase).ToList();
        yield return Section("objectives", words["Actions by objective of the plan"],
        [
            objectives.Count == 0
                ? Paragraph(words["No action is tagged with an objective. Whoever runs the group types \"objective\", the action and the plan's code, for example: objective A-17 2.1"])
                : Table(words["Objectives"], [words["Objective"], words["Open"], words["Done"]], objectives.Select(known => Row(known.Key, known.Sum(one => one.Open), known.Sum(one => one.Done)))),
        ]);
        yield return Section("blockages", words["Blockages"], [Blocked() ?? (MinutesBlock)Paragraph(words["No action is blocked."])]);
        yield return Section("figures", words["Children"], [Facts(words["Children"], [Measure.AtRisk, Measure.NewlyAtRisk, Measure.MissingChildren, Measure.Episodes])]);
        yield return Section("themes", words["Themes"], [.. ThemeBlocks()]);
    }

    private IEnumerable<MinutesSection> Performance() => view.Now.Work.Select(work => Section(work.Forum.Value, view.NameOf(work.Forum),
    [
        Table(words["In time"], [words["What"], words["In time"]],
        [
            [words["Meetings held on their day"], words["{0} of {1}; moved: {2}", work[Work.MeetingsOnTheirDay], work[Work.MeetingsOnTheirDay] + work[Work.MeetingsMoved] + work[Work.MeetingsNotHeld], work[Work.MeetingsMoved]]],
            [words["Papers out by their day"], Of(work[Work.PapersInTime], work[Work.PapersLate])],
            [words["Minutes out before the next papers"], Of(work[Work.MinutesInTime], work[Work.MinutesLate])],
            [words["Reviews by the day that was set"], Of(work[Work.ReviewsInTime], work[Work.ReviewsLate])],
            [words["Actions by the day they were due"], Of(work[Work.ActionsInTime], work[Work.ActionsLate])],
            [words["Flag answers by their day"], work[Work.Confirmed] + work[Work.ConfirmationsOwed] == 0
                ? words["none due"]
                : words["{0} of {1}; not answered: {2}", work[Work.ConfirmedInTime], work[Work.Confirmed], work[Work.ConfirmationsOwed]]],
            [words["Days to a flag answer, on average"], work.MeanDaysToConfirm()?.ToString(CultureInfo.InvariantCulture) ?? words["none was given"]],
        ]),
        .. Agencies(work),
    ]));

    private IEnumerable<MinutesBlock> Agencies(ForumWork work)
    {
        if (view.Find(work.Forum) is not { } terms || !work.Agencies.Any())
        {
            return [Paragraph(words["Nothing was counted for any agency."])];
        }
        return
        [
            Table(words["By agency"], [words["Agency"], words["Actions in time"], words["Flag answers"], words["Days to answer"], words["Came"]],
                terms.Agencies.Where(agency => work.Agencies.Contains(agency.Id)).Select(agency => (IReadOnlyList<string>)
                [
                    agency.Name,
                    Of(work[Work.ActionsInTime, agency.Id], work[Work.ActionsLate, agency.Id]),
                    Of(work[Work.Confirmed, agency.Id], work[Work.ConfirmationsOwed, agency.Id]),
                    work.MeanDaysToConfirm(agency.Id)?.ToString(CultureInfo.InvariantCulture) ?? "–",
                    Of(work[Work.Present, agency.Id] + work[Work.ByAlternate, agency.Id], work[Work.Apology, agency.Id] + work[Work.Absent, agency.Id]),
                ])),
        ];
    }

    /// <summary>A source that brought nothing is named (Oxfordshire Strategic Leads: networks, panels, quality assurance).</summary>
    private MinutesSection Sources() => Section("sources", words["Sources"],
    [
        Table(words["Sources"], [words["Source"], words["What it brought"]],
        [
            .. view.Now.Work.Where(work => work.Forum != view.Terms.Forum).Select(work => (IReadOnlyList<string>)
            [
                view.NameOf(work.Forum),
                work[Work.MeetingsOnTheirDay] + work[Work.MeetingsMoved] is > 0 and var held
                    ? words["Meetings held in the period: {0}", held]
                    : words["MISSING: no meeting was held in the period"],
            ]),
            [words["Quality assurance of {0}", view.Terms.ShortName], Quality()],
        ]),
    ]);

    private string Quality() => view.Now.Work.FirstOrDefault(work => work.Forum == view.Terms.Forum) is not { } work || work[Work.QualityDrawn] == 0
        ? words["MISSING: nothing is recorded here"]
        : words["Items of other groups' work drawn: {0}; looked at: {1}", work[Work.QualityDrawn], work[Work.QualityLookedAt]];

    private IEnumerable<MinutesSection> Prevalence()
    {
        yield return Section("risk", words["At risk"], [Facts(words["At risk"], [Measure.AtRisk, Measure.NewlyAtRisk])]);
        yield return Section("types", words["By form of exploitation"], [Paragraph(words["Somebody with several forms counts once in the total and once in each."]), Types()]);
        yield return Section("levels", words["By level of risk, as last screened"], [Along(Measure.AtRisk, [.. Enum.GetValues<RiskLevel>().Reverse().Select(Slice.Of), Slice.NotScreened])]);
        yield return Section("groups", words["Children and adults"], [Along(Measure.AtRisk, [.. Enum.GetValues<AgeGroup>().Select(Slice.Of)])]);
        yield return Section("ages", words["Children by age"], [Along(Measure.AtRisk, [.. Enum.GetValues<AgeBand>().Select(Slice.Of)])]);
        yield return Section("areas", words["Areas compared"], [Along(Measure.AtRisk, [.. Enumerable.Range(0, view.Now.Areas.Count).Select(Slice.Area)])]);
    }

    private MinutesSection Missing(string title) => Section("missing", title,
    [
        Facts(words["Missing from home"], [Measure.MissingChildren, Measure.MissingRepeatedly, Measure.Episodes, Measure.EpisodesOverDay, Measure.Returns, Measure.InterviewsOffered, Measure.InterviewsInTime]),
    ]);

    /// <summary>There even when nothing is escalated.</summary>
    private MinutesSection Escalated(string title, string nothing) => Section("escalation", title,
    [
        view.Escalations.Count == 0 ? Paragraph(nothing)
            : Table(words["Issues for escalation"], [words["Issue"], words["What is asked"]], view.Escalations.Select(item => (IReadOnlyList<string>)[item.Issue, item.Ask])),
    ]);

    private IEnumerable<MinutesBlock> ThemeBlocks()
    {
        var themes = Enumerable.Range(0, Themes.All.Count).Select(Slice.Theme)
            .Where(theme => view.Now[new(Measure.Themed, theme)] is not { Count: 0 } || view.Before?[new(Measure.Themed, theme)] is { Count: > 0 })
            .OrderByDescending(theme => view.Now[new(Measure.Themed, theme)].Count ?? 0).ToList();
        yield return themes.Count == 0 ? Paragraph(words["No item was tagged with a theme."]) : Along(Measure.Themed, themes);
        foreach (var concern in view.Now.Concerns)
        {
            yield return new MinutesBlock.Paragraph(words["Emerging concern, {0}", view.NameOf(concern.From)], concern.Text.Value);
        }
    }

    private MinutesBlock.Table Types() => Along(Measure.AtRisk, [.. Enum.GetValues<ExploitationType>().Select(Slice.Of)]);

    private MinutesBlock.Table Facts(string caption, IEnumerable<Measure> measures) =>
        Table(caption, [words["What"], words["How many"]], measures.Select(measure => (IReadOnlyList<string>)[FigureWords.Measure(measure, words), Count(measure)]));

    private MinutesBlock.Table Along(Measure measure, params IReadOnlyList<Slice> slices) =>
        Table(FigureWords.Measure(measure, words), [words["What"], words["How many"]], slices.Select(slice => (IReadOnlyList<string>)[FigureWords.Slice(slice, view.Now, words), Count(new(measure, slice))]))
            with
        { Chart = FigureChart.Of(measure, slices, view.Now, words) };

    private string Count(FigureCell cell) => FigureWords.Count(cell, view.Now, view.Before) is var count && count == ShownCount.WithheldText ? words[count] : count;

    private string Agency(ForumWork work, AgencyId agency) => view.Find(work.Forum)?.Agencies.FirstOrDefault(known => known.Id == agency)?.Name ?? agency.Value;

    private string Of(int some, int others) => some + others == 0 ? words["none due"] : words["{0} of {1}", some, some + others];

    private static IReadOnlyList<string> Row(string name, params IEnumerable<int> counts) => [name, .. counts.Select(count => count.ToString(CultureInfo.InvariantCulture))];

    private static MinutesBlock.Table Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows) => new(caption, columns, [.. rows]);

    private static MinutesBlock.Paragraph Paragraph(string text) => new(null, text);

    private static MinutesSection Section(string key, string title, IReadOnlyList<MinutesBlock> blocks) => new(key, title, blocks);
}
