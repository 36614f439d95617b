using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A screening is read as it was answered.</summary>
public sealed class ReadScreeningStories
{
    [Fact]
    [Trait("Requirement", "ON-07")]
    public async Task What_was_answered_is_read_by_who_opens_the_record_the_front_door_and_who_answered_it()
    {
        await using var bot = await StoryBot.StartAsync();
        await ScreeningForms.SendAsync(bot.Private("nurse"), "CH-2048", "moderate");
        await ScreeningForms.SendAsync(bot.Private("health"), "CH-2048", "emerging");

        var history = await bot.Private("health").SayAsync("screenings CH-2048");
        var read = await bot.Private("health").PressAsync(history, "Read screening 1");
        read.Shows("Screening 1 of CH-2048", "Seen by two teachers.", "(In the last 3 months; Evidence)", "Underlying issues: what makes the child vulnerable", "Has an adult they trust and talk to").ShowsNo("Harper");
        Assert.Single(bot.Audit("screening.read", "CH-2048"));
        (await bot.Private("front-door").SayAsync("read screening CH-2048")).Shows("Screening 2 of CH-2048");
        (await bot.Private("nurse").SayAsync("read screening CH-2048 1")).Shows("Screening 1 of CH-2048");

        // The referrer reads their own answers, not another's.
        (await bot.Private("nurse").SayAsync("screenings CH-2048")).Shows("[Read screening 1]").ShowsNo("[Read screening 2]");
        foreach (var words in (string[])["read screening CH-2048", "read screening CH-2048 2", "read screening CH-2048 9", "read screening CH-2048 two", "read screening CH-9999", "read screening"])
        {
            (await bot.Private("nurse").SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }
        (await bot.Private("outsider").SayAsync("read screening CH-2048 1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Meeting("health").PressAsync("screening.read", new() { ["about"] = "CH-2048" })).Shows(Says.Why(Reason.NotFound));

        await bot.Meeting("chair").SayAsync("vote CH-2048");
        await bot.Private("health").SayAsync("conflict CH-2048");
        (await bot.Private("health").SayAsync("read screening CH-2048 2")).Shows(Says.Why(Reason.ClosedByConflict));
        (await bot.Private("health").SayAsync("screenings CH-2048")).Shows(Says.Why(Reason.ClosedByConflict));
    }
}
