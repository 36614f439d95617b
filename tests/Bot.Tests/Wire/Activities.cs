using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>Activities as Teams sends them.</summary>
public static class Activities
{
    public const string Bot = "28:bot";
    public const string Robin = "29:robin";
    public const string RobinId = "6b9c1d2e-0000-4000-8000-00000000b0b1";

    private static int _ids;

    public static JsonObject Message(string serviceUrl, string text, string kind = "personal")
    {
        var activity = Of("message", serviceUrl, kind);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>as typed</p>" });
        activity["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Windows" });
        return activity;
    }

    public static JsonObject Submit(string serviceUrl, JsonNode? value, string kind = "personal")
    {
        var activity = Of("message", serviceUrl, kind);
        activity["value"] = value;
        activity["replyToId"] = "card-1";
        return activity;
    }

    public static JsonObject Invoke(string serviceUrl, string name, JsonNode? value, string kind = "personal")
    {
        var activity = Of("invoke", serviceUrl, kind);
        activity["name"] = name;
        activity["value"] = value;
        activity["replyToId"] = "card-1";
        return activity;
    }

    public static JsonObject Press(string serviceUrl, string? verb, JsonNode? data = null, string kind = "personal", string? trigger = null)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["data"] = data };
        if (verb is not null)
        {
            action["verb"] = verb;
        }
        var value = new JsonObject { ["action"] = action };
        if (trigger is not null)
        {
            value["trigger"] = trigger;
        }
        return Invoke(serviceUrl, "adaptiveCard/action", value, kind);
    }

    public static JsonObject Dialog(string serviceUrl, string name, JsonObject data, string kind = "personal") =>
        Invoke(serviceUrl, name, new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } }, kind);

    /// <param name="kind">personal, groupChat, channel or meeting.</param>
    public static JsonObject Of(string type, string serviceUrl, string kind = "personal")
    {
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant } };
        if (kind == "meeting")
        {
            channelData["meeting"] = new JsonObject { ["id"] = "MCMxOTptZWV0aW5n" };
        }
        return new()
        {
            ["type"] = type,
            ["id"] = $"{1700000000000 + Interlocked.Increment(ref _ids)}",
            ["timestamp"] = "2027-03-31T09:00:00.000Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl,
            ["locale"] = "en-GB",
            ["from"] = new JsonObject { ["id"] = Robin, ["name"] = "Robin Example-Socialworker", ["aadObjectId"] = RobinId },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Panel Assistant" },
            ["conversation"] = new JsonObject
            {
                ["id"] = Conversation(kind),
                ["conversationType"] = kind == "meeting" ? "groupChat" : kind,
                ["tenantId"] = TeamsHost.Tenant,
                ["isGroup"] = kind != "personal",
            },
            ["channelData"] = channelData,
        };
    }

    public static string Conversation(string kind) => kind switch
    {
        "personal" => "a:private-1",
        "channel" => "19:channel@thread.tacv2;messageid=1700000000000",
        "meeting" => "19:meeting_1@thread.v2",
        _ => "19:group@thread.v2",
    };
}
