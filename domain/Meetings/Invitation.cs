using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Meetings;

/// <summary>Somebody without a seat is asked to one meeting, for one item or one slot of it.</summary>
public sealed record Invitation
{
    /// <summary>At one meeting, those withdrawn included.</summary>
    public const int Most = 20;

    public const int MostTitle = 120;

    public const int MostBring = 500;

    /// <summary>1 for the first of its meeting.</summary>
    public required int Number { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>As it was when they were invited: guests are on no roster of the group.</summary>
    public required string Name { get; init; }

    public required InvitationKind Kind { get; init; }

    /// <summary>The child they come for; never for a guest speaker.</summary>
    public CaseReference? Child { get; init; }

    /// <summary>What the slot is called; for a guest speaker it names nobody.</summary>
    public string? Title { get; init; }

    /// <summary>Local time at which the slot begins.</summary>
    public TimeOnly? Slot { get; init; }

    /// <summary>What to bring; never for a guest speaker.</summary>
    public string? Bring { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public InvitationState State { get; init; }

    public DateTimeOffset? Answered { get; init; }

    /// <summary>They come, or have not said that they do not.</summary>
    public bool IsComing => State is InvitationState.Awaited or InvitationState.Accepted;

    /// <summary>They have said that they come for this child. A guest speaker never comes for one.</summary>
    public bool Opens(CaseReference child) => State is InvitationState.Accepted && Kind is not InvitationKind.Speaker && Child == child;
}

public enum InvitationState
{
    Awaited,
    Accepted,
    Declined,
    Withdrawn,
}
