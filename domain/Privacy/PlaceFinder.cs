using System.Collections.Frozen;

namespace PanelAssistant.Domain.Privacy;

/// <summary>Schools by their name, and addresses with a house number.</summary>
internal static class PlaceFinder
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> SchoolWords = Set("school academy college high primary infants juniors grammar nursery");
    private static readonly FrozenSet<string> OfEverySchool = Set(
        "school academy college high primary secondary infant infants junior juniors grammar nursery upper lower middle special boarding independent local state catholic church pupil alternative provision sixth form after-school after year");

    private static readonly FrozenSet<string> StreetWords = Set("street road avenue lane close drive crescent terrace grove gardens court walk way row square rd ave st cres");
    private static readonly FrozenSet<string> NotAStreetName = Set("the a an this that her his their our my main same wrong other in of at on down up off to from and with along across next one two times minutes hours years miles people");

    public static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(IReadOnlyList<TextWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (SchoolWords.Contains(words[at].Lower) && words[at].Capital && StartOfSchool(words, at) is { } first)
            {
                yield return (IdentifyingKind.School, words[first].Start, words[at].End);
            }
            else if (StreetWords.Contains(words[at].Lower) && StartOfAddress(words, at) is { } start)
            {
                yield return (IdentifyingKind.Address, start, words[at].End);
            }
        }
    }

    /// <summary>A name of its own before the word: "Quill Hollow High School", not "her High School".</summary>
    private static int? StartOfSchool(IReadOnlyList<TextWord> words, int at)
    {
        int? named = null;
        for (var before = at - 1; before >= 0 && at - before <= MostWords && Belongs(words[before], words[before + 1].Gap); before--)
        {
            var word = words[before];
            if (!OfEverySchool.Contains(word.Lower) && !word.Passes && IsOwnName(word, words[at].Lower))
            {
                named = before;
            }
        }
        return named;
    }

    private static bool Belongs(TextWord word, string gap) => word.Capital && (gap is " " or "-" || (gap == ". " && word.Lower == "st"));

    /// <summary>Inside a sentence an ordinary word has its capital from the school's name; "Very High" is no school.</summary>
    private static bool IsOwnName(TextWord word, string ending) => word.Lower is not ("ofsted" or "ce" or "rc" or "police")
        && (!KnownWords.Ordinary.Contains(word.Lower) || KnownWords.Surnames.Contains(word.Lower)
            || (!word.StartsSentence && ending is ("school" or "academy" or "college" or "nursery")));

    private static int? StartOfAddress(IReadOnlyList<TextWord> words, int at)
    {
        for (var first = at - 1; first >= 0 && first >= at - 3 && words[first + 1].Gap == " "; first--)
        {
            if (HouseNumber(words[first]) is { } start)
            {
                return first < at - 1 || words[first].Text.Length > 1 ? start : null;
            }
            if (NotAStreetName.Contains(words[first].Lower))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>Up to four digits right before the word.</summary>
    private static int? HouseNumber(TextWord word)
    {
        var digits = word.Gap.AsSpan().TrimEnd(' ').TrimEnd(',');
        var start = digits.LastIndexOfAnyExceptInRange('0', '9') + 1;
        return digits.Length - start is > 0 and <= 4 ? word.Start - word.Gap.Length + start : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
