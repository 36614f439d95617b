using System.Text.Json;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Tests.Cards.Judging;

/// <summary>A card as it goes over the wire.</summary>
internal static class CardJson
{
    public static JsonElement Of(Card card)
    {
        using var json = JsonDocument.Parse(card.ToUtf8());
        return json.RootElement.Clone();
    }

    /// <summary>Every object with a type, in reading order, the card itself first.</summary>
    public static IEnumerable<JsonElement> Typed(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var typed in element.EnumerateArray().SelectMany(Typed))
            {
                yield return typed;
            }
        }
        if (element.ValueKind is not JsonValueKind.Object)
        {
            yield break;
        }
        if (element.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String)
        {
            yield return element;
        }
        foreach (var property in element.EnumerateObject().Where(property => property.Name is not "data" and not "msteams"))
        {
            foreach (var typed in Typed(property.Value))
            {
                yield return typed;
            }
        }
    }

    public static string Type(this JsonElement element) => element.GetProperty("type").GetString()!;

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<JsonElement> Inputs(Card card) => Typed(Of(card)).Where(element => element.Type().StartsWith("Input.", StringComparison.Ordinal));

    public static IEnumerable<JsonElement> Buttons(Card card) => Typed(Of(card)).Where(element => element.Type().StartsWith("Action.", StringComparison.Ordinal));

    /// <summary>The verb of either kind of button.</summary>
    public static string? Verb(this JsonElement button) => button.Text("verb") ?? (button.TryGetProperty("data", out var data) ? data.Text("verb") : null);

    public static JsonElement Button(Card card, string title) => Buttons(card).Single(button => button.Text("title") == title);
}
