using System.Text;
using System.Text.Json;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Tests.Cards.Judging;

/// <summary>A card as a screen reader tells it: headings, text, inputs with their labels, buttons with what they send.</summary>
internal static class CardOutline
{
    public static string Of(Card card)
    {
        var outline = new StringBuilder();
        foreach (var element in CardJson.Typed(CardJson.Of(card)))
        {
            outline.Append(Line(element));
        }
        return outline.ToString();
    }

    private static string Line(JsonElement element) => element.Type() switch
    {
        "AdaptiveCard" => $"({element.Text("speak")})\n\n",
        "TextBlock" when element.Text("style") == "heading" => $"\n# {element.Text("text")}\n",
        "TextBlock" => $"{element.Text("text")}\n",
        "Container" when element.Text("style") is { } style => $"\n[{style}]\n",
        "FactSet" => string.Concat(element.GetProperty("facts").EnumerateArray().Select(fact => $"{fact.Text("title")}: {fact.Text("value")}\n")),
        "Chart.HorizontalBar" => $"({element.Text("title")}: {string.Join(", ", element.GetProperty("data").EnumerateArray().Select(bar => $"{bar.Text("x")} {bar.GetProperty("y")}"))})\n",
        "Input.ChoiceSet" => $"\n{element.Text("label")}\n{Choices(element)}",
        "Input.Text" or "Input.Date" or "Input.Time" => $"\n{element.Text("label")}\n  <{element.Type()[6..].ToLowerInvariant()}> {element.Text("value")?.Replace("\n", "\n  ")}".TrimEnd() + "\n",
        "Action.Execute" or "Action.Submit" => $"[ {element.Text("title")} ]  {Sends(element)}\n",
        _ => "",
    };

    private static string Choices(JsonElement input)
    {
        var several = input.TryGetProperty("isMultiSelect", out _);
        var chosen = input.Text("value")?.Split(',') ?? [];
        return string.Concat(input.GetProperty("choices").EnumerateArray().Select(choice =>
        {
            var mark = chosen.Contains(choice.Text("value")) ? "x" : " ";
            return several ? $"  [{mark}] {choice.Text("title")}\n" : $"  ({mark}) {choice.Text("title")}\n";
        }));
    }

    private static string Sends(JsonElement button)
    {
        var data = button.GetProperty("data");
        var opens = data.TryGetProperty("msteams", out _) ? " opens a dialog" : "";
        var inputs = button.Text("associatedInputs") == "none" ? " without inputs" : "";
        var values = data.EnumerateObject().Where(value => value.Name is not "verb" and not "msteams").Select(value => $" {value.Name}={value.Value}");
        return $"{button.Verb()}{string.Concat(values)}{opens}{inputs}";
    }
}
