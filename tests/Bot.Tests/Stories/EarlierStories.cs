using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Storage.Earlier;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A group goes on with its work the day after a new version was installed.</summary>
public sealed class EarlierStories
{
    [Fact]
    [Trait("Requirement", "DC-03")]
    public async Task What_the_first_version_stored_is_shown_and_goes_on()
    {
        await using var bot = await StoryBot.StartAsync();
        await LayAsync(bot);

        (await bot.Private("chair").SayAsync("my actions")).Shows("[");
        (await bot.Private("health").SayAsync("case CH-2041")).Shows("Avery Example-Child");
        (await bot.Private("health").SayAsync("screenings CH-2041")).Shows("CH-2041");
        (await bot.Private("health").SayAsync("case CH-2042")).Shows("CH-2042");
        (await bot.Private("chair").SayAsync("flags")).Shows("CH-20");
        (await bot.Private("practitioner").SayAsync("my referrals")).Shows("R-10");
        var board = await bot.Meeting("chair").SayAsync("vote CH-2041");
        board.ShowsNo("Avery");
        (await bot.Private("police-pvp").SayAsync("vote for CH-2041")).Shows("CH-2041");
        var mine = await bot.Private("health").SayAsync("my actions");
        var number = mine.Outline.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Match(line, @"A-\d+")).First(found => found.Success).Value;
        (await bot.Private("health").SayAsync($"part done {number} half of it")).Shows(number);
        await bot.ClockAsync("2026-11-25T09:30:00Z");
        Assert.Empty(bot.Failures);
    }

    /// <summary>Puts the documents of then in the place of today's.</summary>
    private static async Task LayAsync(StoryBot bot)
    {
        var store = bot.Services.GetRequiredService<IDocumentStore>();
        var partnership = bot.Services.GetRequiredService<Partnership>().Id;
        foreach (var some in EarlierDocuments.Of(EarlierDocuments.Practice).Chunk(50))
        {
            Assert.True(await store.CommitAsync(partnership, [.. some.Select(document => new RawWrite(document, OperationType.Upsert))]));
        }
        await bot.RestartAsync();
    }
}
