using PanelAssistant.Cards.Targets;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What a group's plan sets out to reach, how it stands, and what is done where it is missed.</summary>
public sealed class TargetStories
{
    private static readonly (string, string)[] Interviews =
    [
        (TargetVerbs.Title, "Return interviews within 72 hours"), (TargetVerbs.What, "Share offered in time, in percent"), (TargetVerbs.Aim, "90"), (TargetVerbs.Due, "2027-01-29"),
    ];

    [Fact]
    [Trait("Requirement", "HS-32")]
    public async Task A_target_stands_by_the_rule_and_only_with_a_reason_otherwise()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        var form = await chair.SayAsync("set target");
        (await chair.PressAsync(form, "Set the target", [.. Interviews.Select(answer => answer.Item1 == TargetVerbs.Aim ? (TargetVerbs.Aim, "many") : answer)])).Shows(Says.Why(Reason.FigureNeeded), "Return interviews within 72 hours");
        (await chair.PressAsync(form, "Set the target", [.. Interviews.Select(answer => answer.Item1 == TargetVerbs.Due ? (TargetVerbs.Due, "2026-11-01") : answer)])).Shows(Says.Why(Reason.DateInPast));
        (await chair.PressAsync(form, "Set the target", Interviews)).Shows("TGT-1 is set.", "Green, by the rule", $"Owner: {bot.Group.Person("strategic-chair").Name}", "To reach: 90 or more");
        (await chair.PressAsync(form, "Set the target", Interviews)).Shows("TGT-1 is set.");
        Assert.Equal(1, bot.Count("target"));

        await bot.ClockAsync("2027-01-04T10:00:00Z");
        (await chair.SayAsync("targets")).Shows("Amber. TGT-1: Return interviews within 72 hours. 90 or more, no figure yet, by 29 January 2027");
        (await chair.SayAsync("target status TGT-1 green")).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.SayAsync("target status TGT-1 blue because it is so")).Shows("Say green, amber, red, or rule.");
        (await chair.SayAsync("target status TGT-1 green because the new team has begun")).Shows("Green, says", "the new team has begun", "by the rule: Amber");
        (await chair.SayAsync("measure target TGT-1 85 %")).Shows("The figure is saved.", "Latest figure: 85, 4 January 2027", "Amber, by the rule");
        (await chair.SayAsync("measure target TGT-1 92.5")).Shows("Green, by the rule");
        (await chair.SayAsync("measure target TGT-1 lots")).Shows(Says.Why(Reason.FigureNeeded));

        var member = bot.Private("strategic-college");
        (await member.SayAsync("target TGT-1")).Shows("Latest figure: 92.5").ShowsNo("[Save the figure]", "[Move the day]");
        (await member.SayAsync("measure target TGT-1 10")).Shows(Says.Why(Reason.TargetNotYours));
        (await member.SayAsync("target status TGT-1 red because I say so")).Shows(Says.Why(Reason.ChairOnly));
        (await member.SayAsync("set target")).Shows(Says.Why(Reason.TargetNotYours));
    }

    [Fact]
    [Trait("Requirement", "HS-33")]
    public async Task A_target_that_is_a_day_late_opens_one_blockage_for_the_head_of_safeguarding_who_says_when_it_is_overcome()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (chair, head) = (bot.Private("strategic-chair"), bot.Private("strategic-head"));
        await chair.PressAsync(await chair.SayAsync("set target"), "Set the target", Interviews);
        await bot.ClockAsync("2027-01-29T17:00:00Z");
        Assert.Empty(bot.Told("a target was missed"));
        // The day after is a Saturday.
        await bot.ClockAsync("2027-02-01T09:00:00Z");
        await bot.RestartAsync();
        await bot.ClockAsync("2027-02-01T09:00:00Z");
        await bot.ClockAsync("2027-02-03T09:00:00Z");
        Assert.Equal(["strategic-chair", "strategic-head"], bot.Told("TGT-1: a target was missed").Order());
        Assert.Single(bot.Notices("strategic-head"), notice => notice.Has("a target was missed"));

        var open = await head.PressAsync(bot.Notices("strategic-head").Single(notice => notice.Has("a target was missed")), "Open TGT-1");
        open.Shows("Red, by the rule", "Missed: something stands in the way since 1 February 2027", "[It is overcome]");
        (await head.PressAsync(open, "It is overcome")).Shows(Says.Why(Reason.ResultNeeded));
        (await bot.Private("strategic-college").SayAsync("overcome TGT-1 It is well")).Shows(Says.Why(Reason.TargetNotYours));
        (await head.PressAsync(open, "It is overcome", (TargetVerbs.Text, "A second worker was found"))).Shows("It is noted as overcome.", "A second worker was found").ShowsNo("[It is overcome]");
        (await head.SayAsync("overcome TGT-1 again")).Shows(Says.Why(Reason.NothingInTheWay));

        // Another day, missed again, is another blockage.
        (await chair.SayAsync("move target TGT-1 2027-03-01")).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.SayAsync("move target TGT-1 2027-03-01 because the worker begins in February")).Shows("The day is moved.", "the worker begins in February", "By: 1 March 2027");
        await bot.ClockAsync("2027-03-02T09:00:00Z");
        Assert.Equal(2, bot.Notices("strategic-head").Count(notice => notice.Has("a target was missed")));
        (await chair.SayAsync("end target TGT-1 the new plan has another")).Shows("It is no longer followed.");
        (await chair.SayAsync("targets")).Shows("No target is followed.");
        (await chair.SayAsync("measure target TGT-1 95")).Shows(Says.Why(Reason.TargetEnded));
    }

    [Fact]
    public async Task A_target_that_is_reached_in_time_opens_no_blockage_and_strangers_find_none()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        (await chair.PressAsync(await chair.SayAsync("set target"), "Set the target", [.. Interviews, (TargetVerbs.Direction, "AtMost")])).Shows("90 or less");
        await chair.SayAsync("measure target TGT-1 12");
        await bot.ClockAsync("2027-02-03T09:00:00Z");
        Assert.Empty(bot.Told("a target was missed"));
        foreach (var who in (string[])["health", "chair", "outsider"])
        {
            var chat = bot.Private(who);
            foreach (var words in (string[])["target", "measure target", "overcome", "move target", "end target", "target status"])
            {
                Assert.Equal((await chat.SayAsync($"{words} TGT-9")).Outline, (await chat.SayAsync($"{words} TGT-1")).ShowsNo("Return interviews").Outline);
            }
            (await chat.SayAsync("targets")).ShowsNo("Return interviews");
            (await chat.SayAsync("set target")).ShowsNo("[Set the target]");
        }
        (await bot.MeetingOf("cssg", "strategic-chair").PressAsync(TargetVerbs.Show, new() { [TargetVerbs.Target] = "TGT-1" })).Shows(Says.Why(Reason.NotFound));
        (await chair.PressAsync(await chair.SayAsync("set target"), "Set the target", [.. Interviews.Skip(1), (TargetVerbs.Title, "Avery Johnson is safe")])).Shows(Says.Why(Reason.LooksIdentifying)).ShowsNo("Avery");
    }

    [Fact]
    [Trait("Requirement", "HS-32")]
    public async Task A_comma_that_is_no_thousands_makes_no_figure_and_other_words_on_ending_are_told()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (chair, deputy) = (bot.Private("strategic-chair"), bot.Private("strategic-deputy"));
        (await chair.PressAsync(await chair.SayAsync("set target"), "Set the target", [.. Interviews.Select(answer => answer.Item1 == TargetVerbs.Aim ? (TargetVerbs.Aim, "92,5") : answer)])).Shows(Says.Why(Reason.FigureNeeded));
        await chair.PressAsync(await chair.SayAsync("set target"), "Set the target", Interviews);
        foreach (var none in (string[])["71,5", "1,25", "(5)", "7 of 9", "1e2"])
        {
            (await chair.SayAsync($"measure target TGT-1 {none}")).Shows(Says.Why(Reason.FigureNeeded), "Latest figure: None yet");
        }
        (await chair.SayAsync("measure target TGT-1 71.5 %")).Shows("Latest figure: 71.5");
        (await chair.SayAsync("measure target TGT-1 1,250")).Shows("Latest figure: 1250");
        (await chair.SayAsync("measure target TGT-1 -2")).Shows("Latest figure: -2");
        (await chair.SayAsync("move target TGT-1 to 31/3/2027 because -")).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.SayAsync("move target TGT-1 to 31/3/2027 because the service starts later")).Shows("The day is moved.", "By: 31 March 2027");
        await chair.SayAsync("end target TGT-1 the new plan has another");
        (await deputy.SayAsync("end target TGT-1 it was never measured well")).Shows(Says.Why(Reason.TargetEnded)).ShowsNo("It is no longer followed.");
        (await deputy.SayAsync("end target TGT-1 the new plan has another")).Shows("It is no longer followed.");
    }
}
