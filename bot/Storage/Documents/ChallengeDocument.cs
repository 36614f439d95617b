using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: the reference, CHAL-3.</summary>
public sealed record ChallengeDocument
{
    public const string Open = "open";

    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    /// <summary><see cref="Open"/> until it is settled.</summary>
    public string? Standing { get; init; }

    public ChallengeKind Kind { get; init; }

    public required string By { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>The group whose chair is challenged, and what it was called.</summary>
    public string? ChairOf { get; init; }

    public string? ChairOfName { get; init; }

    public int? Child { get; init; }

    public required string Concern { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly Meeting { get; init; }

    public IReadOnlyList<ChallengeAnswerDocument>? Answers { get; init; }

    public int Missed { get; init; }

    public bool Reminded { get; init; }

    public MeetingMarkDocument? Settled { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public Challenge ToDomain() => new()
    {
        Reference = ChallengeReference.Of(Number),
        Forum = new(Forum),
        Kind = Kind,
        By = new(By),
        From = new(From),
        To = new(To),
        ToChair = ChairOf is { } group ? new(new(group), ChairOfName ?? group) : null,
        Child = Child is { } child ? CaseReference.Of(child) : null,
        Concern = Concern,
        At = At,
        Meeting = Meeting,
        Answers = [.. (Answers ?? []).Select(answer => new ChallengeAnswer(new(answer.By), answer.At, answer.Text))],
        Missed = Missed,
        Reminded = Reminded,
        Settled = Settled?.ToDomain(),
        NextStep = NextStep,
    };

    public static ChallengeDocument Of(Challenge challenge) => new()
    {
        Number = challenge.Reference.Number,
        Forum = challenge.Forum.Value,
        Standing = challenge.IsOpen ? Open : null,
        Kind = challenge.Kind,
        By = challenge.By.Value,
        From = challenge.From.Value,
        To = challenge.To.Value,
        ChairOf = challenge.ToChair?.Group.Value,
        ChairOfName = challenge.ToChair?.Name,
        Child = challenge.Child?.Number,
        Concern = challenge.Concern,
        At = challenge.At,
        Meeting = challenge.Meeting,
        Answers = challenge.Answers.Count == 0 ? null : [.. challenge.Answers.Select(answer => new ChallengeAnswerDocument(answer.By.Value, answer.At, answer.Text))],
        Missed = challenge.Missed,
        Reminded = challenge.Reminded,
        Settled = MeetingMarkDocument.From(challenge.Settled),
        NextStep = challenge.NextStep,
    };
}

public sealed record ChallengeAnswerDocument(string By, DateTimeOffset At, string Text);
