using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Privacy;

/// <summary>Ten digits whose last is the check digit of the other nine (modulus 11), in any grouping.</summary>
public static partial class NhsNumber
{
    private const int Digits = 10;

    public static bool IsValid(string digits)
    {
        if (digits.Length != Digits || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }
        var sum = 0;
        for (var at = 0; at < Digits - 1; at++)
        {
            sum += (digits[at] - '0') * (Digits - at);
        }
        return (11 - (sum % 11)) % 11 == digits[Digits - 1] - '0';
    }

    /// <summary>Whether some text of ours holds one.</summary>
    public static bool IsIn(string text) => In(text, DigitGroup.In(text)).Any();

    internal static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text, IReadOnlyList<DigitGroup> groups)
    {
        for (var at = 0; at < groups.Count; at++)
        {
            if (DigitGroup.Together(text, groups, at, Digits) is var (digits, last) && IsValid(digits))
            {
                yield return (IdentifyingKind.NhsNumber, groups[at].Start, groups[last].End);
            }
        }
        // Said to be one, it is one, even with a slip of the finger.
        foreach (Match label in Label().Matches(text))
        {
            yield return (IdentifyingKind.NhsNumber, label.Index, label.Index + label.Length);
        }
    }

    [GeneratedRegex(@"\bnhs\s{0,2}(?:no|num|number)\b[ .:#-]{0,4}(?:[0-9][ -]?){6}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
