using System.Collections.Frozen;

namespace PanelAssistant.Domain.Privacy;

/// <summary>Forenames and surnames that are common here, and words that are written with a capital and name nobody.</summary>
internal static class KnownWords
{
    private const string Box = "Privacy/known-words.json";

    static KnownWords()
    {
        using var file = typeof(KnownWords).Assembly.GetManifestResourceStream(Box) ?? throw new InvalidOperationException($"{Box} is not in the build.");
        var lists = StrictJson.Read(file, Box, message => new InvalidDataException(message)).Fields(
            "note", "forenames", "forenamesThatAreWords", "forenamesThatAreCapitalised", "surnames", "places", "organisations", "ordinary", "capitals");
        Forenames = Words("forenames");
        ForenamesThatAreWords = Words("forenamesThatAreWords");
        ForenamesThatAreCapitalised = Words("forenamesThatAreCapitalised");
        Surnames = Words("surnames");
        Places = Words("places");
        Organisations = Words("organisations");
        Ordinary = Words("ordinary");
        Capitals = Words("capitals");

        FrozenSet<string> Words(string list) =>
            lists[list].Items().SelectMany(row => row.Text().Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Names wherever they stand, in any letter case.</summary>
    public static FrozenSet<string> Forenames { get; }

    /// <summary>Names when they have a capital inside a sentence: Mark, Rose, Will.</summary>
    public static FrozenSet<string> ForenamesThatAreWords { get; }

    /// <summary>Months, towns and countries too, which have a capital anyway: names only with a surname.</summary>
    public static FrozenSet<string> ForenamesThatAreCapitalised { get; }

    public static FrozenSet<string> Surnames { get; }

    public static FrozenSet<string> Places { get; }

    public static FrozenSet<string> Organisations { get; }

    public static FrozenSet<string> Ordinary { get; }

    /// <summary>Abbreviations that are no initials.</summary>
    public static FrozenSet<string> Capitals { get; }

    /// <summary>A word that has or may have a capital without being part of a name.</summary>
    public static bool IsListed(string lower) =>
        Ordinary.Contains(lower) || Organisations.Contains(lower) || Places.Contains(lower) || Capitals.Contains(lower);
}
