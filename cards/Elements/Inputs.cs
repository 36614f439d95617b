using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>Something to fill in. The label is what is read aloud, so every input has one. The client's checks are a courtesy.</summary>
public abstract record Input(string Id, string Label) : Element
{
    public bool Required { get; init; }

    /// <summary>Says what to do, not what is wrong.</summary>
    public string? ErrorMessage { get; init; }

    public string? Value { get; init; }

    private protected void WriteInput(Utf8JsonWriter json, string type)
    {
        WriteCommon(json, type);
        json.WriteString("id"u8, Id);
        json.WriteString("label"u8, Label);
        if (Required)
        {
            json.WriteBoolean("isRequired"u8, true);
        }
        if (ErrorMessage is not null)
        {
            json.WriteString("errorMessage"u8, ErrorMessage);
        }
        if (Value is not null)
        {
            json.WriteString("value"u8, Value);
        }
    }
}

public sealed record TextInput(string Id, string Label) : Input(Id, Label)
{
    public bool Multiline { get; init; }

    public int? MaxLength { get; init; }

    public string? Placeholder { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteInput(json, "Input.Text");
        if (Multiline)
        {
            json.WriteBoolean("isMultiline"u8, true);
        }
        if (MaxLength is { } most)
        {
            json.WriteNumber("maxLength"u8, most);
        }
        if (Placeholder is not null)
        {
            json.WriteString("placeholder"u8, Placeholder);
        }
        json.WriteEndObject();
    }
}

/// <summary>A date as yyyy-MM-dd.</summary>
public sealed record DateInput(string Id, string Label) : Input(Id, Label)
{
    public DateOnly? Min { get; init; }

    public DateOnly? Max { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteInput(json, "Input.Date");
        if (Min is { } min)
        {
            json.WriteString("min"u8, min.ToString("yyyy-MM-dd"));
        }
        if (Max is { } max)
        {
            json.WriteString("max"u8, max.ToString("yyyy-MM-dd"));
        }
        json.WriteEndObject();
    }
}

/// <summary>A time of the day as HH:mm.</summary>
public sealed record TimeInput(string Id, string Label) : Input(Id, Label)
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteInput(json, "Input.Time");
        json.WriteEndObject();
    }
}

/// <summary>One choice or several; several arrive joined by commas, so a choice's value never holds one.</summary>
public sealed record ChoiceInput(string Id, string Label, IReadOnlyList<Choice> Choices) : Input(Id, Label)
{
    public bool Several { get; init; }

    /// <summary>All choices visible as radio buttons or ticks; otherwise a drop-down.</summary>
    public bool Expanded { get; init; }

    public string? Placeholder { get; init; }

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteInput(json, "Input.ChoiceSet");
        json.WriteString("style"u8, Expanded ? "expanded" : "compact");
        json.WriteBoolean("wrap"u8, true);
        if (Several)
        {
            json.WriteBoolean("isMultiSelect"u8, true);
        }
        if (Placeholder is not null)
        {
            json.WriteString("placeholder"u8, Placeholder);
        }
        json.WriteStartArray("choices"u8);
        foreach (var choice in Choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, choice.Title);
            json.WriteString("value"u8, choice.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

public sealed record Choice(string Title, string Value);
