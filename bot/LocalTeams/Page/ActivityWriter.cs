using System.Buffers;
using System.Text.Json;
using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Practice;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>Writes activities as the platform sends them.</summary>
internal sealed class ActivityWriter(LocalChats chats, TimeProvider clock)
{
    public byte[] Write(Sender sender, string type, string id, Action<Utf8JsonWriter> rest)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            var now = clock.GetUtcNow();
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("id", id);
            json.WriteString("timestamp", now.UtcDateTime);
            json.WriteString("localTimezone", "Europe/London");
            json.WriteString("channelId", "msteams");
            json.WriteString("serviceUrl", sender.OwnAddress + LocalRoutes.Connector);
            json.WriteString("locale", sender.Locale);
            WriteFrom(json, sender.Person);
            WriteConversation(json, sender.Chat);
            json.WriteStartObject("recipient");
            json.WriteString("id", LocalChats.BotId);
            json.WriteString("name", LocalChats.BotName);
            json.WriteEndObject();
            WriteChannelData(json, sender.Chat);
            rest(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>In a shared chat the platform passes on only what mentions the bot.</summary>
    public byte[] WriteText(Sender sender, string id, string text) => Write(sender, "message", id, json =>
    {
        json.WriteString("textFormat", "plain");
        json.WriteString("text", sender.Chat.IsShared ? Mention + " " + text : text);
        json.WriteStartArray("entities");
        if (sender.Chat.IsShared)
        {
            json.WriteStartObject();
            json.WriteString("type", "mention");
            json.WriteString("text", Mention);
            json.WriteStartObject("mentioned");
            json.WriteString("id", LocalChats.BotId);
            json.WriteString("name", LocalChats.BotName);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteStartObject();
        json.WriteString("type", "clientInfo");
        json.WriteString("locale", sender.Locale);
        json.WriteString("country", "GB");
        json.WriteString("platform", "Web");
        json.WriteString("timezone", "Europe/London");
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static string Mention => $"<at>{LocalChats.BotName}</at>";

    private static void WriteFrom(Utf8JsonWriter json, PracticePerson person)
    {
        json.WriteStartObject("from");
        json.WriteString("id", person.ChatUserId);
        json.WriteString("name", person.Name);
        json.WriteString("aadObjectId", person.Id);
        json.WriteEndObject();
    }

    private void WriteConversation(Utf8JsonWriter json, LocalChat chat)
    {
        json.WriteStartObject("conversation");
        json.WriteString("id", chat.Id);
        json.WriteString("conversationType", chat.IsShared ? "groupChat" : "personal");
        json.WriteString("tenantId", chats.TenantId);
        if (chat.IsShared)
        {
            json.WriteBoolean("isGroup", true);
            json.WriteString("name", chat.Name);
        }
        json.WriteEndObject();
    }

    private void WriteChannelData(Utf8JsonWriter json, LocalChat chat)
    {
        json.WriteStartObject("channelData");
        json.WriteStartObject("tenant");
        json.WriteString("id", chats.TenantId);
        json.WriteEndObject();
        if (chat.MeetingId is not null)
        {
            json.WriteStartObject("meeting");
            json.WriteString("id", chat.MeetingId);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}

/// <summary>Who does something on the page, where, and how the page was reached.</summary>
internal sealed record Sender(PracticePerson Person, LocalChat Chat, string OwnAddress, string Locale);
