using System.Globalization;
using System.Text;

namespace PanelAssistant.Domain.Privacy;

/// <summary>
/// A text as a reader sees it: no invisible characters, every kind of digit, letter, dash and space in its plain form.
/// Each character remembers where it stood.
/// </summary>
internal sealed class FoldedText
{
    private const char RightToLeftOverride = '\u202E';

    private readonly int[] _from;
    private readonly Lazy<int[]> _sentences;

    private FoldedText(Lazy<int[]> sentences, string text, int[] from)
    {
        _sentences = sentences;
        Text = text;
        _from = from;
    }

    public string Text { get; }

    /// <summary>The text, and where a direction override turns it round, the text as it is then displayed.</summary>
    public static IEnumerable<FoldedText> Readings(string original)
    {
        var straight = Fold(original);
        return original.Contains(RightToLeftOverride, StringComparison.Ordinal) ? [straight, straight.Turned()] : [straight];
    }

    public Identifying Place(IdentifyingKind kind, int start, int end)
    {
        var first = Math.Min(_from[start], _from[end - 1]);
        var last = Math.Max(_from[start], _from[end - 1]);
        return new(kind, first, last - first + 1, _sentences.Value[first]);
    }

    /// <summary>The number of the sentence in which each character stands.</summary>
    private static int[] Sentences(string text)
    {
        var numbers = new int[text.Length];
        var sentence = 1;
        for (var at = 0; at < text.Length; at++)
        {
            numbers[at] = sentence;
            if (text[at] == '\n' || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && text[at + 1] == ' '))
            {
                sentence++;
            }
        }
        return numbers;
    }

    private FoldedText Turned()
    {
        var text = Text.ToCharArray();
        Array.Reverse(text);
        return new(_sentences, new(text), [.. Enumerable.Reverse(_from)]);
    }

    private static FoldedText Fold(string original)
    {
        var text = new StringBuilder(original.Length);
        var from = new List<int>(original.Length);
        for (var at = 0; at < original.Length; at++)
        {
            var plain = original[at] < '\u0080' ? Ascii(original[at]) : Plain(original, at);
            if (plain != '\0')
            {
                text.Append(plain);
                from.Add(at);
            }
            if (char.IsHighSurrogate(original[at]) && at + 1 < original.Length)
            {
                at++;
            }
        }
        return new(new(() => Sentences(original)), text.ToString(), [.. from]);
    }

    private static char Ascii(char letter) => letter switch
    {
        '\n' => '\n',
        '\r' or '\t' => ' ',
        '`' => '\'',
        < ' ' or '\u007f' => '\0',
        _ => letter,
    };

    /// <summary>The plain character for one that is not ASCII; nothing for one that nobody sees.</summary>
    private static char Plain(string text, int at)
    {
        var digit = CharUnicodeInfo.GetDigitValue(text, at);
        if (digit is >= 0 and <= 9)
        {
            return (char)('0' + digit);
        }
        if (LookAlikes.Plain(Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at]) is { } letter)
        {
            return letter;
        }
        return CharUnicodeInfo.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => '\0',
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter
                when text[at] is not ('\u115F' or '\u1160' or '\u3164' or '\uFFA0') => char.IsHighSurrogate(text[at]) ? 'x' : text[at],
            UnicodeCategory.OtherLetter => '\0',
            _ when text[at] == '\u2800' => ' ',
            _ => '\u00A4',
        };
    }
}
