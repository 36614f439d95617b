using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Cases;

/// <summary>Whether the risk has become less since an episode began, as a professional judges it .</summary>
public enum RiskChange
{
    Lower,
    NotLower,

    /// <summary>Nobody has screened the child since: not reduced, and it is said why.</summary>
    NoNewScreening,

    /// <summary>Another tool or version was used: not reduced, because a comparison would only seem to say so.</summary>
    NotComparable,
}

public static class RiskChanges
{
    public static RiskChange Of(Child child)
    {
        var start = child.Watch?.AtStart;
        if (start is null || child.Level is not { } latest || latest.Number <= start.Number)
        {
            return RiskChange.NoNewScreening;
        }
        return Trends.Between(start, latest) switch
        {
            Trend.Down => RiskChange.Lower,
            Trend.NotComparable => RiskChange.NotComparable,
            _ => RiskChange.NotLower,
        };
    }
}
