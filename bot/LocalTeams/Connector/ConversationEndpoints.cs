using System.Text.Json;
using PanelAssistant.Bot.LocalTeams.Chats;

namespace PanelAssistant.Bot.LocalTeams.Connector;

/// <summary>POST v3/conversations: the private chat of the bot and one person.</summary>
internal sealed class ConversationEndpoints(LocalChats chats)
{
    public async Task OpenAsync(HttpContext context)
    {
        if (await LocalHttp.ReadAsync(context, LocalJson.Default.JsonDocument) is not { } json)
        {
            await ConnectorErrors.Bad(context, "The body is not JSON.");
            return;
        }
        using (json)
        {
            await OpenAsync(context, json.RootElement);
        }
    }

    private async Task OpenAsync(HttpContext context, JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object
            || !body.TryGetProperty("members", out var members) || members.ValueKind is not JsonValueKind.Array || members.GetArrayLength() != 1
            || members[0].ValueKind is not JsonValueKind.Object || !members[0].TryGetProperty("id", out var id) || id.ValueKind is not JsonValueKind.String)
        {
            await ConnectorErrors.Bad(context, "A new conversation is between the bot and exactly one member.");
        }
        else if (chats.Person(id.GetString()) is not { } person)
        {
            await ConnectorErrors.NoMember(context);
        }
        else if (!chats.IsInstalled(person))
        {
            await ConnectorErrors.NotInstalled(context);
        }
        else
        {
            var serviceUrl = LocalHttp.OwnAddress(context.Request) + LocalRoutes.Connector;
            await LocalHttp.WriteAsync(context, new OpenedConversation(person.PrivateChat, serviceUrl), LocalJson.Default.OpenedConversation, 201);
        }
    }
}

internal sealed record OpenedConversation(string Id, string ServiceUrl);
