namespace PanelAssistant.Domain.Notices;

/// <summary>What one person must be told. It is committed with the decision that caused it and sent afterwards.</summary>
public sealed record Notice
{
    /// <summary>Made from its cause, so the same cause never makes a second notice: <c>action.nudge:A-17:2</c>.</summary>
    public required string Id { get; init; }

    public required PersonId To { get; init; }

    public required NoticeKind Kind { get; init; }

    public required ForumId Forum { get; init; }

    /// <summary>Not sent before this moment.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>What it is about, one line each. A notice may carry several, so that a morning brings one message.</summary>
    public required IReadOnlyList<NoticeItem> Items { get; init; }
}

/// <summary>One thing a notice speaks of.</summary>
/// <param name="Reference">The reference, safe to show in a preview.</param>
/// <param name="Text">What it says; read in the private chat only.</param>
/// <param name="Due">Local date by which something is due, if any.</param>
/// <param name="Owner">For an escalation: who has not done it, as a role and agency.</param>
public sealed record NoticeItem(string Reference, string Text, DateOnly? Due = null, string? Owner = null);

public enum NoticeKind
{
    ActionGiven,

    /// <summary>To an owner, one message a morning: what is due soon, due today or overdue.</summary>
    ActionNudge,

    /// <summary>To the chair: what is long overdue and by whom.</summary>
    ActionEscalated,

    /// <summary>To the chair: an owner is blocked or asks for more time. To an owner: the chair changed something.</summary>
    ActionChanged,
    FlagConfirmationAsked,
    FlagConfirmationOverdue,
    FlagConfirmationEscalated,
    ReferralReceived,

    /// <summary>To a lead professional: come to a meeting, and bring these papers.</summary>
    ClockInvitation,

    /// <summary>To the coordinator: ask or invite somebody who has no account here.</summary>
    ClockTask,

    /// <summary>To the chair: the risk is judged lower; confirm it.</summary>
    ClockReduced,
}
