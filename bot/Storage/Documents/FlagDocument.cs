using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: forum and child, <c>csog:CH-2041</c>.</summary>
public sealed record FlagDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required int Child { get; init; }

    public DateOnly? FlaggedSince { get; init; }

    public DateOnly? ReviewOn { get; init; }

    /// <summary>"voting", "flagged" or "none": what lists are filtered by. A removal that agencies still owe stays listed.</summary>
    public string Standing { get; init; } = "none";

    /// <summary>Local day on which the latest question was closed: the meeting's minutes look for it.</summary>
    public DateOnly? DecidedOn { get; init; }

    public QuestionDocument? Question { get; init; }

    public IReadOnlyList<ConfirmationDocument> Confirmations { get; init; } = [];

    /// <summary>The earliest reminder any agency is owed.</summary>
    public DateTimeOffset? NextNudge { get; init; }

    public static string IdOf(ForumId forum, CaseReference child) => $"{forum}:{child}";

    private Memo<FlagDocument, Flag> _domain;

    public Flag ToDomain() => _domain.Of(this, static document => document.Make());

    private Flag Make() => new()
    {
        Forum = new ForumId(Forum),
        Child = CaseReference.Of(Child),
        FlaggedSince = FlaggedSince,
        ReviewOn = ReviewOn,
        Question = Question?.ToDomain(),
        Confirmations = [.. Confirmations.Select(task => task.ToDomain())],
    };

    public static FlagDocument From(Flag flag)
    {
        var document = new FlagDocument
        {
            Forum = flag.Forum.Value,
            Child = flag.Child.Number,
            FlaggedSince = flag.FlaggedSince,
            ReviewOn = flag.ReviewOn,
            Standing = flag.IsFlagged || flag.Confirmations.Any(task => task.IsOwed) ? "flagged" : flag.HasOpenQuestion ? "voting" : "none",
            DecidedOn = flag.Question?.Closed is { } closed ? UkTime.DateOf(closed) : null,
            Question = flag.Question is null ? null : QuestionDocument.From(flag.Question),
            Confirmations = [.. flag.Confirmations.Select(ConfirmationDocument.From)],
            NextNudge = flag.Confirmations.Where(task => task.IsOwed).Min(task => task.NextNudge),
        };
        document._domain.Set(document, flag);
        return document;
    }
}

public sealed record QuestionDocument
{
    public required int Number { get; init; }

    public required FlagChange Change { get; init; }

    public required string OpenedBy { get; init; }

    public required DateTimeOffset Opened { get; init; }

    public required string TermsVersion { get; init; }

    public required DecisionRule Rule { get; init; }

    public required string RuleInWords { get; init; }

    public required FrozenVoters Voters { get; init; }

    public IReadOnlyList<BallotDocument> Ballots { get; init; } = [];

    public IReadOnlyList<string> Conflicted { get; init; } = [];

    public DateTimeOffset? Closed { get; init; }

    public string? ClosedBy { get; init; }

    public FlagOutcome? Outcome { get; init; }

    public FlagQuestion ToDomain() => new()
    {
        Number = Number,
        Change = Change,
        OpenedBy = new PersonId(OpenedBy),
        Opened = Opened,
        TermsVersion = TermsVersion,
        Rule = Rule,
        RuleInWords = RuleInWords,
        Voters = Voters.ToDomain(),
        Ballots = [.. Ballots.Select(ballot => new Ballot(
            new AgencyId(ballot.Agency), new PersonId(ballot.By), ballot.Choice, ballot.Why, ballot.At))],
        Conflicted = [.. Conflicted.Select(person => new PersonId(person))],
        Closed = Closed,
        ClosedBy = ClosedBy is null ? null : new PersonId(ClosedBy),
        Outcome = Outcome,
    };

    public static QuestionDocument From(FlagQuestion question) => new()
    {
        Number = question.Number,
        Change = question.Change,
        OpenedBy = question.OpenedBy.Value,
        Opened = question.Opened,
        TermsVersion = question.TermsVersion,
        Rule = question.Rule,
        RuleInWords = question.RuleInWords,
        Voters = FrozenVoters.From(question.Voters),
        Ballots = [.. question.Ballots.Select(ballot => new BallotDocument(
            ballot.Agency.Value, ballot.By.Value, ballot.Choice, ballot.Why, ballot.At))],
        Conflicted = [.. question.Conflicted.Select(person => person.Value)],
        Closed = question.Closed,
        ClosedBy = question.ClosedBy?.Value,
        Outcome = question.Outcome,
    };
}

public sealed record VoterDocument(string Agency, string Name, bool Partner, IReadOnlyList<string> Entitled);

public sealed record BallotDocument(string Agency, string By, VoteChoice Choice, string? Why, DateTimeOffset At);
