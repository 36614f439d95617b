namespace PanelAssistant.Domain.Screenings;

/// <summary>Where the judged level went since the screening before (Halton CSOG, key responsibilities).</summary>
public enum Trend
{
    First,
    Up,
    Down,
    Same,

    /// <summary>Another tool or version was used: a comparison would only seem to say something.</summary>
    NotComparable,
}

public static class Trends
{
    public static Trend Between(Screening? previous, Screening current) =>
        Between(previous is null ? null : LevelMark.Of(previous), LevelMark.Of(current));

    public static Trend Between(LevelMark? previous, LevelMark current) => previous switch
    {
        null => Trend.First,
        _ when previous.Tool != current.Tool || previous.ToolVersion != current.ToolVersion => Trend.NotComparable,
        _ when current.Level > previous.Level => Trend.Up,
        _ when current.Level < previous.Level => Trend.Down,
        _ => Trend.Same,
    };
}
