using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Cards.Words;

/// <summary>Dates as people in the UK read them: 31 March 2027, never 3/31.</summary>
public static class Dates
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] WelshMonths =
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] WelshDays = ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"];

    /// <summary>A date with the Welsh month as this writes it, in English; any other text as it is.</summary>
    public static string InEnglish(string text) => string.Join(' ', text.Split(' ').Select(static word =>
        Array.FindIndex(WelshMonths, month => month.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var month ? EnglishMonths[month] : word));

    /// <summary>Whether that is the name of a month, in full or by its first three letters.</summary>
    public static bool IsMonth(string word) => EnglishMonths.Concat(WelshMonths).Any(month =>
        month.Equals(word, StringComparison.OrdinalIgnoreCase) || (word.Length == 3 && month.StartsWith(word, StringComparison.OrdinalIgnoreCase)));

    public static string Of(DateOnly day, Language words) =>
        $"{day.Day} {OfMonth(day, words)}";

    /// <summary>Wednesday 31 March 2027.</summary>
    public static string WithWeekday(DateOnly day, Language words) =>
        $"{(words == Language.English ? EnglishDays : WelshDays)[(int)day.DayOfWeek]} {Of(day, words)}";

    /// <summary>A moment as the clock on the wall showed it, and which of the two where it showed that time twice.</summary>
    public static string OfMoment(DateTimeOffset moment, Language words)
    {
        var wall = WallTime.Of(moment);
        var text = $"{Of(wall.Date, words)}, {wall.Time:HH:mm}";
        return wall.Which switch
        {
            WhichTime.First => words["{0} (before the clocks went back)", text],
            WhichTime.Second => words["{0} (after the clocks went back)", text],
            _ => text,
        };
    }

    public static string OfMonth(DateOnly day, Language words) =>
        $"{(words == Language.English ? EnglishMonths : WelshMonths)[day.Month - 1]} {day.Year}";
}
