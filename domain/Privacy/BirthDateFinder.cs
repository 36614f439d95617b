using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Privacy;

/// <summary>
/// Birth dates in every usual spelling. Next to "born", "dob" or "turns 15 on" any date is one; elsewhere a whole date
/// that lies some years back, because what happened lately is told with dates too.
/// </summary>
internal static partial class BirthDateFinder
{
    private const string MonthNames = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /// <summary>What tells that two digits after a month are no year.</summary>
    private const string AnotherNumber = @" ?(?:st|nd|rd|th|am|pm|o'clock|times|people|hours?|minutes?|days?|" + MonthNames + @")\b";

    /// <summary>Nobody younger is discussed for exploitation without the word "born" or the like.</summary>
    private const int LeastYears = 4;

    private const int MostYears = 110;

    public static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text, DateOnly today)
    {
        foreach (var (start, end, day) in Dates(text, today))
        {
            if (day is { } date && date <= today.AddYears(-LeastYears) && date > today.AddYears(-MostYears))
            {
                yield return (IdentifyingKind.BirthDate, start, end);
            }
        }
        foreach (Match said in Said().Matches(text).Concat(Turning().Matches(text)))
        {
            yield return (IdentifyingKind.BirthDate, said.Index, said.Index + said.Length);
        }
    }

    /// <summary>Where whole dates stand, whatever they are dates of.</summary>
    public static IEnumerable<(int Start, int End)> Dates(string text) => Dates(text, DateOnly.MaxValue).Select(date => (date.Start, date.End));

    private static IEnumerable<(int Start, int End, DateOnly? Day)> Dates(string text, DateOnly today)
    {
        foreach (Match match in Numbers().Matches(text))
        {
            var (first, month, last) = (match.Groups[1].Value, Number(match.Groups[2]), match.Groups[3].Value);
            var day = first.Length == 4 ? Day(first, month, int.Parse(last), today)
                : last.Length is 2 or 4 ? Day(last, month, int.Parse(first), today) ?? Day(last, int.Parse(first), month, today)
                : null;
            yield return (match.Index, match.Index + match.Length, day);
        }
        foreach (Match match in Compact().Matches(text))
        {
            var digits = match.Value;
            yield return (match.Index, match.Index + 8,
                Day(digits[4..], int.Parse(digits[2..4]), int.Parse(digits[..2]), today) ?? Day(digits[..4], int.Parse(digits[4..6]), int.Parse(digits[6..]), today));
        }
        foreach (Match match in Named().Matches(text).Concat(NamedFirst().Matches(text)))
        {
            yield return (match.Index, match.Index + match.Length,
                Day(match.Groups["year"].Value, MonthOf(match.Groups["month"].Value), Number(match.Groups["day"]), today));
        }
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan);

    private static int MonthOf(string name) =>
        1 + Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], name[..3].ToLowerInvariant());

    private static DateOnly? Day(string year, int month, int day, DateOnly today)
    {
        var full = int.Parse(year);
        if (year.Length == 2)
        {
            full += 2000;
            full -= full > today.Year ? 100 : 0;
        }
        return full is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(full, month)
            ? new DateOnly(full, month, day)
            : null;
    }

    [GeneratedRegex(@"(?<![0-9:])([0-9]{4}|[0-9]{1,2})(?: ?[/.-] ?| (?=[0-9]{1,2} [0-9]{4}))([0-9]{1,2})(?: ?[/.-] ?| (?=[0-9]{4}))([0-9]{4}|[0-9]{1,2})(?![0-9])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![0-9])[0-9]{8}(?![0-9])")]
    private static partial Regex Compact();

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2}) ?(?:st|nd|rd|th)?(?: of)?[ -]{0,2}(?:the )?\b?(?<month>" + MonthNames + @")\.?(?:[ ,'-]{0,3}(?<year>[0-9]{4})|[ '-]{0,2}(?<year>[0-9]{2}))(?![0-9:]|" + AnotherNumber + @")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<month>" + MonthNames + @")\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?(?: (?<year>[0-9]{4})| '(?<year>[0-9]{2}))(?![0-9:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedFirst();

    [GeneratedRegex(@"\b(?:d\.? ?o\.? ?b\b\.?|dates? of birth|birth ?dates?|birthday|b-?day|born)[^0-9.!?]{0,20}?(?:[0-9]|\b(?:" + MonthNames + @")\b)[^ \n]{0,12}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b(?:turn(?:s|ed|ing)?|will be|to be) [0-9]{1,2} (?:on|in) (?:the )?(?:[0-9]|" + MonthNames + @")[^ \n]{0,12}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turning();
}
