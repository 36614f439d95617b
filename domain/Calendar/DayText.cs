using System.Globalization;

namespace PanelAssistant.Domain.Calendar;

/// <summary>
/// A day as cards and references carry it: 2026-11-25. A year in which nobody here lives or meets is a slip or an attack,
/// and reads as no day: whoever counts days from one that is read need not look whether the calendar goes that far.
/// </summary>
public static class DayText
{
    private const string Format = "yyyy-MM-dd";
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && IsPlausible(day);

    public static bool IsPlausible(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
