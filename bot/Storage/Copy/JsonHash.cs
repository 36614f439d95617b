using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>A hash of what a document says: the order of its properties, spaces and ways to write a sign do not count.</summary>
internal static class JsonHash
{
    public static byte[] Of(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        using var document = JsonDocument.ParseValue(ref reader);
        var plain = new ArrayBufferWriter<byte>(body.Length);
        using (var json = new Utf8JsonWriter(plain))
        {
            Write(json, document.RootElement);
        }
        return SHA256.HashData(plain.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    json.WritePropertyName(property.Name);
                    Write(json, property.Value);
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(value.GetString());
                break;
            case JsonValueKind.Number when !value.TryGetInt64(out _):
                json.WriteNumberValue(value.GetDouble());
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }
}
