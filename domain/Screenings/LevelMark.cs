namespace PanelAssistant.Domain.Screenings;

/// <summary>
/// A judged level with just enough to set it beside another. Kept on the child's record, so that no list and no clock
/// reads screenings.
/// </summary>
/// <param name="Number">Of the screening.</param>
/// <param name="By">Who judged.</param>
public sealed record LevelMark(int Number, RiskLevel Level, string Tool, string ToolVersion, PersonId By, DateTimeOffset At)
{
    public static LevelMark Of(Screening screening) =>
        new(screening.Number, screening.Level, screening.Tool, screening.ToolVersion, screening.By, screening.At);
}
