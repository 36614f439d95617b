namespace PanelAssistant.Domain.Forums;

/// <param name="Every">How often the forum meets.</param>
/// <param name="PapersDaysBefore">How many days before the meeting papers are due.</param>
public sealed record Cadence(Rhythm Every, int PapersDaysBefore)
{
    public DayCount PapersCountedIn { get; init; } = DayCount.CalendarDays;

    /// <summary>
    /// How many days before the meeting a screening tool must be there, by the end of that local day; nothing where the
    /// document sets no day (Oxfordshire Network: a week before).
    /// </summary>
    public int? ScreeningDaysBefore { get; init; }
}

/// <summary>What "5 days before" counts. The documents do not say.</summary>
public enum DayCount
{
    CalendarDays,
    WorkingDays,
}
