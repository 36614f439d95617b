using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Turns;

/// <summary>Finds the command in what somebody typed: "Show my actions please" is "my actions".</summary>
public sealed class CommandReader
{
    private readonly Entry[] _commands;

    public CommandReader(IEnumerable<Handler> handlers) =>
        _commands =
        [
            .. handlers
                .SelectMany(handler => handler.Typed.Select(command => new Entry(command.Words.Split(' '), command, handler)))
                .OrderByDescending(entry => entry.Words.Length),
        ];

    /// <summary>
    /// The longest command whose words stand together in the text, of several the first; what follows them are its arguments. A command of
    /// this kind of chat comes before one of another, which is found too, so that its place can be explained.
    /// </summary>
    public (TypedCommand Command, Handler Handler, string Arguments)? Find(string text, SaidIn where)
    {
        var clean = PlainText.Clean(text);
        Span<Range> found = stackalloc Range[MostWords];
        var words = found[..SplitWords(clean, found)];
        return Find(clean, words, command => (command.Where & where) != 0) ?? Find(clean, words, static _ => true);
    }

    private (TypedCommand Command, Handler Handler, string Arguments)? Find(string text, ReadOnlySpan<Range> found, Predicate<TypedCommand> fits)
    {
        (Entry Entry, int At)? best = null;
        foreach (var entry in _commands)
        {
            if (best is { } longer && longer.Entry.Words.Length > entry.Words.Length)
            {
                break;
            }
            // A command stands near the start: text further in is what somebody says, not what they want done. Of two as long, the first is meant.
            var until = Math.Min(best?.At - 1 ?? MostWordsBefore, found.Length - entry.Words.Length);
            for (var at = 0; at <= until; at++)
            {
                if (fits(entry.Command) && StandsAt(text, found, at, entry.Words) && (entry.Handler.OnlyReads || !IsDenied(text, found[..at])))
                {
                    best = (entry, at);
                    break;
                }
            }
        }
        return best is var (one, place) ? (one.Command, one.Handler, text[found[place + one.Words.Length - 1].End..].Trim(Around)) : null;
    }

    private sealed record Entry(string[] Words, TypedCommand Command, Handler Handler);

    private const int MostWords = 24;

    private const int MostWordsBefore = 4;

    private static readonly char[] Around = [' ', '\n', '\t', '.', ',', '!', '?', ':', ';', '"', '\'', '/'];

    private static bool StandsAt(string text, ReadOnlySpan<Range> found, int at, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (!text.AsSpan(found[at + word]).Equals(words[word], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return true;
    }

    private static readonly string[] Denials = ["not", "never", "cannot", "nobody", "havent", "hasnt", "isnt", "wasnt", "didnt", "dont", "doesnt", "cant", "couldnt", "wont", "wouldnt", "shouldnt"];

    /// <summary>
    /// "Not done A-17" says the opposite of the command in it, and "don't close the vote" forbids it. Whoever only wants to see something
    /// is shown it all the same: "I cannot find my actions".
    /// </summary>
    private static bool IsDenied(string text, ReadOnlySpan<Range> before)
    {
        foreach (var range in before)
        {
            var word = text.AsSpan(range);
            foreach (var denial in Denials)
            {
                if (word.Equals(denial, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
            // "haven't" is two words where the apostrophe parts them, and one with a curly one.
            if (word.Equals("t", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether what follows a command takes it back: "not yet", "don't", "no".</summary>
    internal static bool TakesBack(string after)
    {
        Span<Range> found = stackalloc Range[2];
        var count = SplitWords(after, found);
        return count > 0
            && (IsDenied(after, found[..1])
                || after.AsSpan(found[0]).Equals("no", StringComparison.OrdinalIgnoreCase)
                || (count > 1 && after.AsSpan(found[1]).Equals("t", StringComparison.OrdinalIgnoreCase)));
    }

    private static int SplitWords(string text, Span<Range> found)
    {
        var count = 0;
        var at = 0;
        while (at < text.Length && count < found.Length)
        {
            while (at < text.Length && Array.IndexOf(Around, text[at]) >= 0)
            {
                at++;
            }
            var start = at;
            while (at < text.Length && Array.IndexOf(Around, text[at]) < 0)
            {
                at++;
            }
            if (at > start)
            {
                found[count++] = start..at;
            }
        }
        return count;
    }
}
