using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

/// <summary>How often a group meets, as people say it.</summary>
internal static class RhythmSentence
{
    public static string Of(Rhythm rhythm, Language words) => rhythm switch
    {
        Rhythm.EveryDays every => words["every {0} days", every.Days],
        Rhythm.EveryMonths { Months: 1 } every => With(words["every month"], every.On, words),
        Rhythm.EveryMonths every => With(words["every {0} months", every.Months], every.On, words),
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    private static string With(string every, DayInMonth? day, Language words) => day switch
    {
        DayInMonth.NthWeekday weekday => $"{every}, {words["on the {0} {1}", Nth(weekday.Nth, words), Weekday(weekday.Weekday, words)]}",
        DayInMonth.Numbered numbered => $"{every}, {words["on day {0}, or the last of a shorter month", numbered.Day]}",
        _ => every,
    };

    private static string Nth(int nth, Language words) => nth switch
    {
        1 => words["first"],
        2 => words["second"],
        3 => words["third"],
        4 => words["fourth"],
        _ => words["last"],
    };

    private static string Weekday(DayOfWeek day, Language words) => day switch
    {
        DayOfWeek.Monday => words["Monday"],
        DayOfWeek.Tuesday => words["Tuesday"],
        DayOfWeek.Wednesday => words["Wednesday"],
        DayOfWeek.Thursday => words["Thursday"],
        DayOfWeek.Friday => words["Friday"],
        DayOfWeek.Saturday => words["Saturday"],
        _ => words["Sunday"],
    };
}
