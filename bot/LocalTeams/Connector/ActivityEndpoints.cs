using PanelAssistant.Bot.LocalTeams.Chats;

namespace PanelAssistant.Bot.LocalTeams.Connector;

/// <summary>v3/conversations/{id}/activities: what the bot says in a chat, changes and takes back.</summary>
internal sealed class ActivityEndpoints(LocalChats chats, LocalEvents events)
{
    public async Task SendAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not var (chat, body))
        {
            return;
        }
        if (body.Type == "typing")
        {
            events.BotTyping(chat);
        }
        var id = body.Type == "message"
            ? chats.Post(chat, LocalChats.BotId, body.Text, body.Cards, body.Suggested, IsTargeted(context) ? body.Recipient : null).Id
            : "";
        await LocalHttp.WriteAsync(context, new SentActivity(id), LocalJson.Default.SentActivity, StatusCodes.Status201Created);
    }

    public async Task UpdateAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not var (chat, body))
        {
            return;
        }
        if (FromBot(context, chat) is not { } message)
        {
            await ConnectorErrors.NoActivity(context);
            return;
        }
        chats.Replace(chat, message with { Text = body.Text, Cards = body.Cards, Suggested = body.Suggested, Edited = true });
        await LocalHttp.WriteAsync(context, new SentActivity(message.Id), LocalJson.Default.SentActivity);
    }

    public async Task DeleteAsync(HttpContext context)
    {
        if (Chat(context) is not { } chat)
        {
            await ConnectorErrors.NoConversation(context);
            return;
        }
        if (FromBot(context, chat) is not { } message)
        {
            await ConnectorErrors.NoActivity(context);
            return;
        }
        chats.Replace(chat, message with { Text = "", Cards = [], Suggested = [], Deleted = true });
    }

    /// <summary>The chat and the body, or nothing once the request has been refused.</summary>
    private async Task<(LocalChat Chat, ConnectorBody Body)?> ReadAsync(HttpContext context)
    {
        if (Chat(context) is not { } chat)
        {
            await ConnectorErrors.NoConversation(context);
            return null;
        }
        if (chat.Type is ChatType.Personal && chats.Person(chat.Members[0]) is { } person && !chats.IsInstalled(person))
        {
            await ConnectorErrors.NotInstalled(context);
            return null;
        }
        if (await LocalHttp.ReadBytesAsync(context, ConnectorBody.MostBytes) is not { } bytes)
        {
            await ConnectorErrors.TooBig(context);
            return null;
        }
        if (ConnectorBody.Parse(bytes) is not { } body)
        {
            await ConnectorErrors.Bad(context, "The body is not an activity.");
            return null;
        }
        if (IsTargeted(context) && (!chat.IsShared || body.Recipient is null || !chat.Members.Contains(body.Recipient)))
        {
            await ConnectorErrors.Bad(context, "A targeted message needs a recipient who is in this shared chat.");
            return null;
        }
        return (chat, body);
    }

    private LocalChat? Chat(HttpContext context) => chats.Find(LocalRoutes.Value(context, "conversation"));

    private LocalMessage? FromBot(HttpContext context, LocalChat chat) =>
        chats.Message(chat.Id, LocalRoutes.Value(context, "activity")) is { From: LocalChats.BotId, Deleted: false } message ? message : null;

    private static bool IsTargeted(HttpContext context) =>
        string.Equals(context.Request.Query["isTargetedActivity"], "true", StringComparison.OrdinalIgnoreCase);
}

internal sealed record SentActivity(string Id);
