using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Connector;

/// <summary>What the local page needs of an activity that the bot sends.</summary>
internal sealed record ConnectorBody(string Type, string Text, IReadOnlyList<JsonElement> Cards, IReadOnlyList<string> Suggested, string? Recipient)
{
    /// <summary>The platform refuses a message above about 100 KB.</summary>
    public const int MostBytes = 100 * 1024;

    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <returns>The body, or nothing when it is no JSON object.</returns>
    public static ConnectorBody? Parse(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind is JsonValueKind.Object ? Of(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ConnectorBody Of(JsonElement activity) => new(
        TextOf(activity, "type") ?? "message",
        TextOf(activity, "text") ?? "",
        [.. Items(activity, "attachments").Where(IsCard).Select(attachment => attachment.GetProperty("content").Clone())],
        [.. SuggestedActions(activity).Select(action => TextOf(action, "value") ?? TextOf(action, "title")).OfType<string>()],
        activity.TryGetProperty("recipient", out var to) && to.ValueKind is JsonValueKind.Object ? TextOf(to, "id") : null);

    private static bool IsCard(JsonElement attachment) =>
        TextOf(attachment, "contentType") == CardType
        && attachment.TryGetProperty("content", out var content)
        && content.ValueKind is JsonValueKind.Object;

    private static IEnumerable<JsonElement> SuggestedActions(JsonElement activity) =>
        activity.TryGetProperty("suggestedActions", out var suggested) && suggested.ValueKind is JsonValueKind.Object ? Items(suggested, "actions") : [];

    private static IEnumerable<JsonElement> Items(JsonElement from, string name) =>
        from.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object)
            : [];

    private static string? TextOf(JsonElement from, string name) =>
        from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
