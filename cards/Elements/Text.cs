using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>
/// A line or paragraph. <see cref="PlainText"/> keeps what people typed from being read as markdown, mentions or
/// direction marks; text of our own may use simple markdown.
/// </summary>
public sealed record Text : Element
{
    private Text(string value) => Value = value;

    public string Value { get; }

    public string? Weight { get; init; }

    public string? Size { get; init; }

    public string? Color { get; init; }

    public bool Subtle { get; init; }

    public bool Heading { get; init; }

    /// <summary>Our own words.</summary>
    public static Text Of(string ours) => new(ours);

    /// <summary>Words that a person typed: shown as they are, never as markup.</summary>
    public static Text Typed(string theirs) => new(PlainText.Escape(theirs));

    /// <summary>The first line of a card: read aloud as a heading, and what a notification may preview.</summary>
    public static Text Title(string ours) => new(ours) { Size = "Large", Weight = "Bolder", Heading = true };

    public static Text Section(string ours) => new(ours) { Size = "Medium", Weight = "Bolder", Heading = true, Spacing = "Medium" };

    public static Text Note(string ours) => new(ours) { Subtle = true, Size = "Small", Spacing = "Small" };

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCommon(json, "TextBlock");
        json.WriteString("text"u8, Value);
        json.WriteBoolean("wrap"u8, true);
        if (Weight is not null)
        {
            json.WriteString("weight"u8, Weight);
        }
        if (Size is not null)
        {
            json.WriteString("size"u8, Size);
        }
        if (Color is not null)
        {
            json.WriteString("color"u8, Color);
        }
        if (Subtle)
        {
            json.WriteBoolean("isSubtle"u8, true);
        }
        if (Heading)
        {
            json.WriteString("style"u8, "heading");
        }
        json.WriteEndObject();
    }
}
