using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Sharing;
using PanelAssistant.Domain.Updates;
using static PanelAssistant.Cards.Records.ExportLines;

namespace PanelAssistant.Cards.Records;

/// <summary>What groups made of a child, in words for an export.</summary>
public static class ExportOfGroup
{
    private static readonly Language Words = Language.English;

    public static ExportEntry Of(ForumItem item, ExportBook book) => new(At(item.Since), "Item on a group's list", item.Child.ToString(), $"{book.Group(item.Forum)}, list",
    [
        Fact("State", $"{item.State}"),
        .. item.Grounds.Select(ground => Fact("Ground", Referrals.RouteWords.Ground(ground, Words))),
        By("Referred by", item.Referrer, book),
        .. item.Late is { By: { } judge } late ? (ExportLine[])[Fact("Late screening", late.Accepted is true ? "accepted" : "not accepted"), By("Decided by", judge, book)] : [],
        .. item.MissingLinks is { } links
            ? (ExportLine[])[Fact("Going missing is linked to exploitation", Answer(links.Exploitation)), Fact("Linked to organised crime", Answer(links.OrganisedCrime)), By("Recorded by", links.By, book)]
            : [],
        .. item.Closings.SelectMany(closing => (ExportLine[])
        [
            Fact("Closed", closing.Meeting is { } day ? $"{Moment(closing.At)}, meeting of {Day(day)}" : Moment(closing.At)),
            .. Some("Level of risk", ClosingWords.Levels(closing, Words)),
            .. Free("Why that level", closing.LevelWhy),
            .. ClosingWords.Of(closing, book.NameOf, Words).SelectMany(said => Free(said.Label, said.Text)),
            By("Closed by", closing.By, book),
        ]),
        .. item.PaperChecks.SelectMany(check => (ExportLine[])[.. Free($"Paper {check.Paper}", ClosingWords.Of(check, Words)), By("Checked by", check.By, book)]),
        .. item.Scrutiny.SelectMany(said => (ExportLine[])[.. Free($"{book.Agency(item.Forum, said.Agency)} on paper {said.Paper}", said.Text), By("Written by", said.By, book)]),
        .. item.Plans.SelectMany(plan => (ExportLine[])[.. Free("The child's plan", plan.Text), By("Written by", plan.By, book)]),
        .. Move("Came", item.CameFrom, book),
        .. Move("Went", item.WentTo, book),
    ]);

    public static ExportEntry Of(ActionItem action, ExportBook book) => new(action.Created, "Action", action.Reference.ToString(), $"{book.Group(action.Forum)}, actions",
    [
        .. Free("What", action.What),
        By("Owner", action.Owner, book),
        By("Given by", action.CreatedBy, book),
        Fact("Due", Day(action.Due)),
        Fact("State", ActionWords.State(action.State, Words)),
        .. action.Tactical is { } tactical ? (ExportLine[])[Fact("Measure", $"{tactical.Kind}, {tactical.State}"), .. Free("Why", tactical.Why)] : [],
        .. action.Updates.SelectMany(update => (ExportLine[])[Fact("Update", $"{ActionWords.Update(update, Words)}, {Moment(update.At)}"), .. Free("Note", update.Note), By("Updated by", update.By, book)]),
    ]);

    public static ExportEntry Of(ImmediateAction action, ExportBook book) => new(action.Given, "Immediate action", action.Reference.ToString(), $"{book.Group(action.Forum)}, immediate actions",
    [
        .. Free("What", action.What),
        By("Given by", action.By, book),
        By("Given to", action.Tasked, book),
        .. action.Earlier.Select(person => By("Before that to", person, book)),
        .. action.Done is { } done ? (ExportLine[])[Fact("Done", Moment(done.At)), By("Done by", done.By, book)] : [Fact("Done", "not yet")],
        .. Free("Outcome", action.Outcome),
    ]);

    public static ExportEntry Of(Flag flag, ExportBook book) => new(
        flag.Question?.Opened ?? (flag.FlaggedSince is { } since ? At(since) : DateTimeOffset.MinValue), "Flag", flag.Child.ToString(), $"{book.Group(flag.Forum)}, flags",
    [
        Fact("Flagged", flag.FlaggedSince is { } from ? $"since {Day(from)}" : "no"),
        .. flag.ReviewOn is { } review ? (ExportLine[])[Fact("Looked at again on", Day(review))] : [],
        .. flag.Question is { Outcome: null } question ? Question(flag.Child, question, book) : [],
        .. flag.Confirmations.SelectMany(task => (ExportLine[])[Fact($"{task.AgencyName} on its own system", FlagWords.State(task, Words)), .. Free("Why", task.Why), .. By("Answered by", task.By, book)]),
    ]);

    public static ExportEntry Of(DecisionRecord decision, ExportBook book) => new(
        decision.Question.Closed ?? decision.Question.Opened, "Decision", $"{decision.Child}, question {decision.Question.Number}", $"{book.Group(decision.Forum)}, decisions",
    [
        .. Question(decision.Child, decision.Question, book),
        .. decision.Answer is { } answer ? (ExportLine[])[Fact("Recommendation", answer.Adopted ? "adopted" : "not adopted"), .. Free("Why", answer.Why), By("Answered by", answer.By, book)] : [],
    ]);

    public static ExportEntry Of(UpdateAsk ask, ExportBook book) => new(ask.Asked, "News asked for before a meeting", ask.Child.ToString(), $"{book.Group(ask.Forum)}, meeting of {Day(ask.Meeting)}",
    [
        .. ask.Agency is { } agency ? (ExportLine[])[Fact("Asked of", book.Agency(ask.Forum, agency))] : By("Asked of", ask.To, book),
        Fact("Answer", UpdateWords.Of(ask, Words)),
        .. Free("What was said", ask.Text),
        .. By("Answered by", ask.RepliedBy, book),
        .. ask.Report is { } report ? (ExportLine[])[.. Free("What the agency did", report.What ?? "nothing to report"), By("Reported by", report.By, book)] : [],
    ]);

    public static ExportEntry Of(Challenge challenge, ExportBook book) => new(challenge.At, "Challenge between agencies", challenge.Reference.ToString(), $"{book.Group(challenge.Forum)}, challenges",
    [
        Fact("From", book.Agency(challenge.Forum, challenge.From)),
        Fact("To", challenge.ToChair is { } chair ? $"Chair of {chair.Name}" : book.Agency(challenge.Forum, challenge.To)),
        .. Free("Concern", challenge.Concern),
        By("Raised by", challenge.By, book),
        .. challenge.Answers.SelectMany(answer => (ExportLine[])[.. Free("Answer", answer.Text), By("Answered by", answer.By, book)]),
        .. challenge.Settled is { } settled ? (ExportLine[])[Fact("Settled", Moment(settled.At)), By("Settled by", settled.By, book)] : [],
    ]);

    public static ExportEntry Of(Share share, ExportBook book) => new(share.At, "Share", share.Reference.ToString(), $"{book.Group(share.Forum)}, what was shared",
    [
        By("Shared by", share.By, book),
        .. share.Line is { } line ? Free("Recorded at once", line) : [],
        .. share.Account is not { } account ? [] : (ExportLine[])
        [
            .. Free("What, in outline", account.Outline),
            Fact("With", Whom(account.With, share.Forum, book)),
            .. Free("Purpose", account.Purpose),
            Fact("Legal basis", LegalBases.Find(account.Basis)?.Title ?? account.Basis),
            .. Free("Why proportionate", account.Proportion),
        ],
    ]);

    private static string Whom(Recipient with, ForumId forum, ExportBook book)
    {
        var name = with.Forum is { } to ? book.Group(to) : with.Agency is { } agency ? book.Agency(forum, agency) : null;
        return string.Join(", ", ((string?[])[name, with.Role]).OfType<string>());
    }

    /// <summary>The far end by its reference; another child by nothing.</summary>
    public static ExportEntry Of(Link link, ExportBook book) => new(link.At, "Link", link.Child.ToString(), $"{book.Group(link.Forum)}, links",
    [
        new("Linked to", link.Other.Kind is RecordKind.Child ? "another child" : $"{link.Other}", ThirdParty.Others),
        .. Themes.Of(link.Themes).Select(theme => Fact("Theme", theme.Title)),
        By("Linked by", link.By, book),
    ]);

    /// <summary>For those alone whose role opens it.</summary>
    public static ExportEntry Of(PersonOfInterest person, ExportBook book) => new(person.At, "Person of interest (restricted)", person.Reference.ToString(), $"{book.Group(person.Forum)}, persons of interest",
    [
        new("Restricted", "This may be police intelligence. Ask the police before it is given to anybody.", ThirdParty.Others),
        new("Who", person.Who, ThirdParty.Others),
        .. Free("Why", person.Why),
        .. Some("Place", person.Place, ThirdParty.Others),
        By("Told by", person.By, book),
        .. person.Disruption.SelectMany(step => (ExportLine[])[Fact("Step", $"{step.Tactic}, {Day(step.On)}"), .. Free("Note", step.Note)]),
        .. Free("Outcome", person.Outcome),
    ]);

    /// <summary>What locked minutes say of the child: their extract, without what is held as intelligence.</summary>
    public static ExportEntry Of(MinutesCopy extract, TermsOfReference terms, ExportBook book)
    {
        var paper = new MinutesComposer(extract, terms, book.NameOf, static _ => null, Words).Paper();
        return new(At(extract.Minutes.Meeting), "Minutes", extract.Minutes.Reference.ToString(), $"{terms.ShortName}, locked minutes",
            [.. paper.Sections.SelectMany(section => section.Blocks.SelectMany(block => Lines(section, block)))]);
    }

    private static IEnumerable<ExportLine> Lines(MinutesSection section, MinutesBlock block) => block switch
    {
        MinutesBlock.Paragraph paragraph => Free(paragraph.Label ?? section.Title, paragraph.Text),
        MinutesBlock.Table table => table.Rows.SelectMany(row => Free(table.Caption, string.Join("; ", row))),
        _ => [],
    };

    private static IEnumerable<ExportLine> Question(CaseReference child, FlagQuestion question, ExportBook book) =>
    [
        Fact("Question", FlagWords.Question(child, question.Change, Words)),
        Fact("Opened", Moment(question.Opened)),
        By("Opened by", question.OpenedBy, book),
        .. Free("Proposed", question.Proposal?.What),
        .. question.Ballots.SelectMany(ballot => (ExportLine[])
        [
            Fact(question.Voters.FirstOrDefault(voter => voter.Agency == ballot.Agency)?.Name ?? ballot.Agency.Value, FlagWords.Choice(ballot.Choice, Words)),
            .. Free("Why", ballot.Why),
            By("Vote given by", ballot.By, book),
        ]),
        .. question.Conflicted.Select(person => By("Conflict of interest declared by", person, book)),
        .. question.Outcome is { } outcome
            ? (ExportLine[])[Fact("Outcome", $"{FlagWords.Outcome(outcome.Result, question.Change, Words)} {FlagWords.Counts(outcome.Counts, Words)}"), Fact("Rule", outcome.Rule ?? question.RuleInWords)]
            : [],
        .. question.Ruling is { } ruling ? (ExportLine[])[.. Free("Ruling of the chair", ruling.Why), By("Ruled by", ruling.By, book)] : [],
        .. By("Closed by", question.ClosedBy, book),
    ];

    private static IEnumerable<ExportLine> Move(string label, ItemMove? move, ExportBook book) => move is null
        ? []
        : [Fact(label, $"{ItemWords.Cause(move.Cause, Words)}{(move.Forum is { } forum ? $", {book.Group(forum)}" : "")}, {Moment(move.At)}"), .. Free("Why", move.Why), .. By("Moved by", move.By, book)];
}
