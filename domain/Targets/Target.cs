using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Targets;

/// <summary>
/// Something that a group's plan sets out to reach by a day, with the figure that shows it (Halton CSSG, accountability).
/// Its owner is whoever chairs. It names nobody.
/// </summary>
public sealed record Target
{
    public const int MostText = 200;

    public const int MostReason = 500;

    /// <summary>Figures kept; the oldest go first.</summary>
    public const int MostFigures = 40;

    public const decimal MostFigure = 1_000_000_000;

    public const int MostYearsAhead = 5;

    /// <summary>A target that is not reached so many days before its day is at risk.</summary>
    public const int NearDays = 28;

    public required TargetReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    public required string Title { get; init; }

    /// <summary>What is counted or measured, in words.</summary>
    public required string Measure { get; init; }

    /// <summary>The figure that it is to reach.</summary>
    public required decimal Aim { get; init; }

    public TargetDirection Direction { get; init; }

    public required DateOnly Due { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<TargetFigure> Figures { get; init; } = [];

    /// <summary>What the chair says instead of the rule, until there is a new figure.</summary>
    public TargetRuling? Ruling { get; init; }

    /// <summary>The oldest first; only the last may be open.</summary>
    public IReadOnlyList<Blockage> Blockages { get; init; } = [];

    /// <summary>Why its day was moved, each time.</summary>
    public IReadOnlyList<TargetRemark> Moves { get; init; } = [];

    public TargetRemark? Ended { get; init; }

    /// <summary>When it is looked at again; nothing once its day was looked at.</summary>
    public DateTimeOffset? NextStep { get; init; }

    public bool IsOpen => Ended is null;

    public TargetFigure? Latest => Figures is [.., var last] ? last : null;

    public bool IsReached => Latest is { } latest && (Direction is TargetDirection.AtLeast ? latest.Value >= Aim : latest.Value <= Aim);

    public Blockage? OpenBlockage => Blockages is [.., { Cleared: null } last] ? last : null;

    /// <summary>By the rule: green when it is reached or its day is far off, amber when that day is near, red when it has passed.</summary>
    public TargetStatus ByRule(DateOnly today) =>
        IsReached ? TargetStatus.Green
        : Due < today ? TargetStatus.Red
        : Due <= today.AddDays(NearDays) ? TargetStatus.Amber
        : TargetStatus.Green;

    public TargetStatus StatusOn(DateOnly today) => Ruling?.Status ?? ByRule(today);

    internal static DateTimeOffset DayAfter(DateOnly due) => NudgeMoment.For(due.AddDays(1)).Instant;
}

public enum TargetDirection
{
    /// <summary>Reached with the aim or more.</summary>
    AtLeast,

    /// <summary>Reached with the aim or less.</summary>
    AtMost,
}

public enum TargetStatus
{
    Green,
    Amber,
    Red,
}

public sealed record TargetFigure(decimal Value, DateOnly On, PersonId By, DateTimeOffset At);

public sealed record TargetRuling(TargetStatus Status, string Why, PersonId By, DateTimeOffset At);

public sealed record TargetRemark(string Text, PersonId By, DateTimeOffset At);

/// <summary>A target was missed, and something stands in the way.</summary>
/// <param name="Opened">The local day.</param>
/// <param name="Cleared">How it was overcome.</param>
public sealed record Blockage(DateOnly Opened, TargetRemark? Cleared = null);
