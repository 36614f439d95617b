using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Times as fixed-width UTC text, so that the order of the text is the order of time in every store.</summary>
internal sealed class UtcText : JsonConverter<DateTimeOffset>
{
    /// <summary>For a UTC time: 2026-11-25T10:00:00.0000000Z.</summary>
    private const string Format = "O";

    private const int Length = 28;

    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Length];
        value.UtcDateTime.TryFormat(text, out var written, Format, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..written]);
    }
}
