using System.Buffers;

namespace PanelAssistant.Domain.Privacy;

/// <summary>One word of a text and how it is written.</summary>
/// <param name="Lower">Lower case, without a possessive 's.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
internal sealed record TextWord(string Text, string Lower, int Start, int End, string Gap)
{
    private static readonly SearchValues<char> EndOfSentence = SearchValues.Create(".!?:;\n\"(");

    /// <summary>Part of a phrase that the terms of reference use.</summary>
    public bool Passes { get; init; }

    public bool Capital { get; } = char.IsUpper(Text[0]);

    public bool AllCapitals { get; } = Text.Length > 1 && !Text.Any(char.IsLower);

    /// <summary>Begins a sentence, a line, a quotation or a bracket, where any word has a capital.</summary>
    public bool StartsSentence { get; } = Start == 0 || Gap.AsSpan().IndexOfAny(EndOfSentence) >= 0 || Gap.Contains("- ", StringComparison.Ordinal);

    /// <summary>Belongs to the word before: a space, a hyphen or an underscore between, as people write names.</summary>
    public bool Joins { get; } = Gap is " " or "  " or "-" or "_" or " - " or ", " or "," or "";

    public bool Listed { get; } = KnownWords.IsListed(Lower);
}

internal static class TextWords
{
    public static IReadOnlyList<TextWord> Of(string text, PassedWords? passes)
    {
        var words = new List<TextWord>();
        var end = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || IsInside(text, at)))
            {
                at++;
            }
            foreach (var (from, to) in Parts(text, start, at))
            {
                words.Add(Word(text, from, to, text[end..from]));
                end = to;
            }
        }
        if (passes is not null)
        {
            Mark(words, passes);
        }
        return words;
    }

    private static bool IsInside(string text, int at) =>
        text[at] == '\'' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    /// <summary>A forename written together with what follows it is two words: JohnSmith.</summary>
    private static IEnumerable<(int From, int To)> Parts(string text, int start, int end)
    {
        for (var at = start + 3; at < end - 1; at++)
        {
            if (char.IsUpper(text[at]) && char.IsLower(text[at - 1]) && KnownWords.Forenames.Contains(text[start..at].ToLowerInvariant()))
            {
                return [(start, at), (at, end)];
            }
        }
        return [(start, end)];
    }

    private static TextWord Word(string text, int start, int end, string gap)
    {
        var word = text[start..end];
        var lower = word.ToLowerInvariant();
        return new(word, lower.EndsWith("'s", StringComparison.Ordinal) && !KnownWords.Ordinary.Contains(lower) ? lower[..^2] : lower, start, end, gap);
    }

    private static void Mark(List<TextWord> words, PassedWords passes)
    {
        for (var at = 0; at < words.Count;)
        {
            var length = passes.LengthAt(words, at);
            for (var inside = at; inside < at + length; inside++)
            {
                words[inside] = words[inside] with { Passes = true };
            }
            at += Math.Max(length, 1);
        }
    }
}
