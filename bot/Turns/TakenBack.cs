using PanelAssistant.Cards.Words;

namespace PanelAssistant.Bot.Turns;

/// <summary>
/// A command that its own sentence takes back: "done A-17 not yet", "close vote CH-2041 not", or only asks about: "done A-17?".
/// Whoever wrote that does not want it done.
/// </summary>
internal static class TakenBack
{
    /// <summary>What stands after the references and is the whole of it. A lone "no" is an answer to some commands.</summary>
    private static readonly string[] Denials = ["not", "not yet", "not now", "not today", "not done", "not yet done", "not so", "never"];

    /// <summary>Where nothing but a note can follow, words behind these change nothing of it: "not yet, the school is shut".</summary>
    private static readonly string[] Openings = ["not yet", "not done"];

    /// <summary>With these a question asks for something to be done: "can you close vote CH-2041?"</summary>
    private static readonly string[] Requests = ["can", "could", "would", "will", "please", "may"];

    private static readonly char[] Between = [' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '-', '\u2013', '\u2014', '(', ')', '"'];

    /// <param name="arguments">What follows the command's words.</param>
    /// <param name="takesNote">Nothing but references and a note can follow.</param>
    public static bool Denies(string arguments, bool takesNote)
    {
        var rest = string.Join(' ', Words(arguments).Where(static word => !IsReference(word)));
        return Denials.Contains(rest, StringComparer.OrdinalIgnoreCase)
            || (takesNote && Openings.Any(opening => rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (rest.Length == opening.Length || rest[opening.Length] == ' ')));
    }

    /// <summary>References and a question mark, nothing more: text of somebody's own may well end in a question.</summary>
    /// <param name="alone">What the command does needs no reference: "approve minutes?"</param>
    public static bool Asks(string text, string arguments, bool alone)
    {
        if (!text.AsSpan().TrimEnd().EndsWith("?") || Words(text).FirstOrDefault() is not { } first || Requests.Contains(first, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }
        var after = Words(arguments).ToList();
        return (alone || after.Count > 0) && after.TrueForAll(IsReference);
    }

    /// <summary>Or part of a day: "25 November 2026".</summary>
    private static bool IsReference(string word) => word.Any(char.IsAsciiDigit) || Dates.IsMonth(word);

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Trim(Between)).Where(static word => word.Length > 0);
}
