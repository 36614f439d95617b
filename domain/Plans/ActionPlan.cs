namespace PanelAssistant.Domain.Plans;

/// <summary>
/// A plan that a strategic group answers for, or one of its work streams (Halton CSSG, section 1: the strategy, its action
/// plans and work streams). It has an owner and objectives; the actions that serve them say how it stands. It names nobody
/// but its owner.
/// </summary>
public sealed record ActionPlan
{
    public const int MostTitle = 120;

    public const int MostObjective = 200;

    public const int MostReason = 500;

    public const int MostObjectives = 20;

    /// <summary>Open ones of a group.</summary>
    public const int MostOpen = 12;

    public required PlanCode Code { get; init; }

    public required ForumId Forum { get; init; }

    public PlanKind Kind { get; init; }

    public required string Title { get; init; }

    public required PersonId Owner { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<PlanObjective> Objectives { get; init; } = [];

    public PlanEnd? Ended { get; init; }

    public bool IsOpen => Ended is null;
}

public enum PlanKind
{
    ActionPlan,
    WorkStream,
}

/// <param name="Code">The plan's code and the objective's number: WP.3. An action is given to it by this.</param>
public sealed record PlanObjective(string Code, string Text);

public sealed record PlanEnd(string Why, PersonId By, DateTimeOffset At);
