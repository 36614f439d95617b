namespace PanelAssistant.Domain.Forums;

/// <param name="Every">How often the forum meets.</param>
/// <param name="PapersDaysBefore">How many days before the meeting papers are due.</param>
public sealed record Cadence(Rhythm Every, int PapersDaysBefore)
{
    public DayCount PapersCountedIn { get; init; } = DayCount.CalendarDays;

    /// <summary>
    /// How many days before the meeting people are reminded of its papers, the earliest first; on the day on which they close they
    /// always are. The documents set none, so this is the product's.
    /// </summary>
    public IReadOnlyList<int> PapersNudges { get; init; } = [10, 7];

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
