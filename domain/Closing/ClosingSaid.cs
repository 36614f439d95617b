using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Closing;

/// <summary>What whoever runs the meeting says when an item is closed. Anything may be left out; the terms say what may not.</summary>
public sealed record ClosingSaid
{
    public string? NoActionWhy { get; init; }

    public PersonId? Monitor { get; init; }

    public DateOnly? MonitorOn { get; init; }

    public bool ChallengeConsidered { get; init; }

    public RiskLevel? Level { get; init; }

    public string? LevelWhy { get; init; }

    public InterventionReview? Interventions { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public string? EndWhy { get; init; }

    internal IEnumerable<string?> Texts => [NoActionWhy, LevelWhy, Interventions?.Note, EndWhy];
}
