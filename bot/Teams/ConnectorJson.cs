using System.Text.Json;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Teams;

/// <summary>Reads the Connector's answers. What is not as expected reads as absent.</summary>
internal static class ConnectorJson
{
    /// <summary>A text field of the outermost object.</summary>
    public static string? Text(ReadOnlyMemory<byte> body, ReadOnlySpan<byte> name)
    {
        var json = new Utf8JsonReader(body.Span);
        try
        {
            while (json.Read())
            {
                if (json.CurrentDepth == 1 && json.TokenType is JsonTokenType.PropertyName && json.ValueTextEquals(name))
                {
                    return json.Read() && json.TokenType is JsonTokenType.String ? json.GetString() : null;
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
        return null;
    }

    /// <returns>The people of one page and the token of the next, or null when the body is something else.</returns>
    public static (List<ChatMember> People, string? Next)? Members(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var list = root.ValueKind is JsonValueKind.Object && root.TryGetProperty("members", out var inside) ? inside : root;
            if (list.ValueKind is not JsonValueKind.Array)
            {
                return null;
            }
            var people = new List<ChatMember>(list.GetArrayLength());
            foreach (var item in list.EnumerateArray())
            {
                if (Member(item) is { } person)
                {
                    people.Add(person);
                }
            }
            return (people, root.ValueKind is JsonValueKind.Object ? Text(root, "continuationToken") : null);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static ChatMember? Member(JsonElement item)
    {
        if (item.ValueKind is not JsonValueKind.Object || Text(item, "id") is not { } id)
        {
            return null;
        }
        // Older answers call the same thing objectId.
        var person = Text(item, "aadObjectId") ?? Text(item, "objectId");
        var (signIn, mail) = (Text(item, "userPrincipalName")?.ToLowerInvariant(), Text(item, "email")?.ToLowerInvariant());
        return new(id, person is null ? null : new PersonId(person), Text(item, "name"), signIn ?? mail)
        {
            Alias = signIn is not null && mail != signIn ? mail : null,
            TenantId = Text(item, "tenantId"),
        };
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
