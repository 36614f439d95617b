using System.Net;
using System.Text;
using System.Text.Json;
using PanelAssistant.Cards.Referrals;

namespace PanelAssistant.Bot.Teams;

/// <summary>What the message extension sends: a search, or a message that somebody wants to refer.</summary>
internal static class ExtensionValues
{
    /// <summary>The name under which the words of the chosen message reach the handler.</summary>
    private const string Message = ReferralVerbs.Message;

    /// <summary>Twice what a form takes: the rest of a longer message is left where it is.</summary>
    private const int MostCharacters = 8000;

    private const string CommandId = "commandId";

    /// <returns>The command and what was typed; null when the value has another shape.</returns>
    public static (string Command, string Text)? Search(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Object || Text(value, CommandId) is not { } command)
        {
            return null;
        }
        if (value.TryGetProperty("parameters", out var parameters) && parameters.ValueKind is JsonValueKind.Array)
        {
            foreach (var parameter in parameters.EnumerateArray())
            {
                // The first call, before anything is typed, names a parameter of its own.
                if (parameter.ValueKind is JsonValueKind.Object && Text(parameter, "name") is { } name && name != "initialRun")
                {
                    return (command, Text(parameter, "value") ?? "");
                }
            }
        }
        return (command, "");
    }

    /// <summary>The per-message action: its command is the verb, the message's words are the data.</summary>
    public static Submitted? FromMessageAction(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Object || Text(value, CommandId) is not { } command)
        {
            return null;
        }
        using var data = JsonBody.Of(WordsOf(value), static (json, words) =>
        {
            json.WriteStartObject();
            json.WriteString(Message, words);
            json.WriteEndObject();
        });
        using var document = JsonDocument.Parse(data.Written);
        return new(command, document.RootElement.Clone(), Automatic: false);
    }

    private static string WordsOf(JsonElement value)
    {
        if (!value.TryGetProperty("messagePayload", out var message) || message.ValueKind is not JsonValueKind.Object
            || !message.TryGetProperty("body", out var body) || body.ValueKind is not JsonValueKind.Object)
        {
            return "";
        }
        var content = Text(body, "content") ?? "";
        return Text(body, "contentType") == "html" ? Plain(content) : content.Length > MostCharacters ? content[..MostCharacters] : content;
    }

    /// <summary>The words of a message that was written with formatting: what stands between its tags.</summary>
    private static string Plain(string html)
    {
        var words = new StringBuilder();
        var inTag = false;
        for (var at = 0; at < html.Length && words.Length < MostCharacters; at++)
        {
            switch (html[at])
            {
                case '<':
                    inTag = true;
                    words.Append(' ');
                    break;
                case '>' when inTag:
                    inTag = false;
                    break;
                default:
                    words.Append(inTag ? "" : html[at].ToString());
                    break;
            }
        }
        return string.Join(' ', WebUtility.HtmlDecode(words.ToString()).Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var found) && found.ValueKind is JsonValueKind.String ? found.GetString() : null;
}
