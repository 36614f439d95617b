namespace PanelAssistant.Domain.Calendar;

/// <summary>
/// Counts working days: Monday to Friday without bank holidays. Beyond the table of holidays only weekends are left
/// out, and the answer says so.
/// </summary>
public sealed class WorkingDays(BankHolidays holidays)
{
    public static WorkingDays EnglandAndWales { get; } = new(BankHolidays.EnglandAndWales);

    public DayKind KindOf(DateOnly date)
    {
        if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return DayKind.Weekend;
        }
        if (!holidays.Knows(date))
        {
            return DayKind.NotKnown;
        }
        return holidays.Names.ContainsKey(date) ? DayKind.BankHoliday : DayKind.Working;
    }

    /// <summary>Name of the bank holiday on that date, if one is known.</summary>
    public string? HolidayOn(DateOnly date) => holidays.Names.GetValueOrDefault(date);

    /// <summary>The first working day after the date.</summary>
    public ReckonedDay Next(DateOnly date) => Add(date, 1);

    /// <summary>The last working day before the date.</summary>
    public ReckonedDay Previous(DateOnly date) => Add(date, -1);

    /// <summary>The date itself when it is a working day, or else the next.</summary>
    public ReckonedDay OnOrAfter(DateOnly date) => Add(date.AddDays(-1), 1);

    /// <summary>The date itself when it is a working day, or else the one before.</summary>
    public ReckonedDay OnOrBefore(DateOnly date) => Add(date.AddDays(1), -1);

    /// <summary>So many working days after the date, or before it for a negative count. The date itself is not counted.</summary>
    public ReckonedDay Add(DateOnly date, int days)
    {
        var step = Math.Sign(days);
        var known = true;
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.AddDays(step);
            var kind = KindOf(date);
            known &= kind is not DayKind.NotKnown;
            left -= kind is DayKind.Working or DayKind.NotKnown ? 1 : 0;
        }
        return new(date, known);
    }
}

/// <param name="Date">The date reached.</param>
/// <param name="HolidaysKnown">False when the count ran past the table of bank holidays, so the date may be too early or too late.</param>
public readonly record struct ReckonedDay(DateOnly Date, bool HolidaysKnown);

public enum DayKind
{
    Working,
    Weekend,
    BankHoliday,

    /// <summary>A weekday past the end of the table: it may or may not be a bank holiday.</summary>
    NotKnown,
}
