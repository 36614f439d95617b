using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A hand in the practice roster, from outside the bot.</summary>
internal static class Roster
{
    /// <summary>Ends every holding of a seat long ago. Holds from the next start.</summary>
    public static void Empty(StoryBot bot, string seat) => Set(bot, seat, "to", "2026-01-31");

    /// <summary>Ends every holding of a seat with a local day. Holds from the next start.</summary>
    public static void End(StoryBot bot, string seat, string lastDay) => Set(bot, seat, "to", lastDay);

    /// <summary>Gives whoever holds a seat a work address. Holds from the next start.</summary>
    public static void Address(StoryBot bot, string seat, string email) => Set(bot, seat, "email", email);

    /// <summary>Ends every holding of a seat with a local day. Holds from the next start.</summary>
    public static void Until(StoryBot bot, string seat, string day) => Set(bot, seat, "to", day);

    /// <summary>Puts somebody beside the one who holds a seat, alike in everything else. Holds from the next start.</summary>
    public static void Beside(StoryBot bot, string seat, string who) => bot.Shelf.Change("forum", body =>
    {
        var roster = JsonNode.Parse(body)!;
        var holdings = roster["holdings"]!.AsArray();
        if (holdings.FirstOrDefault(holding => (string?)holding!["seat"] == seat)?.DeepClone() is { } holding)
        {
            (holding["person"], holding["name"]) = (bot.Group.Person(who).Id, bot.Group.Person(who).Name);
            holdings.Add(holding);
        }
        return roster.ToJsonString();
    });

    private static void Set(StoryBot bot, string seat, string field, string value) => bot.Shelf.Change("forum", body =>
    {
        var roster = JsonNode.Parse(body)!;
        foreach (var holding in roster["holdings"]!.AsArray().Where(holding => (string?)holding!["seat"] == seat))
        {
            holding![field] = value;
        }
        return roster.ToJsonString();
    });
}
