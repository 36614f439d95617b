using System.Text.Json.Nodes;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What the double of the Connector knows of the practice: its chats, who is in them, and which call goes where.</summary>
internal static class Platform
{
    public static PracticeChat Meeting { get; } = MeetingOf(StoryBot.Practice);

    public static PracticeChat MeetingOf(PracticePartnership group) => group.Chats.First(chat => chat.Type == "meeting");

    public static ConnectorAnswer? Answer(ConnectorCall call) => Answer(call, StoryBot.Practice);

    public static ConnectorAnswer? Answer(ConnectorCall call, PracticePartnership group)
    {
        if (call.Method == "GET")
        {
            return new(200, new JsonObject { ["members"] = new JsonArray([.. MeetingOf(group).Members.Select(key => Member(group.Person(key)))]) }.ToJsonString());
        }
        if (call.Target.EndsWith("/v3/conversations", StringComparison.Ordinal))
        {
            var asked = (string)call.Json["members"]![0]!["id"]!;
            return ConnectorAnswer.Taken(group.People.First(person => person.ChatUserId == asked).PrivateChat);
        }
        return null;
    }

    /// <summary>True for what everybody in a shared chat sees.</summary>
    public static bool IsShared(ConnectorCall call) =>
        call.Method is "POST" or "PUT" && Chat(call)?.StartsWith("19:", StringComparison.Ordinal) == true && !IsTargeted(call);

    public static bool IsTargeted(ConnectorCall call) => call.Target.Contains("isTargetedActivity=true", StringComparison.Ordinal);

    /// <summary>True for a message that answers no turn: the bot wrote first.</summary>
    public static bool IsNotice(ConnectorCall call, PracticePerson who) =>
        call.Method == "POST" && Chat(call) == who.PrivateChat && call.Target.EndsWith("/activities", StringComparison.Ordinal);

    public static bool IsNotice(ConnectorCall call) =>
        call.Method == "POST" && Chat(call)?.StartsWith("a:", StringComparison.Ordinal) == true && call.Target.EndsWith("/activities", StringComparison.Ordinal);

    /// <summary>The conversation that a call is about.</summary>
    public static string? Chat(ConnectorCall call)
    {
        var parts = call.Target.Split('?')[0].Split('/');
        var at = Array.IndexOf(parts, "conversations");
        return at >= 0 && at + 1 < parts.Length ? Uri.UnescapeDataString(parts[at + 1]) : null;
    }

    /// <summary>What the only button of a shared card carries, with one value set.</summary>
    public static JsonObject Data(Shown board, string name, string value)
    {
        var data = (JsonObject)board.Buttons[0]["data"]!.DeepClone();
        data[name] = value;
        return data;
    }

    private static JsonObject Member(PracticePerson person) =>
        new() { ["id"] = person.ChatUserId, ["aadObjectId"] = person.Id, ["name"] = person.Name };
}
