using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PanelAssistant.Bot.Storage;

/// <summary>Reads the indexed fields out of a document's own bytes: top-level names, in one pass.</summary>
internal static class IndexedFields
{
    /// <summary>Adds one place for each of these names; a missing or null field has an empty one.</summary>
    public static void Find(ArrayBufferWriter<byte> bytes, int start, IReadOnlyList<byte[]> names, List<Range> places)
    {
        var first = places.Count;
        for (var at = 0; at < names.Count; at++)
        {
            places.Add(start..start);
        }
        var left = names.Count;
        if (left == 0)
        {
            return;
        }
        var json = new Utf8JsonReader(bytes.WrittenSpan[start..]);
        json.Read();
        while (left > 0 && json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var field = Named(ref json, names);
            json.Read();
            if (field >= 0)
            {
                left--;
                places[first + field] = Place(ref json, bytes, start);
            }
            json.Skip();
        }
    }

    private static int Named(ref Utf8JsonReader json, IReadOnlyList<byte[]> names)
    {
        for (var at = 0; at < names.Count; at++)
        {
            if (json.ValueTextEquals(names[at]))
            {
                return at;
            }
        }
        return -1;
    }

    private static Range Place(ref Utf8JsonReader json, ArrayBufferWriter<byte> bytes, int start)
    {
        if (json.TokenType is JsonTokenType.Null)
        {
            return start..start;
        }
        if (json.TokenType is JsonTokenType.String && json.ValueIsEscaped)
        {
            // Written again behind everything else, without its escapes.
            var plain = json.GetString()!;
            var at = bytes.WrittenCount;
            Encoding.UTF8.GetBytes(plain.AsSpan(), bytes);
            return at..bytes.WrittenCount;
        }
        var begins = start + (int)json.TokenStartIndex + (json.TokenType is JsonTokenType.String ? 1 : 0);
        return begins..(begins + json.ValueSpan.Length);
    }
}
