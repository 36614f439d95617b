using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>The data a button carries back: flat names and strings. It is user input like any other.</summary>
public sealed record PressPayload(string Verb, params IReadOnlyList<KeyValuePair<string, string>> Values);

public abstract record CardAction(string Title)
{
    /// <summary>positive or destructive, as the schema names them.</summary>
    public string? Style { get; init; }

    internal abstract void Write(Utf8JsonWriter json);

    private protected void WriteTitle(Utf8JsonWriter json, string type)
    {
        json.WriteString("type"u8, type);
        json.WriteString("title"u8, Title);
        if (Style is not null)
        {
            json.WriteString("style"u8, Style);
        }
    }
}

/// <summary>A press that the bot answers with a card for this person (Action.Execute). A verb without a name is never routed.</summary>
public sealed record Press(string Title, PressPayload Payload) : CardAction(Title)
{
    /// <summary>False for presses such as Back and Cancel that must work with the inputs left empty.</summary>
    public bool WithInputs { get; init; } = true;

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteTitle(json, "Action.Execute");
        json.WriteString("verb"u8, Payload.Verb);
        if (!WithInputs)
        {
            json.WriteString("associatedInputs"u8, "none");
        }
        json.WriteStartObject("data"u8);
        foreach (var (name, value) in Payload.Values)
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

/// <summary>Opens a web address in the person's own browser (Action.OpenUrl). The bot hears nothing of it.</summary>
public sealed record OpenLink(string Title, string Address) : CardAction(Title)
{
    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteTitle(json, "Action.OpenUrl");
        json.WriteString("url"u8, Address);
        json.WriteEndObject();
    }
}

/// <summary>Opens a dialog (Action.Submit with task/fetch), or sends a dialog's page when <see cref="Fetch"/> is false.</summary>
public sealed record DialogPress(string Title, PressPayload Payload) : CardAction(Title)
{
    public bool Fetch { get; init; } = true;

    public bool WithInputs { get; init; } = true;

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteTitle(json, "Action.Submit");
        if (!WithInputs)
        {
            json.WriteString("associatedInputs"u8, "none");
        }
        json.WriteStartObject("data"u8);
        if (Fetch)
        {
            json.WriteStartObject("msteams"u8);
            json.WriteString("type"u8, "task/fetch");
            json.WriteEndObject();
        }
        json.WriteString("verb"u8, Payload.Verb);
        foreach (var (name, value) in Payload.Values)
        {
            json.WriteString(name, value);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
