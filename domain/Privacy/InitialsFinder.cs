namespace PanelAssistant.Domain.Privacy;

/// <summary>Initials: with dots, said to be some, or next to a school, where they tell a teacher who it is.</summary>
internal static class InitialsFinder
{
    public static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(IReadOnlyList<TextWord> words)
    {
        var school = words.Any(word => word.Lower is "school" or "academy" or "college" or "nursery" or "yr" or "class" or "form" or "pru");
        for (var at = 0; at < words.Count; at++)
        {
            if (!words[at].Passes && End(words, at, school) is { } last)
            {
                yield return (IdentifyingKind.Initials, words[at].Start, words[last].End);
                at = last;
            }
        }
    }

    /// <summary>"J.S.", "initials JS", and two or three capitals that are no abbreviation where a school is spoken of.</summary>
    private static int? End(IReadOnlyList<TextWord> words, int at, bool school)
    {
        var word = words[at];
        if (word is { Text.Length: 1, Capital: true } && (at == 0 || word.Gap is not "." and not ". " || words[at - 1].Text.Length > 1))
        {
            var last = at;
            while (last + 1 < words.Count && words[last + 1] is { Text.Length: 1, Capital: true, Gap: "." or ". " })
            {
                last++;
            }
            return last > at && !KnownWords.Capitals.Contains(string.Concat(words.Skip(at).Take(last - at + 1).Select(letter => letter.Lower))) ? last : null;
        }
        var said = at > 0 && words[at - 1].Lower is "initials" or "initial" or "initialled"
            || (at > 1 && words[at - 1].Lower is "are" or "is" && words[at - 2].Lower is "initials");
        return word is { AllCapitals: true, Text.Length: 2 or 3 } && (said || (school && !word.Listed)) ? at : null;
    }
}
