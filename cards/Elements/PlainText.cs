using System.Buffers;
using System.Globalization;
using System.Text;

namespace PanelAssistant.Cards.Elements;

/// <summary>Makes what people typed harmless to show: no markdown, no mention, no hidden or reversing characters.</summary>
public static class PlainText
{
    private static readonly SearchValues<char> Markdown = SearchValues.Create("\\`*_{}[]()#+-.!|~>");
    private static readonly SearchValues<char> NeedsCare = SearchValues.Create("\\`*_{}[]()#+-.!|~><&");

    /// <summary>For a card: markdown is escaped and angle brackets are shown as themselves.</summary>
    public static string Escape(string text)
    {
        var clean = Clean(text);
        if (clean.AsSpan().IndexOfAny(NeedsCare) < 0)
        {
            return clean;
        }
        var escaped = new StringBuilder(clean.Length + 16);
        foreach (var letter in clean)
        {
            _ = letter switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '-' or '.' or '!' or '(' or ')' or '+' => escaped.Append(letter),
                _ when Markdown.Contains(letter) => escaped.Append('\\').Append(letter),
                _ => escaped.Append(letter),
            };
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
        }
        return kept.ToString().Trim();
    }

    private static bool IsUnwanted(char letter) =>
        letter < ' ' || letter == '\u007f'
        || (letter >= '\u0080' && char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control);
}
