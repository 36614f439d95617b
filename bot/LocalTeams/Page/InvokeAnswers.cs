using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>Reads what an invoke was answered with.</summary>
internal static class InvokeAnswers
{
    private const string WentWrong = "Something went wrong in Panel Assistant. Try again, or type the command instead.";

    /// <summary>adaptiveCard/action: {statusCode, type, value}.</summary>
    public static PageOutcome OfPress(BotReply reply)
    {
        if (reply.Problem is not null)
        {
            return PageOutcome.Error(reply.Problem);
        }
        if (reply.Body is not { ValueKind: JsonValueKind.Object } body)
        {
            return PageOutcome.Error("Panel Assistant answered with nothing. Teams would press again.");
        }
        body.TryGetProperty("value", out var value);
        return Text(body, "type") switch
        {
            "application/vnd.microsoft.card.adaptive" when value.ValueKind is JsonValueKind.Object => new("card", Card: value),
            "application/vnd.microsoft.activity.message" => new("message", value.ValueKind is JsonValueKind.String ? value.GetString() : WentWrong),
            "application/vnd.microsoft.error" => PageOutcome.Error(Text(value, "message") ?? WentWrong),
            _ => PageOutcome.Error(WentWrong),
        };
    }

    /// <summary>task/fetch and task/submit: {task: {type, value}}. No body closes the dialog.</summary>
    public static PageOutcome OfDialog(BotReply reply)
    {
        if (reply.Problem is not null)
        {
            return PageOutcome.Error(reply.Problem);
        }
        if (reply.Body is not { ValueKind: JsonValueKind.Object } body || !body.TryGetProperty("task", out var task) || task.ValueKind is not JsonValueKind.Object)
        {
            return new("close");
        }
        if (!task.TryGetProperty("value", out var value))
        {
            return new("close");
        }
        return Text(task, "type") switch
        {
            "message" when value.ValueKind is JsonValueKind.String => new("message", value.GetString()),
            "continue" when value.ValueKind is JsonValueKind.Object => Continue(value),
            _ => PageOutcome.Error(WentWrong),
        };
    }

    private static PageOutcome Continue(JsonElement value) =>
        value.TryGetProperty("card", out var attachment) && attachment.ValueKind is JsonValueKind.Object
        && attachment.TryGetProperty("content", out var card) && card.ValueKind is JsonValueKind.Object
            ? new("card", Card: card, Title: Text(value, "title"), Height: Part(value, "height"), Width: Part(value, "width"))
            : PageOutcome.Error(WentWrong);

    private static JsonElement? Part(JsonElement from, string name) => from.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement from, string name) =>
        from.ValueKind is JsonValueKind.Object && from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
