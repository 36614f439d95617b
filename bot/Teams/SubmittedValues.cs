using System.Text.Json;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// The verb and the flat values of a press, whichever of the platform's four forms they came in. The platform's own
/// keys are taken out, so a handler sees the same data however its button was drawn.
/// </summary>
internal static class SubmittedValues
{
    private const string Verb = "verb";
    private const string Data = "data";
    private const string Platform = "msteams";

    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    public static bool IsPress(JsonElement value) => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>Action.Execute and its automatic refresh.</summary>
    /// <returns>Null when the value has another shape.</returns>
    public static Submitted? FromCardAction(JsonElement value)
    {
        if (!TryObject(value, "action", out var action))
        {
            return null;
        }
        return DataOf(action) is { } data ? new(Text(action, Verb), data, IsAutomatic(value)) : null;
    }

    /// <summary>The client asked for this person's view by itself.</summary>
    public static bool IsAutomatic(JsonElement value) => value.ValueKind is JsonValueKind.Object && Text(value, "trigger") == "automatic";

    /// <summary>task/fetch and task/submit: everything lies in the data.</summary>
    public static Submitted? FromDialog(JsonElement value) =>
        value.ValueKind is JsonValueKind.Object && DataOf(value) is { } data ? new(Text(data, Verb), Own(data), Automatic: false) : null;

    /// <summary>Action.Submit, which arrives as a message; an old client sends Action.Execute that way too.</summary>
    public static Submitted? FromMessage(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }
        return TryObject(value, "action", out var action) && Text(action, Verb).Length > 0
            ? FromCardAction(value)
            : new(Text(value, Verb), Own(value), Automatic: false);
    }

    private static JsonElement? DataOf(JsonElement holder)
    {
        if (!holder.TryGetProperty(Data, out var data) || data.ValueKind is JsonValueKind.Null)
        {
            return Nothing;
        }
        return data.ValueKind is JsonValueKind.Object ? data : null;
    }

    private static bool TryObject(JsonElement holder, string name, out JsonElement found)
    {
        found = default;
        return holder.ValueKind is JsonValueKind.Object && holder.TryGetProperty(name, out found) && found.ValueKind is JsonValueKind.Object;
    }

    private static string Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";

    /// <summary>The data without what belongs to the platform and without the verb, which is given beside it.</summary>
    private static JsonElement Own(JsonElement data)
    {
        if (!data.TryGetProperty(Platform, out _) && !data.TryGetProperty(Verb, out _))
        {
            return data;
        }
        using var own = JsonBody.Of(data, static (json, data) =>
        {
            json.WriteStartObject();
            foreach (var pair in data.EnumerateObject())
            {
                if (pair.Name is not (Platform or Verb))
                {
                    pair.WriteTo(json);
                }
            }
            json.WriteEndObject();
        });
        using var document = JsonDocument.Parse(own.Written);
        return document.RootElement.Clone();
    }
}

internal sealed record Submitted(string Verb, JsonElement Data, bool Automatic);
