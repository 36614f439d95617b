using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Privacy;

/// <summary>
/// A unique pupil number: a check letter (modulus 23) and twelve digits; a temporary one ends with a letter instead of
/// the last digit.
/// </summary>
public static partial class PupilNumber
{
    private const string CheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private const int Digits = 12;

    public static bool IsValid(string number) =>
        number.Length == Digits + 1 && CheckLetters.IndexOf(char.ToUpperInvariant(number[0]), StringComparison.Ordinal) is var check and >= 0
        && check == Check(number);

    private static int Check(string number)
    {
        var sum = 0;
        for (var at = 1; at <= Digits; at++)
        {
            var value = char.IsAsciiDigit(number[at]) ? number[at] - '0'
                : at == Digits ? CheckLetters.IndexOf(char.ToUpperInvariant(number[at]), StringComparison.Ordinal) : -1;
            if (value < 0)
            {
                return -1;
            }
            sum += value * (at + 1);
        }
        return sum % CheckLetters.Length;
    }

    internal static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text, IReadOnlyList<DigitGroup> groups)
    {
        for (var at = 0; at < groups.Count; at++)
        {
            if (LetterBefore(text, groups[at].Start) is { } letter && Number(text, groups, at, letter) is { } end)
            {
                yield return (IdentifyingKind.PupilNumber, letter, end);
            }
        }
        foreach (Match label in Label().Matches(text))
        {
            yield return (IdentifyingKind.PupilNumber, label.Index, label.Index + label.Length);
        }
    }

    private static int? Number(string text, IReadOnlyList<DigitGroup> groups, int first, int letter)
    {
        if (DigitGroup.Together(text, groups, first, Digits) is var (digits, last) && IsValid(text[letter] + digits))
        {
            return groups[last].End;
        }
        if (DigitGroup.Together(text, groups, first, Digits - 1) is var (fewer, end) && LetterAfter(text, groups[end].End) is { } ending
            && IsValid(text[letter] + fewer + text[ending]))
        {
            return ending + 1;
        }
        return null;
    }

    private static int? LetterBefore(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && !char.IsAsciiLetter(text[at]))
        {
            at--;
            if (!DigitGroup.IsBetween(text, at + 1, start))
            {
                return null;
            }
        }
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) ? at : null;
    }

    private static int? LetterAfter(string text, int end)
    {
        var at = end;
        while (at < text.Length && !char.IsAsciiLetter(text[at]))
        {
            at++;
            if (!DigitGroup.IsBetween(text, end, at))
            {
                return null;
            }
        }
        return at < text.Length && (at + 1 == text.Length || !char.IsLetter(text[at + 1])) ? at : null;
    }

    [GeneratedRegex(@"\bupn\b[ .:#-]{0,4}[a-z]?[ -]?(?:[0-9][ -]?){6}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
