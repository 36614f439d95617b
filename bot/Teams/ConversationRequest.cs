using System.Text.Json;

namespace PanelAssistant.Bot.Teams;

/// <summary>Asks for the private chat with one person. Asking again finds the same chat.</summary>
internal sealed record ConversationRequest(string BotId, string ChatUserId, string TenantId)
{
    public PooledBuffer ToBody() => JsonBody.Of(this, static (json, request) => request.Write(json));

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("isGroup"u8, false);
        json.WriteStartObject("bot"u8);
        json.WriteString("id"u8, BotId);
        json.WriteEndObject();
        json.WriteStartArray("members"u8);
        json.WriteStartObject();
        json.WriteString("id"u8, ChatUserId);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("tenantId"u8, TenantId);
        json.WriteStartObject("channelData"u8);
        json.WriteStartObject("tenant"u8);
        json.WriteString("id"u8, TenantId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
