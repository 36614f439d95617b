namespace PanelAssistant.Domain.Meetings;

/// <summary>A meeting was given another day.</summary>
/// <param name="From">The day on which it stood.</param>
/// <param name="Why">In the chair's words; nothing when the day itself was the reason.</param>
/// <param name="ActionsFollow">Actions that were due at it are due on the new day. Always so when it is earlier; later only when somebody said so.</param>
public sealed record MeetingMove(DateOnly From, DateOnly To, string? Why, bool ActionsFollow, PersonId By, DateTimeOffset At)
{
    /// <summary>What was written down for the old day has been put on the new one.</summary>
    public bool Settled { get; init; }
}
