using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// What somebody added to a referral after it was sent: more, a correction, or the answer to a question. What was sent stays
/// as it is; this stands beside it. It changes nothing on the child's record.
/// </summary>
public sealed record Addition
{
    public const int MostCharacters = 2000;
    public const int MostNameCharacters = 2 * Child.MostNameCharacters;

    /// <summary>1 for the first of a referral.</summary>
    public required int Number { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The draft it was sent from: the same draft never adds twice.</summary>
    public required string Draft { get; init; }

    public required string Text { get; init; }

    /// <summary>The sender said that a child was in immediate danger, and that help had been called.</summary>
    public required bool ImmediateDanger { get; init; }

    /// <summary>What of the referral is wrong, by the sender's own account.</summary>
    public IReadOnlyList<CorrectedPart> Corrects { get; init; } = [];

    /// <summary>The child's name as it should be.</summary>
    public string? RightName { get; init; }

    /// <summary>The child's birth date as it should be.</summary>
    public DateOnly? RightBirthDate { get; init; }

    /// <summary>Numbers of the questions that it answers.</summary>
    public IReadOnlyList<int> Answers { get; init; } = [];

    /// <summary>Version of the form's questions.</summary>
    public required string FormVersion { get; init; }
}

public enum CorrectedPart
{
    Name,
    BirthDate,
    Other,
}
