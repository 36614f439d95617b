using System.Buffers;
using System.Globalization;
using System.Text;

namespace PanelAssistant.Cards.Elements;

/// <summary>Makes what people typed harmless to show: no markdown, no mention, no hidden or reversing characters.</summary>
public static class PlainText
{
    private static readonly SearchValues<char> Markdown = SearchValues.Create("\\`*_{}[]()#+-.!|~>");
    private static readonly SearchValues<char> NeedsCare = SearchValues.Create("\\`*_{}[]()#+-.!|~><&=\n");

    /// <summary>For a card: markdown is escaped, angle brackets are shown as themselves, line ends stay line ends.</summary>
    public static string Escape(string text)
    {
        var clean = Clean(text);
        if (clean.AsSpan().IndexOfAny(NeedsCare) < 0)
        {
            return clean;
        }
        var escaped = new StringBuilder(clean.Length + 16);
        var lineStart = true;
        var number = false;
        foreach (var letter in clean)
        {
            if (letter == '\n' || (letter == ' ' && lineStart))
            {
                // One line end is a space in markdown, and leading spaces are a code block.
                escaped.Append(letter == '\n' && !lineStart ? "\n\n" : "");
                (lineStart, number) = (true, false);
                continue;
            }
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '-' or '+' or '=' when lineStart => escaped.Append('\\').Append(letter),
                '.' or ')' when number => escaped.Append('\\').Append(letter),
                '-' or '.' or '!' or '(' or ')' or '+' => escaped.Append(letter),
                _ when Markdown.Contains(letter) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
            number = (lineStart || number) && char.IsAsciiDigit(letter);
            lineStart = false;
        }
        return escaped.ToString();
    }

    /// <summary>For storing: control characters, direction overrides and zero-width characters go; line ends become \n.</summary>
    public static string Clean(string text)
    {
        var needsWork = false;
        foreach (var letter in text)
        {
            if (IsUnwanted(letter))
            {
                needsWork = true;
                break;
            }
        }
        if (!needsWork)
        {
            return text.Trim();
        }
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n' || !IsUnwanted(letter))
            {
                kept.Append(letter);
            }
            else if (letter == '\t')
            {
                kept.Append(' ');
            }
        }
        return kept.ToString().Trim();
    }

    /// <summary>At most so many characters and an ellipsis; a character made of two halves is never cut in two.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }
        var end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    private static bool IsUnwanted(char letter) =>
        letter < ' ' || letter == '\u007f'
        || (letter >= '\u0080' && char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control);
}
