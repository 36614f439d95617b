using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using static PanelAssistant.Cards.Records.ExportLines;

namespace PanelAssistant.Cards.Records;

/// <summary>What came in about a child, and the child's own record, in words for an export.</summary>
public static class ExportOfChild
{
    private static readonly Language Words = Language.English;

    /// <param name="at">When the record was made, by its referral.</param>
    public static ExportEntry Of(Child child, DateTimeOffset at, ExportBook book) => new(at, "Child's record", child.Reference.ToString(), "as it stands",
    [
        .. Person(child),
        .. child.JoinedTo is { } kept ? (ExportLine[])[Fact("Joined to", kept.ToString())] : [],
        .. Some("Lead professional", child.LeadProfessional, ThirdParty.Professional),
        .. child.AtRiskSince is { } since ? (ExportLine[])[Fact("At risk since", Day(since))] : [],
        .. child.FrontDoor is { } door ? (ExportLine[])[Fact("Sent to the front door", Day(door.SentOn)), .. Free("Front door's outcome", door.Outcome), .. Free("Intervention", door.Intervention)] : [],
        .. child.Level is { } level ? (ExportLine[])[Fact("Latest level of risk", RiskWords.Of(level.Level, Words))] : [],
        .. (child.Watch?.Clocks ?? []).Select(clock => Fact($"Clock {clock.Clock}", $"runs out on {Day(clock.RunsOut)}")),
        .. Parents(child.Parents),
        .. child.Corrections.SelectMany(made => Correction(made, book)),
        .. child.Holds.SelectMany(hold => Hold(hold, book)),
    ]);

    public static ExportEntry Of(Referral referral, ForumId forum, ExportBook book) => new(referral.At, "Referral", referral.Reference.ToString(), "referral form",
    [
        .. Person(referral.Child),
        By("Sent by", referral.By, book),
        Fact("Their agency", referral.OtherAgency ?? book.Agency(forum, referral.ByAgency)),
        Fact("Immediate danger", referral.ImmediateDanger ? "yes" : "no"),
        .. Free("Concern", referral.Concern),
        .. Free("Another form of exploitation", referral.OtherExploitation),
        .. Some("Allocated social worker", referral.AllocatedSocialWorker, ThirdParty.Professional),
        .. Parents(referral.Parents),
    ]);

    public static ExportEntry Of(FrontDoorReview review, ExportBook book) => new(review.Received, "Front door", review.Referral.ToString(), "front door's review",
    [
        .. review.Questions.SelectMany(asked => (ExportLine[])[.. Free($"Question {asked.Number}, {Moment(asked.At)}", asked.Text), By("Asked by", asked.By, book), By("Asked of", asked.To, book)]),
        .. review.Additions.SelectMany(added => (ExportLine[])
        [
            .. Free(added.Answers.Count > 0 ? $"Answer to question {string.Join(", ", added.Answers)}, {Moment(added.At)}" : $"Added, {Moment(added.At)}", added.Text),
            By("Added by", added.By, book),
            Fact("Immediate danger", added.ImmediateDanger ? "yes" : "no"),
            .. Some("Child's name, by their account", added.RightName),
            .. added.RightBirthDate is { } born ? (ExportLine[])[Fact("Date of birth, by their account", Day(born))] : [],
        ]),
        .. review.Acknowledged is { } step ? (ExportLine[])[Fact("Acknowledged", Moment(step.At)), By("Acknowledged by", step.By, book)] : [],
        .. review.Discussion is { } talk
            ? (ExportLine[])[.. Some("Overlap discussed with", talk.Who, ThirdParty.Professional), .. Free("Result", talk.Result), By("Recorded by", talk.By, book)]
            : [],
        .. review.Earlier.Concat(review.Decision is { } last ? [last] : []).SelectMany(decision => (ExportLine[])
        [
            Fact("Outcome", $"{decision.Outcome}, {Moment(decision.At)}"),
            .. Free("Why", decision.Why),
            .. Free("Why not assessed", decision.WhyNotAssessed),
            By("Decided by", decision.By, book),
        ]),
        .. review.Keyworker is { } answer ? (ExportLine[])[.. Free("Keyworker's question", answer.Why), .. Some("Keyworker", answer.Who, ThirdParty.Professional), By("Answered by", answer.By, book)] : [],
        .. review.Joined is { } joined ? (ExportLine[])[Fact("Found to be the same child as", joined.To.ToString()), By("Found by", joined.By, book)] : [],
    ]);

    public static ExportEntry Of(Screening screening, ExportBook book)
    {
        var tool = ScreeningTools.Current;
        return new(screening.At, "Screening", $"{screening.Child}, screening {screening.Number}", $"{screening.Tool} {screening.ToolVersion}",
        [
            By("Screened by", screening.By, book),
            Fact("Level", RiskWords.Of(screening.Level, Words)),
            .. Free("Reason", screening.Reason),
            .. Free("Manager's reason", screening.ManagerReason),
            .. screening.Findings.SelectMany(finding => (ExportLine[])
            [
                Fact($"{finding.Sighting}", $"{ScreeningLines.Sign(tool, finding.Indicator, Words)} ({finding.When}, {finding.Basis})"),
                .. Free("Note on it", finding.Note),
            ]),
            .. screening.HarmNow.Select(id => Fact("Harm now", id.Replace('-', ' '))),
            .. screening.Vulnerabilities.Select(id => Fact("Makes the child vulnerable", ScreeningLines.Text(tool.Vulnerabilities, id, Words))),
            .. Free("Note on vulnerability", screening.VulnerabilitiesNote),
            .. screening.Strengths.Select(id => Fact("Keeps the child safe", ScreeningLines.Text(tool.Strengths, id, Words))),
            .. Free("Note on strengths", screening.StrengthsNote),
        ]);
    }

    public static IEnumerable<ExportEntry> Of(string child, IEnumerable<Episode> episodes, ExportBook book) => episodes.Select(episode =>
        new ExportEntry(episode.Started, "Missing episode", $"{child}/{episode.Number}", "missing episodes",
        [
            Fact("Missing from", Moment(episode.Started)),
            Fact("Returned", episode.Returned is { } back ? Moment(back) : "not yet"),
            .. Free("Serious issue", episode.SeriousIssue),
            .. episode.Reports.SelectMany(report => (ExportLine[])[Fact("Reported", $"{Moment(report.At)} ({report.Source})"), By("Reported by", report.By, book), .. Free("Serious issue as reported", report.SeriousIssue)]),
            .. By("Corrected by", episode.CorrectedBy, book),
            .. episode.Interview is { } interview
                ? (ExportLine[])[Fact("Return interview", $"{MissingWords.State(interview.State, Words)}, {Moment(interview.At)}"), .. Some("Interview by", interview.Who, ThirdParty.Professional), By("Recorded by", interview.By, book)]
                : [],
        ]));

    /// <summary>The item under which the child was discussed before anybody gave the name.</summary>
    public static ExportEntry Of(NoNamesItem item, ExportBook book) => new(item.At, "Item without a name", item.Reference.ToString(), $"{book.Group(item.Forum)}, form without names",
    [
        By("Brought by", item.By, book),
        Fact("Area", item.Area),
        .. Free("Concern", item.Concern.Value),
        .. Free("Why parents or carers were not told", item.WhyNotTold.Value),
    ]);

    private static IEnumerable<ExportLine> Person(Child child) =>
    [
        Fact("Name", child.Name),
        Fact("Date of birth", Day(child.Born.Day)),
        Fact("Area", child.Area),
        Fact("Kinds of exploitation", string.Join(", ", child.Exploitation.Select(type => type.Title()))),
        Fact("Open to children's social care", Answer(child.OpenToSocialCare)),
        new("A sibling is open to children's social care", Answer(child.SiblingsOpen), ThirdParty.Sibling),
        .. Some("Placed by", child.PlacedBy),
        .. Some("Allocated social worker", child.AllocatedSocialWorker, ThirdParty.Professional),
    ];

    private static IEnumerable<ExportLine> Correction(Correction made, ExportBook book) =>
    [
        .. Free("Put right", $"{Moment(made.At)}: {made.Why}"),
        By("Put right by", made.By, book),
        Fact("Name until then", made.Name),
        Fact("Date of birth until then", Day(made.Born.Day)),
    ];

    private static IEnumerable<ExportLine> Hold(Domain.Records.LegalHold hold, ExportBook book) =>
    [
        .. Free("Legal hold", $"{Moment(hold.At)}: {hold.Why}"),
        By("Put on hold by", hold.By, book),
        .. hold.Released is { } released ? (ExportLine[])[.. Free("Hold released", $"{Moment(released.At)}: {released.Why}"), By("Released by", released.By, book)] : [],
    ];
}

