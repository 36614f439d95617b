using System.Collections.Frozen;

namespace PanelAssistant.Domain.Privacy;

/// <summary>Names of people, by how names are written and said.</summary>
internal static class NameFinder
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Titles = Set("mr mrs ms mx");
    private static readonly FrozenSet<string> Ranks = Set("miss dr doctor prof professor sir lady lord cllr councillor judge rev reverend pc dc ds di dci dsi dsu sgt sergeant constable inspector nurse sister");
    private static readonly FrozenSet<string> Relations = Set(
        "mum mother dad father brother sister sibling cousin uncle aunt auntie nan nana gran grandad stepdad stepmum friend friends mate boyfriend girlfriend partner ex pupil student child boy girl "
        + "worker keyworker teacher neighbour girl's boy's");

    private static readonly FrozenSet<string> Introductions = Set("called named nicknamed alias aka");
    private static readonly FrozenSet<string> NamedThings = Set("app apps game games site website group chat server channel platform drug operation school pub shop cafe takeaway street road estate park place company gang programme project tool form service");
    private static readonly FrozenSet<string> PlacesAfterForename = Set("street road avenue lane close drive station hospital school academy college primary centre church line crescent terrace");

    public static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(IReadOnlyList<TextWord> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].Passes && EndOfName(words, at) is { } last)
            {
                yield return (IdentifyingKind.Name, words[at].Start, words[last].End);
                at = last;
            }
        }
    }

    /// <returns>The last word of the name that begins, or is introduced, here.</returns>
    private static int? EndOfName(IReadOnlyList<TextWord> words, int at)
    {
        var word = words[at];
        var next = at + 1 < words.Count ? words[at + 1] : null;
        if (Titles.Contains(word.Lower) && next is not null && next.Gap is " " or ". " or "." && !IsPlain(next))
        {
            return at + 1;
        }
        if ((Ranks.Contains(word.Lower) || Relations.Contains(word.Lower)) && next is { Gap: " " or ". " } && MayBeSurname(next) && !next.AllCapitals)
        {
            return at + 1;
        }
        if (Introduced(words, at) is { } introduced)
        {
            return introduced;
        }
        return IsForename(words, at) || IsForenameWithSurname(word, next) || IsInitialWithSurname(word, next) || IsUnknownPair(words, at) ? Whole(words, at) : null;
    }

    private static bool IsForename(IReadOnlyList<TextWord> words, int at)
    {
        var word = words[at];
        var parts = word.Lower;
        if (!KnownWords.Forenames.Contains(parts))
        {
            return KnownWords.ForenamesThatAreWords.Contains(parts) && word.Capital && !word.AllCapitals && !word.StartsSentence && !IsPlaceName(words, at);
        }
        return !IsPlaceName(words, at);
    }

    /// <summary>Charlotte Street, St Helen's, James Street Station.</summary>
    private static bool IsPlaceName(IReadOnlyList<TextWord> words, int at) =>
        (at + 1 < words.Count && words[at + 1].Gap == " " && PlacesAfterForename.Contains(words[at + 1].Lower) && words[at + 1].Capital)
        || (at > 0 && words[at].Gap is " " or ". " && words[at - 1].Lower is "st" or "saint");

    private static bool IsForenameWithSurname(TextWord word, TextWord? next)
    {
        if (next is null || !next.Joins || next.Gap.StartsWith(','))
        {
            return false;
        }
        var surname = MayBeSurname(next) || (next is { Capital: true, Passes: false } && KnownWords.Surnames.Contains(next.Lower));
        return KnownWords.ForenamesThatAreWords.Contains(word.Lower) ? word.Capital ? surname : IsCertainSurname(next)
            : KnownWords.ForenamesThatAreCapitalised.Contains(word.Lower) && word.Capital && MayBeSurname(next);
    }

    private static bool IsInitialWithSurname(TextWord word, TextWord? next) =>
        word is { Text.Length: 1, Capital: true } && next is not null && MayBeSurname(next) && !next.AllCapitals
        && (next.Gap is ". " or "." || (next.Gap == " " && word.Lower is not ("a" or "i") && KnownWords.Surnames.Contains(next.Lower) && !KnownWords.Ordinary.Contains(next.Lower)));

    /// <summary>Two words with capitals, neither of them known for anything else: Zedekiah Testchild.</summary>
    private static bool IsUnknownPair(IReadOnlyList<TextWord> words, int at)
    {
        if (at + 1 >= words.Count || !IsUnknown(words[at]) || !(IsUnknownCompound(words, at + 1) || IsOwner(words[at + 1])) || words[at + 1].Gap is not (" " or "-" or "_" or "  "))
        {
            return false;
        }
        if (words[at].StartsSentence && words[at].Gap is not ("-" or "_") && LooksLikeAVerb(words[at].Lower))
        {
            return false;
        }
        // "Example Centre": what follows says that it is no person.
        var after = at + 2;
        while (after < words.Count && after - at < MostWords && IsUnknown(words[after]) && words[after].Gap == " ")
        {
            after++;
        }
        return after >= words.Count || words[after].Gap != " " || !words[after].Capital || !KnownWords.Organisations.Contains(words[after].Lower);
    }

    private static bool IsUnknown(TextWord word) =>
        word is { Capital: true, AllCapitals: false, Listed: false, Passes: false, Text.Length: > 1 } && (!word.Text.Contains('\'', StringComparison.Ordinal) || word.Text.StartsWith("O'", StringComparison.Ordinal));

    /// <summary>Zedekiah Testchild's: what is theirs tells of them too.</summary>
    private static bool IsOwner(TextWord word) =>
        word is { Capital: true, AllCapitals: false, Listed: false, Passes: false } && word.Text.EndsWith("'s", StringComparison.Ordinal) && word.Lower.Length > 3;

    private static bool IsUnknownCompound(IReadOnlyList<TextWord> words, int at) =>
        IsUnknown(words[at]) || (words[at].Capital && at + 1 < words.Count && words[at + 1].Gap == "-" && IsUnknown(words[at + 1]));

    private static bool LooksLikeAVerb(string lower) =>
        lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal) || lower.EndsWith("ly", StringComparison.Ordinal)
        || lower.EndsWith('s');

    private static int? Introduced(IReadOnlyList<TextWord> words, int at)
    {
        var word = words[at];
        var name = word.Lower is "name" or "names" or "surname" or "forename" or "nickname";
        var skip = at + 1;
        if (name && skip < words.Count && words[skip].Lower is "is" or "was" or "are")
        {
            skip++;
        }
        else if (!name && !Introductions.Contains(word.Lower) && !(word.Lower == "as" && at > 0 && words[at - 1].Lower is "known"))
        {
            return null;
        }
        if (skip >= words.Count || words[skip] is not { Capital: true, Passes: false } introduced || (introduced.AllCapitals && introduced.Text.Length < 4) || introduced.Gap.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }
        var thing = at > 0 && NamedThings.Contains(words[at - 1].Lower) && !(name && words[at - 1].Lower is "street" or "road");
        return IsPlain(introduced) || thing ? null : Whole(words, skip);
    }

    private static bool IsPlain(TextWord word) => word.Listed && !(KnownWords.Surnames.Contains(word.Lower) && word.Capital);

    private static bool MayBeSurname(TextWord word) =>
        word is { Capital: true, Passes: false, Text.Length: > 1 } && (!word.Listed || (KnownWords.Surnames.Contains(word.Lower) && !KnownWords.Ordinary.Contains(word.Lower)));

    private static bool IsCertainSurname(TextWord word) => KnownWords.Surnames.Contains(word.Lower) && !word.Listed;

    private static int Whole(IReadOnlyList<TextWord> words, int at)
    {
        var last = at;
        while (last + 1 < words.Count && words[last + 1].Joins && !words[last + 1].Gap.StartsWith(',') && MayBeSurname(words[last + 1]))
        {
            last++;
        }
        return last;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
