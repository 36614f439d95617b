using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A hand in the practice roster, from outside the bot.</summary>
internal static class Roster
{
    /// <summary>Ends every holding of a seat long ago. Holds from the next start.</summary>
    public static void Empty(StoryBot bot, string seat) => bot.Shelf.Change("forum", body =>
    {
        var roster = JsonNode.Parse(body)!;
        foreach (var holding in roster["holdings"]!.AsArray().Where(holding => (string?)holding!["seat"] == seat))
        {
            holding!["to"] = "2026-01-31";
        }
        return roster.ToJsonString();
    });
}
