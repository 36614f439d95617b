using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// Where a forum stands on flagging one child: whether the child is flagged, the latest question put to the group,
/// and what each agency has done about it on its own system (Halton CSOG, section 3).
/// </summary>
public sealed record Flag
{
    public required ForumId Forum { get; init; }

    public required CaseReference Child { get; init; }

    /// <summary>Local day from which the group regards the child as flagged; nothing when it does not.</summary>
    public DateOnly? FlaggedSince { get; init; }

    /// <summary>
    /// Local day from which the group looks at the flag again: police guidance asks it of every flag, because those that
    /// nobody reviews go out of date.
    /// </summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The question before the group, or the last one it answered.</summary>
    public FlagQuestion? Question { get; init; }

    public IReadOnlyList<Confirmation> Confirmations { get; init; } = [];

    public bool IsFlagged => FlaggedSince is not null;

    public bool HasOpenQuestion => Question is { Closed: null };

    /// <summary>
    /// Somebody with a conflict of interest does not see the case while the group decides about it (Q-03: nor its restricted
    /// papers), whatever seat they hold.
    /// </summary>
    public bool IsClosedTo(PersonId person) => HasOpenQuestion && Question!.Conflicted.Contains(person);

    public static Flag None(ForumId forum, CaseReference child) => new() { Forum = forum, Child = child };
}

/// <summary>What the group is asked about a child. Agencies confirm the first two on their own systems.</summary>
public enum FlagChange
{
    Add,
    Remove,

    /// <summary>The flag was looked at and stays until a date.</summary>
    Keep,

    /// <summary>Something is recommended to somebody outside the group, who may adopt it or not.</summary>
    Recommend,

    /// <summary>Somebody of the group is given an action.</summary>
    Act,
}
