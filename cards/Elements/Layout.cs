using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>A group of elements, optionally tinted with one of the schema's styles (emphasis, good, attention, warning, accent).</summary>
public sealed record Container(IReadOnlyList<Element> Items) : Element
{
    public string? Style { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCommon(json, "Container");
        if (Style is not null)
        {
            json.WriteString("style"u8, Style);
        }
        json.WriteElements("items"u8, Items);
        json.WriteEndObject();
    }
}

/// <summary>Columns side by side. Keep to two: a phone is 320 pixels wide.</summary>
public sealed record Columns(IReadOnlyList<Column> Items) : Element
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCommon(json, "ColumnSet");
        json.WriteStartArray("columns"u8);
        foreach (var column in Items)
        {
            column.Write(json);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <param name="Width">"auto" or "stretch". At least one column of a set stretches.</param>
public sealed record Column(string Width, IReadOnlyList<Element> Items)
{
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Column");
        json.WriteString("width"u8, Width);
        json.WriteElements("items"u8, Items);
        json.WriteEndObject();
    }
}

/// <summary>Labelled facts. Values that people typed go through <see cref="PlainText.Escape"/> by the caller.</summary>
public sealed record Facts(IReadOnlyList<Fact> Items) : Element
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCommon(json, "FactSet");
        json.WriteStartArray("facts"u8);
        foreach (var fact in Items)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, fact.Title);
            json.WriteString("value"u8, fact.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

public sealed record Fact(string Title, string Value);

/// <summary>Buttons in the middle of a card, next to what they act on.</summary>
public sealed record Buttons(IReadOnlyList<CardAction> Items) : Element
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteCommon(json, "ActionSet");
        json.WriteActions("actions"u8, Items);
        json.WriteEndObject();
    }
}

internal static class ElementWriting
{
    public static void WriteElements(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Element> items)
    {
        json.WriteStartArray(name);
        for (var at = 0; at < items.Count; at++)
        {
            items[at].Write(json);
        }
        json.WriteEndArray();
    }

    public static void WriteActions(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<CardAction> items)
    {
        json.WriteStartArray(name);
        for (var at = 0; at < items.Count; at++)
        {
            items[at].Write(json);
        }
        json.WriteEndArray();
    }
}
