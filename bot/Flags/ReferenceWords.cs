using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>Reads what is typed after a command about a reference: "CH-2041", "CH 2041 because ...".</summary>
internal static class ReferenceWords
{
    /// <summary>The reference, and the rest as the value called <paramref name="rest"/>.</summary>
    public static IReadOnlyDictionary<string, string> Read(string text, string name, string rest)
    {
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            return TypedCommand.Empty;
        }
        // "CH 2041" is one reference written as two words.
        var two = words.Length > 1 && !words[0].Any(char.IsAsciiDigit) && words[1].All(char.IsAsciiDigit);
        var reference = two ? words[0] + words[1] : words[0];
        var after = string.Join(' ', words.Skip(two ? 2 : 1));
        return new Dictionary<string, string> { [name] = reference.TrimEnd('.', ',', '?', '!', ':', ';'), [rest] = after };
    }

    /// <summary>"A-17 to NAME": the reference, and the name as the value called <paramref name="who"/>.</summary>
    public static IReadOnlyDictionary<string, string> ReadTo(string text, string name, string who)
    {
        const string to = "to ";
        var read = Read(text, name, who);
        return read.TryGetValue(who, out var named) && named.StartsWith(to, StringComparison.OrdinalIgnoreCase)
            ? new Dictionary<string, string>(read) { [who] = named[to.Length..].Trim() }
            : read;
    }

    public static IReadOnlyDictionary<string, string> Child(string text) => Read(text, FlagVerbs.Child, FlagVerbs.Why);

    public static Func<string, IReadOnlyDictionary<string, string>> ChildWith(string name, string value) =>
        text => new Dictionary<string, string>(Child(text)) { [name] = value };
}
