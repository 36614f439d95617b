using System.Text.Json;
using System.Text.Json.Nodes;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>What a button sends, filled in: anybody can send it, whoever got the card.</summary>
internal sealed record ForgedPress(string Verb, string Json, bool InDialog)
{
    public JsonElement Data { get; } = JsonDocument.Parse(Json).RootElement;

    /// <summary>The same about records that do not exist; nothing where it names none.</summary>
    public ForgedPress? Unknown => new Sentence(Json).Unknown is { } unknown ? this with { Json = unknown } : null;

    public override string ToString() => $"{Verb} {Json}";

    /// <summary>Every button of a card, and what the card sends by itself.</summary>
    public static IEnumerable<ForgedPress> On(Answer answer)
    {
        var told = answer switch
        {
            Answer.Show shown => shown.Card,
            Answer.Post posted => posted.Card,
            Answer.Dialog dialog => dialog.Card,
            Answer.CloseDialog { Card: { } card } => card,
            Answer.Found found => found.Cards[0].Card,
            _ => (PanelAssistant.Cards.Elements.Card?)null,
        };
        return told is null ? [] : On(JsonNode.Parse(told.ToUtf8())!);
    }

    private static IEnumerable<ForgedPress> On(JsonNode card)
    {
        var all = All(card).ToList();
        var inputs = all.Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true).ToList();
        foreach (var button in all)
        {
            var dialog = (string?)button["type"] == "Action.Submit";
            if ((dialog || (string?)button["type"] == "Action.Execute") && ((string?)button["verb"] ?? (string?)button["data"]?["verb"]) is { } verb)
            {
                var data = (JsonObject)(button["data"]?.DeepClone() ?? new JsonObject());
                foreach (var input in inputs)
                {
                    data[(string)input["id"]!] = (string?)input["value"] ?? (string?)input["choices"]?.AsArray().LastOrDefault()?["value"] ?? Any((string?)input["type"]);
                }
                yield return new(verb, data.ToJsonString(), dialog);
            }
        }
    }

    private static string Any(string? type) => type switch
    {
        "Input.Date" => "2027-01-20",
        "Input.Time" => "10:00",
        "Input.Number" => "1",
        _ => "as a test",
    };

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(pair => pair.Key is not "data").SelectMany(pair => All(pair.Value)).Prepend(element),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}
