using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// How a document stands in Cosmos DB: its own JSON under <see cref="Body"/>, and beside it what is asked by. The indexed
/// fields are copied, and a missing one is empty text: it keeps a place in every order, as in the other store, and free
/// text is in no index.
/// </summary>
internal sealed class CosmosEnvelope(CosmosKinds kinds)
{
    public const string Partition = "pk", Kind = "kind", Id = "docId", Fields = "ix", Body = "doc";

    /// <summary>When the document ends, in milliseconds since 1970, by the bot's clock.</summary>
    public const string Expires = "expires";

    /// <summary>Cosmos DB's own name for the seconds after which it frees the space.</summary>
    private const string TimeToLive = "ttl";

    // What is stored is never HTML: accented letters stay themselves.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public MemoryStream Write(string partition, DocumentOperation operation, long? expires)
    {
        var names = kinds.FieldsOf(operation.Kind);
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body, Plain))
        {
            operation.WriteBody(json);
        }
        var end = body.WrittenCount;
        var places = new List<Range>(names.Length);
        IndexedFields.Find(body, 0, names, places);
        var whole = new MemoryStream(end + 256);
        using (var json = new Utf8JsonWriter(whole, Plain))
        {
            json.WriteStartObject();
            json.WriteString("id", CosmosId.Of(operation.Kind, operation.Id));
            json.WriteString(Partition, partition);
            json.WriteString(Kind, operation.Kind.Name);
            json.WriteString(Id, operation.Id);
            json.WriteStartObject(Fields);
            for (var at = 0; at < names.Length; at++)
            {
                json.WriteString(names[at], body.WrittenSpan[places[at]]);
            }
            json.WriteEndObject();
            if (expires is { } ends && operation.TimeToLive is { } life)
            {
                json.WriteNumber(Expires, ends);
                json.WriteNumber(TimeToLive, Math.Max(1, (long)Math.Ceiling(life.TotalSeconds)));
            }
            json.WritePropertyName(Body);
            json.WriteRawValue(body.WrittenSpan[..end], skipInputValidation: true);
            json.WriteEndObject();
        }
        whole.Position = 0;
        return whole;
    }

    /// <returns>Nothing when the row does not bring the document itself.</returns>
    public static bool TryBody(JsonElement row, out ReadOnlySpan<byte> body)
    {
        var there = row.TryGetProperty(Body, out var document);
        body = there ? JsonMarshal.GetRawUtf8Value(document) : default;
        return there;
    }

    public static long? ExpiresOf(JsonElement row) => row.TryGetProperty(Expires, out var expires) ? expires.GetInt64() : null;
}
