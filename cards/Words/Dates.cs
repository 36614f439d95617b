namespace PanelAssistant.Cards.Words;

/// <summary>Dates as people in the UK read them: 31 March 2027, never 3/31.</summary>
public static class Dates
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] WelshMonths =
        ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];

    public static string Of(DateOnly day, Language words) =>
        $"{day.Day} {OfMonth(day, words)}";

    public static string OfMonth(DateOnly day, Language words) =>
        $"{(words == Language.English ? EnglishMonths : WelshMonths)[day.Month - 1]} {day.Year}";
}
