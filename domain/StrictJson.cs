using System.Text;
using System.Text.Json;

namespace PanelAssistant.Domain;

/// <summary>
/// Reads a data file so that every value still knows its line and path: a clerk who edits a file is told where it is
/// wrong, not that a deserializer is unhappy. No comments, no trailing commas, one value to a file.
/// </summary>
public static class StrictJson
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="refusal">Makes the exception from its message: each kind of file has its own.</param>
    public static StrictValue Read(Stream json, string file, Func<string, Exception> refusal)
    {
        using var copy = new MemoryStream();
        json.CopyTo(copy);
        var bytes = copy.ToArray().AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }
        var source = new StrictSource(file, refusal);
        try
        {
            Utf8.GetCharCount(bytes);
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            var root = Value(ref reader, new Lines(bytes), source, "$");
            reader.Read();
            return root;
        }
        catch (DecoderFallbackException)
        {
            throw source.Refuse(1, "$", "The file is not UTF-8 text.");
        }
        catch (JsonException wrong)
        {
            throw source.Refuse((int)(wrong.LineNumber ?? 0) + 1, "$", "The file is not well-formed JSON from this line on.");
        }
    }

    private static StrictValue Value(ref Utf8JsonReader reader, Lines lines, StrictSource source, string path)
    {
        var line = lines.Of(reader.TokenStartIndex);
        var kind = reader.TokenType;
        switch (kind)
        {
            case JsonTokenType.StartObject:
                var members = new List<StrictMember>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
                {
                    var at = lines.Of(reader.TokenStartIndex);
                    var name = Text(ref reader, source, at, path);
                    reader.Read();
                    members.Add(new(name, at, Value(ref reader, lines, source, $"{path}.{name}")));
                }
                return new(source, line, path, kind) { Members = members };
            case JsonTokenType.StartArray:
                var items = new List<StrictValue>();
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, lines, source, $"{path}[{items.Count}]"));
                }
                return new(source, line, path, kind) { Elements = items };
            case JsonTokenType.String:
                return new(source, line, path, kind) { Raw = Text(ref reader, source, line, path) };
            default:
                return new(source, line, path, kind) { Raw = Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    private static string Text(ref Utf8JsonReader reader, StrictSource source, int line, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 alone is well-formed JSON but no character.
            throw source.Refuse(line, path, "The text holds half a character.");
        }
    }

    private sealed class Lines
    {
        private readonly List<int> _ends = [];

        public Lines(ReadOnlySpan<byte> bytes)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] == (byte)'\n')
                {
                    _ends.Add(i);
                }
            }
        }

        public int Of(long index)
        {
            var found = _ends.BinarySearch((int)index);
            return (found < 0 ? ~found : found) + 1;
        }
    }
}
