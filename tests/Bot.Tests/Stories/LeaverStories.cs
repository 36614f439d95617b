using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>From the day after their last, somebody who has left a group is shown nothing of it, whatever they did there.</summary>
public sealed class LeaverStories
{
    [Fact]
    [Trait("Requirement", "DC-05")]
    public async Task Somebody_who_has_left_neither_reads_nor_ticks_off_the_actions_that_were_theirs()
    {
        await using var bot = await StoryBot.StartAsync();
        var leaver = bot.Private("health");
        var list = await leaver.SayAsync("my actions");
        list.Shows("A-3 (CH-2042)", "A-22");
        var card = await leaver.PressAsync(list, "Open A-22");
        Roster.End(bot, "health-lead", "2026-11-22");
        await bot.RestartAsync();

        (await leaver.SayAsync("my actions")).ShowsNo("A-3", "A-15", "A-22", "CH-2042");
        (await leaver.PressAsync(list, "Open A-22")).Shows(Says.Why(Reason.NotFound));
        (await leaver.PressAsync(card, "Part done", (ActionVerbs.Note, "Half of it."))).Shows(Says.Why(Reason.NotFound));
        (await leaver.PressAsync(list, "Done: A-15")).ShowsNo("ticked off", "A-22");
        (await leaver.SayAsync("done A-15")).ShowsNo("ticked off", "A-22");
        Assert.Empty(bot.Audit("action.update", "A-"));
        (await bot.Private("chair").SayAsync("action A-15")).Shows("A-15");
    }

    [Fact]
    [Trait("Requirement", "DC-05")]
    public async Task A_coordinator_without_a_seat_is_reminded_of_their_own_action_and_has_not_left()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        await bot.ClockAsync("2026-11-25T10:00:00Z");

        Assert.DoesNotContain(bot.Notices("coordinator"), notice => notice.Has("A-14: its owner has left"));
        Assert.Contains(bot.Notices("coordinator"), notice => notice.Has("Reminder") && notice.Has("A-14"));
        (await bot.Private("coordinator").SayAsync("part done A-14 half of it")).Shows("A-14 is noted as part done.");
    }

    [Fact]
    public async Task A_minute_taker_who_has_left_reads_and_writes_the_minutes_no_more()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await MinutesSteps.MeetAsync(bot);
        var chair = bot.Private("chair");
        await chair.PressAsync(await chair.SayAsync($"minutes {MinutesSteps.Day}"), "Name the minute taker", (MinutesVerbs.Person, bot.Group.Person("health-worker").Id));
        var taker = bot.Private("health-worker");
        await taker.SayAsync($"draft minutes {MinutesSteps.Day}");
        (await taker.SayAsync($"minutes {MinutesSteps.Day}")).Shows("CH-2047");
        Roster.End(bot, "health-worker", "2026-11-25");
        await bot.RestartAsync();
        (await taker.SayAsync($"minutes {MinutesSteps.Day}")).Shows("CH-2047");

        await bot.ClockAsync("2026-11-26T09:00:00Z");

        var before = bot.Bodies("minutes");
        foreach (var typed in (string[])["minutes", "draft minutes", "offer minutes", "send minutes", "approve minutes"])
        {
            (await taker.SayAsync($"{typed} {MinutesSteps.Day}")).ShowsNo("CH-2047", "The chair is asked");
        }
        (await taker.PressAsync(MinutesVerbs.Section, new JsonObject { [MinutesVerbs.Meeting] = "2026-11-25", [MinutesVerbs.Part] = "CH-2047" })).Shows(Says.Why(Reason.NotFound));
        Assert.Equal(before, bot.Bodies("minutes"));
        (await chair.PressAsync(await chair.SayAsync($"minute taker {MinutesSteps.Day}"), "Name the minute taker", (MinutesVerbs.Person, bot.Group.Person("coordinator").Id))).Shows("named");
    }
}
