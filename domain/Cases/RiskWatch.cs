using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// A forum's watch over one child in one episode of risk. It ends when the flag comes off; flagged again, the child gets a
/// new one whose clocks start afresh.
/// </summary>
public sealed record RiskWatch
{
    /// <summary>The forum whose clocks run; nothing where no forum of the partnership covers the child's area.</summary>
    public required ForumId? Forum { get; init; }

    /// <summary>The child's <see cref="Child.AtRiskSince"/> when the watch began.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The level that later ones are compared with.</summary>
    public LevelMark? AtStart { get; init; }

    public IReadOnlyList<ClockState> Clocks { get; init; } = [];

    /// <summary>When to look again; nothing when no clock has a step left.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>The earliest meeting for which something falls due.</summary>
    public DateOnly? Meeting => Clocks.Where(clock => !clock.Over).Min(clock => clock.Meeting);

    /// <summary>A plan was asked for and has not come.</summary>
    public bool AwaitsPlan => Clocks.Any(clock => clock.AwaitsPlan);

    public ClockState? Find(string clock) => Clocks.FirstOrDefault(known => known.Clock == clock);

    internal RiskWatch With(ClockState changed) => this with { Clocks = [.. Clocks.Select(clock => clock.Clock == changed.Clock ? changed : clock)] };
}
