using System.Text.Json;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Teams;

/// <summary>A message activity on its way out: a sentence, a card, or both.</summary>
internal sealed record OutgoingMessage(string? Text, Card? Card)
{
    /// <summary>For a targeted message: the one who sees it, and the bot and chat as that call wants them named.</summary>
    public Target? To { get; init; }

    public PooledBuffer ToBody() => JsonBody.Of(this, static (json, message) => message.Write(json));

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, ActivityTypes.Message);
        if (Text is not null)
        {
            json.WriteString("textFormat"u8, "plain"u8);
            json.WriteString("text"u8, Text);
        }
        if (Card is not null)
        {
            json.WriteString("summary"u8, Card.Summary);
            json.WriteStartArray("attachments"u8);
            json.WriteStartObject();
            json.WriteString("contentType"u8, ContentTypes.AdaptiveCard);
            json.WritePropertyName("content"u8);
            Card.Write(json);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        if (To is { } to)
        {
            WriteId(json, "from"u8, to.BotId);
            WriteId(json, "conversation"u8, to.ConversationId);
            WriteId(json, "recipient"u8, to.ChatUserId);
        }
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        json.WriteEndObject();
    }
}

internal sealed record Target(string ChatUserId, string ConversationId, string BotId);
