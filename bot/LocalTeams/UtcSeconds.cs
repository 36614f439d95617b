using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>Times on the local interface: UTC to the second, as in 2026-11-23T09:00:00Z.</summary>
internal sealed class UtcSeconds : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && reader.TryGetDateTimeOffset(out var time)
            ? time
            : throw new JsonException("A time such as 2026-11-23T09:00:00Z is needed.");

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}
