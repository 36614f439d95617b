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
    /// The longest command whose words stand together in the text; what follows them are its arguments. A command of
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
        foreach (var (words, command, handler) in _commands)
        {
            // A command stands near the start: text further in is what somebody says, not what they want done.
            for (var at = 0; at + words.Length <= found.Length && at <= MostWordsBefore; at++)
            {
                if (fits(command) && StandsAt(text, found, at, words))
                {
                    return (command, handler, text[found[at + words.Length - 1].End..].Trim(Around));
                }
            }
        }
        return null;
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
