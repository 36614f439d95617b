using System.Text.Encodings.Web;
using System.Text.Json;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>Activities as the platform sends them, with a placeholder for the id.</summary>
internal static class Activities
{
    private const string Tenant = "00000000-0000-4000-8000-00000000feed";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Message(Who who, Where where, string serviceUrl, string text) => JsonSerializer.Serialize(
        new
        {
            type = "message",
            id = ActivityIds.Placeholder,
            timestamp = "2027-03-29T09:00:00.000Z",
            localTimestamp = "2027-03-29T10:00:00.000+01:00",
            localTimezone = "Europe/London",
            serviceUrl,
            channelId = "msteams",
            from = new { id = who.Id, name = who.Name, aadObjectId = who.AadObjectId },
            conversation = Conversation(where),
            recipient = Bot,
            textFormat = "plain",
            locale = "en-GB",
            text = where.Personal ? text : $"{Mention} {text}",
            entities = where.Personal ? [ClientInfo] : new[] { ClientInfo, new { type = "mention", text = Mention, mentioned = Bot } },
            channelData = new { tenant = new { id = Tenant } },
        },
        Json);

    /// <summary>A press of an Action.Execute.</summary>
    /// <param name="cardId">The message that the card stands in.</param>
    public static string Press(Who who, Where where, string serviceUrl, string cardId, string verb, object data) => JsonSerializer.Serialize(
        new
        {
            type = "invoke",
            name = "adaptiveCard/action",
            id = ActivityIds.Placeholder,
            timestamp = "2027-03-29T09:00:00.000Z",
            localTimestamp = "2027-03-29T10:00:00.000+01:00",
            localTimezone = "Europe/London",
            serviceUrl,
            channelId = "msteams",
            from = new { id = who.Id, name = who.Name, aadObjectId = who.AadObjectId },
            conversation = Conversation(where),
            recipient = Bot,
            locale = "en-GB",
            replyToId = cardId,
            value = new { action = new { type = "Action.Execute", title = "Vote", id = "vote", verb, data }, trigger = "manual" },
            entities = new[] { ClientInfo },
            channelData = new { tenant = new { id = Tenant }, source = new { name = "message" }, legacy = new { replyToId = cardId } },
        },
        Json);

    // In a shared chat the platform passes on only what mentions the bot.
    private const string Mention = "<at>Panel Assistant</at>";

    private static object ClientInfo => new { type = "clientInfo", locale = "en-GB", country = "GB", platform = "Web", timezone = "Europe/London" };

    private static object Bot => new { id = "28:00000000-0000-4000-8000-0000000000b0", name = "Panel Assistant" };

    private static object Conversation(Where where) => where.Personal
        ? new { id = where.Id, conversationType = "personal", tenantId = Tenant }
        : new { id = where.Id, conversationType = "groupChat", tenantId = Tenant, isGroup = true };
}

/// <summary>One person of the practice partnership.</summary>
internal sealed record Who(string Id, string AadObjectId, string Name, string Agency);

/// <summary>One of their chats.</summary>
internal sealed record Where(string Id, bool Personal);
