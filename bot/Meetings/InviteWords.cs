using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Meetings;

/// <summary>Reads "presenter NAME for CH-2041 at 10:15 bring TEXT", each part after the name at will, in this order.</summary>
internal static class InviteWords
{
    private const string For = " for ";
    private const string At = " at ";
    private const string Bring = " bring ";

    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        if (CaseReference.TryParse(text, out _))
        {
            return TypedCommand.All(InvitationVerbs.Child, text);
        }
        var first = text.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (first.Length == 0 || Kind(first[0]) is not { } kind)
        {
            return TypedCommand.Empty;
        }
        var (rest, bring) = Cut($" {(first.Length > 1 ? first[1] : "")}", Bring);
        var (who, item) = Cut(rest, For);
        var (what, slot) = Cut(item ?? "", At, last: true);
        var read = new Dictionary<string, string> { [InvitationVerbs.Kind] = $"{kind}", [InvitationVerbs.Name] = who.Trim() };
        Add(CaseReference.TryParse(what, out _) ? InvitationVerbs.Child : InvitationVerbs.Title, what);
        Add(InvitationVerbs.Slot, slot);
        Add(InvitationVerbs.Bring, bring);
        return read;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                read[name] = value.Trim();
            }
        }
    }

    private static InvitationKind? Kind(string word) => word.ToLowerInvariant() switch
    {
        "co-opted" => InvitationKind.CoOpted,
        "invitee" => InvitationKind.Invitee,
        "speaker" => InvitationKind.Speaker,
        "presenter" => InvitationKind.Presenter,
        _ => null,
    };

    private static (string Before, string? After) Cut(string text, string word, bool last = false)
    {
        var at = last ? text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) : text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? (text, null) : (text[..at], text[(at + word.Length)..]);
    }
}
