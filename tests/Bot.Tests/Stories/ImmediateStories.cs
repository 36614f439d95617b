using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A significant risk of harm is raised: one member acts now.</summary>
[Trait("Story", "G-09")]
public sealed class ImmediateStories
{
    [Fact]
    [Trait("Requirement", "ON-22")]
    public async Task The_member_tasked_is_asked_at_once_and_the_chair_hears_that_they_are_on_it_and_that_it_is_done()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var form = await bot.Meeting("chair").SayAsync("immediate");
        var (verb, data) = Chat.Payload(form, "Task them now", (ImmediateVerbs.Who, bot.Group.Person("police-ocg").Id), (ImmediateVerbs.What, "See that the child is safe."), (ImmediateVerbs.Child, "CH-2042"));
        (await bot.Meeting("chair").PressAsync(verb, data)).Shows("IA-1 is given.");
        (await bot.Meeting("chair").PressAsync(verb, data)).Shows("IA-1 is given.");
        await bot.SettleAsync();
        Assert.Equal(1, bot.Count("immediate"));

        var asked = Assert.Single(bot.Notices("police-ocg"), notice => notice.Has("Act now: IA-1"));
        (await bot.Private("police-ocg").PressAsync(asked, "I am on it")).Shows("Thank you. The chair knows that you are on it.", "See that the child is safe.");
        await bot.SettleAsync();
        Assert.Equal(["chair"], bot.Told("is on it."));
        await bot.ClockAsync("2026-11-23T09:20:00Z");
        Assert.Empty(bot.Told("has not acknowledged it"));

        (await bot.Private("police-ocg").SayAsync("immediate done IA-1 Seen at home and safe.")).Shows("It is noted as done.", "Seen at home and safe");
        (await bot.Private("health").SayAsync("show immediate IA-1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("health").SayAsync("immediate")).Shows(Says.Why(Reason.ChairOnly));
        (await bot.Private("outsider").PressAsync(verb, data)).Shows(Says.Why(Reason.NoSeat));
    }

    [Theory]
    [Trait("Requirement", "OP-29")]
    [InlineData("24 November 2026", true)]
    [InlineData("24 November 2026", false)]
    [InlineData("26 November 2026", true)]
    [InlineData("26 November 2026", false)]
    public async Task It_leads_the_minutes_whichever_way_the_meeting_was_moved_and_whether_or_not_anybody_opened_it(string day, bool opened)
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("chair");
        (await chair.SayAsync($"move meeting 25 November 2026 to {day} because the room is taken")).Shows("Moved.");
        await bot.ClockAsync($"2026-11-{day[..2]}T10:05:00Z");
        if (opened)
        {
            (await bot.Meeting("chair").SayAsync("start meeting")).Shows("is open");
        }
        (await chair.SayAsync("task now Ashley: ring the family")).Shows("IA-1 is given.");

        await MinutesSteps.NameTakerAsync(bot, day);
        (await chair.SayAsync($"draft minutes {day}")).Shows("Immediate actions", "IA-1, 10:05: ring the family");
    }

    [Fact]
    [Trait("Requirement", "ON-22")]
    [Trait("Requirement", "OP-29")]
    public async Task Silent_in_the_night_of_a_bank_holiday_it_goes_to_the_chair_and_then_the_deputy_and_is_passed_on()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-25T22:00:00Z");
        await bot.GreetAllAsync();
        (await bot.Private("chair").SayAsync("task now Ashley: ring the family")).Shows("IA-1 is given.");

        await bot.ClockAsync("2026-12-25T22:14:00Z");
        Assert.Empty(bot.Told("has not acknowledged it"));
        await bot.ClockAsync("2026-12-25T22:16:00Z");
        Assert.Equal(["chair"], bot.Told("has not acknowledged it"));
        Assert.Contains("chair", bot.Told("You might ask"));
        await bot.ClockAsync("2026-12-25T22:32:00Z");
        Assert.Equal(["chair", "deputy", "coordinator"], bot.Told("has not acknowledged it").OrderBy(who => Array.IndexOf(["chair", "deputy", "coordinator"], who)));
        Assert.Equal(3, bot.Notices("police-ocg").Count(notice => notice.Has("Act now: IA-1")));

        (await bot.Private("deputy").SayAsync("pass on IA 1 to Jules")).Shows("It is passed on.");
        await bot.SettleAsync();
        Assert.Contains("police-exploitation", bot.Told("Act now: IA-1"));
    }

    [Fact]
    [Trait("Requirement", "ON-22")]
    public async Task One_that_a_chair_took_on_is_finished_by_another_who_runs_the_group()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.Private("chair").SayAsync("task now Morgan: ring the family");

        (await bot.Private("deputy").SayAsync("immediate done IA 1 Rung, all well.")).Shows("It is noted as done.", "Rung, all well");

        await bot.SettleAsync();
        Assert.Single(bot.Notices("chair"), notice => notice.Has("it is done"));
    }

    [Fact]
    [Trait("Requirement", "ON-22")]
    public async Task When_it_cannot_be_delivered_the_chair_is_told_at_once_to_phone()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        bot.Answering = call => call.Body.Contains("Act now", StringComparison.Ordinal) ? new ConnectorAnswer(403, "{}") : null;

        await bot.Private("chair").SayAsync("task now Ashley: ring the family");
        await bot.SettleAsync();

        Assert.Equal(["chair"], bot.Told("Phone them now."));
    }
}
