using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>Reads the indexed fields out of a document's own bytes: top-level names, in one pass.</summary>
internal static class IndexedFields
{
    /// <summary>Adds one place for each field of the table; a missing or null field has an empty one.</summary>
    public static void Find(ArrayBufferWriter<byte> bytes, int start, KindTable table, List<Range> places)
    {
        var first = places.Count;
        for (var at = 0; at < table.FieldNames.Count; at++)
        {
            places.Add(start..start);
        }
        var left = table.FieldNames.Count;
        if (left == 0)
        {
            return;
        }
        var json = new Utf8JsonReader(bytes.WrittenSpan[start..]);
        json.Read();
        while (left > 0 && json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var field = Named(ref json, table);
            json.Read();
            if (field >= 0)
            {
                left--;
                places[first + field] = Place(ref json, bytes, start);
            }
            json.Skip();
        }
    }

    private static int Named(ref Utf8JsonReader json, KindTable table)
    {
        for (var at = 0; at < table.FieldNames.Count; at++)
        {
            if (json.ValueTextEquals(table.FieldNames[at]))
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
