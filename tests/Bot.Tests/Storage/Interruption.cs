using System.Text.Json;
using System.Text.Json.Serialization;
using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

/// <summary>A document that lets something happen while it is being read.</summary>
[JsonConverter(typeof(Converter))]
public sealed record Interruption
{
    public static readonly DocumentKind<Interruption> Kind = new("interruption", static () => ErrandJson.Default.Interruption);

    public static AsyncLocal<Action?> WhenRead { get; } = new();

    internal sealed class Converter : JsonConverter<Interruption>
    {
        public override Interruption Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            WhenRead.Value?.Invoke();
            return new Interruption();
        }

        public override void Write(Utf8JsonWriter writer, Interruption value, JsonSerializerOptions options) => writer.WriteStringValue("");
    }
}
