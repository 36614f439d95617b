using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Turns;

/// <summary>Remembers how a person's private chat is reached, from what the person last said in it.</summary>
internal static class Address
{
    /// <summary>The write that keeps the address current, or nothing when it already is.</summary>
    public static DocumentOperation? ChangeOf(Turn turn)
    {
        var speaker = turn.Incoming.Speaker;
        var known = turn.Person?.Value;
        if (turn.Place.IsShared)
        {
            // A shared chat tells the person's id, so that a private chat can be opened later.
            return known is null || known.ChatUserId is not null
                ? null
                : DocumentOperation.Replace(Kinds.Person, turn.Person!, known with
                {
                    ChatUserId = speaker.ChatUserId,
                    ServiceUrl = turn.Place.ServiceUrl,
                    TenantId = turn.Place.TenantId,
                });
        }
        if (known is not null
            && known.ConversationId == turn.Place.Id
            && known.ServiceUrl == turn.Place.ServiceUrl
            && known.ChatUserId == speaker.ChatUserId
            && known.TenantId == turn.Place.TenantId
            && (speaker.Locale is null || known.Locale == speaker.Locale))
        {
            return null;
        }
        var current = (known ?? new PersonDocument { Id = speaker.Person.Value, Name = speaker.Name ?? "" }) with
        {
            ChatUserId = speaker.ChatUserId,
            ConversationId = turn.Place.Id,
            ServiceUrl = turn.Place.ServiceUrl,
            TenantId = turn.Place.TenantId,
            Locale = speaker.Locale ?? known?.Locale,
        };
        return DocumentOperation.Save(Kinds.Person, speaker.Person.Value, turn.Person, current);
    }

    /// <summary>The same for a group's chat: the platform moves chats, and the last address that it spoke from holds.</summary>
    public static DocumentOperation? ChangeOfChat(Turn turn) =>
        turn.Chat is not { Value: { Forum: not null } known } || (known.ServiceUrl == turn.Place.ServiceUrl && known.TenantId == turn.Place.TenantId)
            ? null
            : DocumentOperation.Replace(Kinds.Chat, turn.Chat, known with { ServiceUrl = turn.Place.ServiceUrl, TenantId = turn.Place.TenantId });
}
