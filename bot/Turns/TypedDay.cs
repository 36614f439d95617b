using System.Globalization;

namespace PanelAssistant.Bot.Turns;

/// <summary>A day as people type it in a command: 2026-11-25, 25/11/2026, 25 Nov 2026, 25 November 2026.</summary>
internal static class TypedDay
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy"];

    private const int MostWords = 3;

    public static bool TryParse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(' ', '.', ',', ':', ';', '?', '!'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>A day at the start of a text, and what follows it; all of the text follows where there is none.</summary>
    public static (DateOnly? Day, string Following) Leading(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            if (TryParse(string.Join(' ', words.Take(count)), out var day))
            {
                return (day, string.Join(' ', words.Skip(count)));
            }
        }
        return (null, text.Trim());
    }
}
