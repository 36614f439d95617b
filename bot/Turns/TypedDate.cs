using System.Globalization;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Turns;

/// <summary>A date as people in the UK type it: 2026-11-25, 25/11/2026, 25 November 2026, with or without the day of the week; in Welsh, 25 Tachwedd 2026.</summary>
internal static class TypedDate
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "ddd d MMMM yyyy", "dddd d MMM yyyy", "dddd d MMMM yyyy"];

    private const int MostWords = 4;

    private static readonly string[] Until = ["until ", "till ", "to ", "on ", "by "];

    /// <summary>"until 20 January 2027" and "on 20/1/2027" without the first word.</summary>
    public static string WithoutUntil(string text) =>
        text.Trim() is var said && Until.FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } found ? said[found.Length..].Trim() : said;

    /// <summary>A date at the start of a text, and what follows it; all of the text follows where there is none.</summary>
    public static (DateOnly? Day, string Following) Leading(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
        {
            if (Read(string.Join(' ', words.Take(count)).Trim(',', '.', ':', ';', '?', '!')) is { } day)
            {
                return (day, string.Join(' ', words.Skip(count)));
            }
        }
        return (null, text.Trim());
    }

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(Dates.InEnglish(text.Trim()), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) && DayText.IsPlausible(day) ? day : null;

    /// <summary>As cards send it, or as it was typed when it is no date: then the refusal says so.</summary>
    public static string AsSent(string text) => Read(text) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text;
}
