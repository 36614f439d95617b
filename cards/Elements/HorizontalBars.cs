using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>
/// Bars as Teams draws them (Chart.HorizontalBar), each with its words above it, so that long ones are read on a phone. It is
/// no part of schema 1.5: a client that does not know it shows what stands in its place.
/// </summary>
/// <param name="InPlace">The same as a table; nothing where the table stands below it anyway.</param>
public sealed record HorizontalBars(string Title, IReadOnlyList<Bar> Bars, Element? InPlace) : Element
{
    public const string Type = "Chart.HorizontalBar";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCommon(json, Type);
        json.WriteString("title"u8, Title);
        json.WriteString("displayMode"u8, "AbsoluteNoAxis");
        json.WriteString("color"u8, "categoricalBlue");
        json.WriteStartArray("data"u8);
        foreach (var bar in Bars)
        {
            json.WriteStartObject();
            json.WriteString("x"u8, bar.Label);
            json.WriteNumber("y"u8, bar.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("fallback"u8);
        if (InPlace is null)
        {
            json.WriteStringValue("drop"u8);
        }
        else
        {
            InPlace.Write(json);
        }
        json.WriteEndObject();
    }
}

public sealed record Bar(string Label, int Value);
