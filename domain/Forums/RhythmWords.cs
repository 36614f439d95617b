namespace PanelAssistant.Domain.Forums;

/// <summary>A rhythm in English, for the table that a clerk reads.</summary>
internal static class RhythmWords
{
    private static readonly string[] Nth = ["first", "second", "third", "fourth", "last"];

    public static string InWords(this Rhythm rhythm) => rhythm switch
    {
        Rhythm.EveryDays every => $"every {every.Days} days",
        Rhythm.EveryMonths { Months: 1 } every => $"every month, {On(every.On)}",
        Rhythm.EveryMonths every => $"every {every.Months} months, {On(every.On)}",
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    private static string On(DayInMonth? day) => day switch
    {
        DayInMonth.Numbered numbered => $"on day {numbered.Day} or the last day of a shorter month",
        DayInMonth.NthWeekday weekday => $"on the {Nth[weekday.Nth - 1]} {weekday.Weekday}",
        _ => "on the first meeting's day of the month",
    };
}
