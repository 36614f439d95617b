using System.Globalization;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// A child's date of birth. Somebody born on 29 February turns a year older on 1 March of a common year, the usual
/// reading in England; it decides the day they are 18.
/// </summary>
public readonly record struct BirthDate
{
    private const int Adult = 18;

    private BirthDate(DateOnly day) => Day = day;

    public DateOnly Day { get; }

    /// <summary>The first day on which they are 18. After 9999 nobody is.</summary>
    public DateOnly Eighteen => Birthday(Adult);

    public static BirthDate Of(DateOnly day) => new(day);

    /// <summary>
    /// Reads yyyy-MM-dd. A referral is for a child: not born after today, and under 18 today.
    /// </summary>
    public static BirthDate? Read(string? text, DateOnly today, out Reason why)
    {
        why = default;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            why = Reason.BirthDateNotReadable;
            return null;
        }
        var read = new BirthDate(day);
        if (day > today)
        {
            why = Reason.BirthDateInFuture;
            return null;
        }
        if (today >= read.Eighteen)
        {
            why = Reason.EighteenOrOver;
            return null;
        }
        return read;
    }

    /// <summary>Whole years on a day that is not before the birth.</summary>
    public int AgeOn(DateOnly day)
    {
        var years = day.Year - Day.Year;
        return day < Birthday(years) ? years - 1 : years;
    }

    private DateOnly Birthday(int years)
    {
        var year = Day.Year + years;
        if (year > DateOnly.MaxValue.Year)
        {
            return DateOnly.MaxValue;
        }
        return Day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new(year, 3, 1) : new(year, Day.Month, Day.Day);
    }

    public override string ToString() => Day.ToString("yyyy-MM-dd");
}
