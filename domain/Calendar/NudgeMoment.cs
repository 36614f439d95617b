namespace PanelAssistant.Domain.Calendar;

/// <summary>When a reminder meant for a date goes out: 09:00 local time, never on a weekend or bank holiday.</summary>
/// <param name="Instant">In UTC.</param>
/// <param name="Date">The local date it goes out: the date asked for, or the next working day.</param>
/// <param name="HolidaysKnown">False when the table of bank holidays does not reach that far and only weekends were left out.</param>
public readonly record struct NudgeMoment(DateTimeOffset Instant, DateOnly Date, bool HolidaysKnown)
{
    public static readonly TimeOnly Hour = new(9, 0);

    /// <summary>What was missed while nothing ran is not made up for in the evening.</summary>
    public static readonly TimeOnly LastHour = new(17, 0);

    public static NudgeMoment For(DateOnly date) => For(date, WorkingDays.EnglandAndWales);

    /// <summary>
    /// When a reminder whose moment has passed may go out: at once in the hours of a working day, else at 09:00 on the next. A bot
    /// that comes back in the night, or over Christmas, wakes nobody.
    /// </summary>
    public static DateTimeOffset Soonest(DateTimeOffset now)
    {
        var local = UkTime.Local(now);
        var (day, time) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        return time < Hour ? For(day).Instant
            : time >= LastHour || WorkingDays.EnglandAndWales.OnOrAfter(day).Date != day ? For(day.AddDays(1)).Instant
            : now;
    }

    public static NudgeMoment For(DateOnly date, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var day = days.OnOrAfter(date);
        return new(UkTime.At(day.Date, Hour), day.Date, day.HolidaysKnown);
    }
}
