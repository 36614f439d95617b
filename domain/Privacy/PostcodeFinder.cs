using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Privacy;

/// <summary>
/// Full postcodes: a few homes. Half a postcode is an area and passes. In capitals each letter may stand apart; in small
/// letters "me 4 5 pm" is a time, so only the two halves may.
/// </summary>
public static partial class PostcodeFinder
{
    private static readonly FrozenSet<string> Areas = (
        "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX "
        + "IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR "
        + "SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether some text of ours holds one.</summary>
    public static bool IsIn(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && In(text).Any();

    /// <summary>Whether a text is one postcode and nothing else.</summary>
    public static bool IsOne(string text) => In(text.Trim()).Any(found => found.Start == 0 && found.End == text.Trim().Length);

    internal static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text)
    {
        foreach (Match match in Halves().Matches(text).Concat(Apart().Matches(text)))
        {
            if (Areas.Contains(string.Concat(match.Groups["area"].Value.Where(char.IsAsciiLetter))) && !IsOrdinal(match))
            {
                yield return (IdentifyingKind.Postcode, match.Index, match.Index + match.Length);
            }
        }
    }

    /// <summary>"S47 2nd meeting" is a section of an Act and a number.</summary>
    private static bool IsOrdinal(Match match) =>
        char.IsUpper(match.Value[0]) && match.Groups["unit"].Value is "st" or "nd" or "rd" or "th";

    [GeneratedRegex(@"(?<![a-z0-9])(?<area>[a-z]{1,2})[0-9][a-z0-9]?[ \n./_-]{0,3}[0-9](?<unit>[abd-hjlnp-uw-z]{2})(?![a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Halves();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<area>[A-Z](?:[ \n./_-]{0,3}[A-Z])?)[ \n./_-]{0,3}[0-9](?:[ \n./_-]{0,3}[A-Z0-9])?[ \n./_-]{0,3}[0-9][ \n./_-]{0,3}(?<unit>[ABD-HJLNP-UW-Z][ \n./_-]{0,3}[ABD-HJLNP-UW-Z])(?![A-Za-z0-9])")]
    private static partial Regex Apart();
}
