using System.Text;
using System.Text.Json.Nodes;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What somebody sees: a sentence, a card, or both; read as a screen reader would tell it.</summary>
public sealed record Shown(string? Sentence, JsonNode? Card)
{
    /// <summary>Something is shown in an open dialog rather than in the chat.</summary>
    public bool InDialog { get; init; }

    /// <summary>The words of the sentence and of the card, a line for each text, input and button.</summary>
    public string Outline { get; } = Tell(Sentence, Card);

    public IReadOnlyList<JsonNode> Inputs => [.. Elements(Card).Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)];

    public IReadOnlyList<JsonNode> Buttons => [.. Elements(Card).Where(element => ((string?)element["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true)];

    public static Shown Of(ConnectorCall call) => new(call.Text, call.Card);

    /// <param name="about">When several buttons have the title: a value that the right one carries.</param>
    public JsonNode Button(string title, string? about = null)
    {
        var found = Buttons.FirstOrDefault(button => (string?)button["title"] == title
            && (about is null || button["data"]!.AsObject().Any(value => value.Value is JsonValue text && (string?)text == about)));
        Assert.True(found is not null, $"There is no button \"{title}\" on:\n{Outline}");
        return found;
    }

    public bool Has(string words) => Outline.Contains(words, StringComparison.Ordinal);

    public Shown Shows(params string[] words)
    {
        foreach (var expected in words)
        {
            Assert.Contains(expected, Outline, StringComparison.Ordinal);
        }
        return this;
    }

    public Shown ShowsNo(params string[] words)
    {
        foreach (var unexpected in words)
        {
            Assert.DoesNotContain(unexpected, Outline, StringComparison.Ordinal);
        }
        return this;
    }

    public override string ToString() => Outline;

    private static string Tell(string? sentence, JsonNode? card)
    {
        var told = new StringBuilder();
        if (!string.IsNullOrEmpty(sentence))
        {
            told.AppendLine(sentence);
        }
        foreach (var element in Elements(card))
        {
            switch ((string?)element["type"])
            {
                case "TextBlock":
                    told.AppendLine((string?)element["text"]);
                    break;
                case "FactSet":
                    foreach (var fact in element["facts"]!.AsArray())
                    {
                        told.AppendLine($"{fact!["title"]}: {fact["value"]}");
                    }
                    break;
                case { } type when type.StartsWith("Input.", StringComparison.Ordinal):
                    told.AppendLine($"<{element["label"]}> {element["value"]}");
                    break;
                case { } type when type.StartsWith("Action.", StringComparison.Ordinal):
                    told.AppendLine($"[{element["title"]}]");
                    break;
            }
        }
        return told.ToString();
    }

    /// <summary>Everything with a type, in the order in which it stands on the card.</summary>
    private static IEnumerable<JsonNode> Elements(JsonNode? node)
    {
        if (node is JsonObject element)
        {
            if (element["type"] is JsonValue)
            {
                yield return element;
            }
            foreach (var inside in element.Where(pair => pair.Key is not ("data" or "refresh" or "choices" or "facts")).SelectMany(pair => Elements(pair.Value)))
            {
                yield return inside;
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var inside in list.SelectMany(Elements))
            {
                yield return inside;
            }
        }
    }
}
