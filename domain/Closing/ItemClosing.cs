using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Closing;

/// <summary>How one meeting left a child. An item keeps one for each meeting, the latest last.</summary>
public sealed record ItemClosing
{
    public const int MostText = 1000;

    /// <summary>An item keeps the latest; the audit trail keeps that there were more.</summary>
    public const int Most = 24;

    /// <summary>The day of the meeting; nothing while the group has no dates.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>Actions about the child that came of this meeting, when it was closed.</summary>
    public int Actions { get; init; }

    public string? NoActionWhy { get; init; }

    /// <summary>Who looks whether it works.</summary>
    public PersonId? Monitor { get; init; }

    /// <summary>Local day.</summary>
    public DateOnly? MonitorOn { get; init; }

    public bool ChallengeConsidered { get; init; }

    /// <summary>What the group agreed; the tool's level stands beside it.</summary>
    public RiskLevel? Level { get; init; }

    public RiskLevel? ToolLevel { get; init; }

    /// <summary>Why the group differs from the tool.</summary>
    public string? LevelWhy { get; init; }

    public InterventionReview? Interventions { get; init; }

    /// <summary>Local day on which the child is looked at again; nothing when the child leaves the list.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Why the child leaves the list.</summary>
    public string? EndWhy { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool Differs => Level is { } agreed && ToolLevel is { } tool && agreed != tool;
}

/// <summary>Whether what is done fits, lasts and disrupts (Oxfordshire Panel, purpose).</summary>
/// <param name="Tactic">Id of a tactic of disruption that was used; nothing when none was.</param>
public sealed record InterventionReview(Judged Fit, Judged Sustained, string? Tactic, string? Note);

public enum Judged
{
    Yes,
    Partly,
    No,
    NotKnown,
}
