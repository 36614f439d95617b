namespace PanelAssistant.Domain.Calendar;

/// <summary>When a reminder meant for a date goes out: 09:00 local time, never on a weekend or bank holiday.</summary>
/// <param name="Instant">In UTC.</param>
/// <param name="Date">The local date it goes out: the date asked for, or the next working day.</param>
/// <param name="HolidaysKnown">False when the table of bank holidays does not reach that far and only weekends were left out.</param>
public readonly record struct NudgeMoment(DateTimeOffset Instant, DateOnly Date, bool HolidaysKnown)
{
    public static readonly TimeOnly Hour = new(9, 0);

    public static NudgeMoment For(DateOnly date) => For(date, WorkingDays.EnglandAndWales);

    public static NudgeMoment For(DateOnly date, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var day = days.OnOrAfter(date);
        return new(UkTime.At(day.Date, Hour), day.Date, day.HolidaysKnown);
    }
}
