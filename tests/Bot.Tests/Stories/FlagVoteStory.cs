using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>One flag from the question to its removal, over two weeks.</summary>
[Trait("Story", "G-10")]
public sealed class FlagVoteStory
{
    [Trait("Story", "G-14")]
    [Fact]
    [Trait("Requirement", "DC-06")]
    [Trait("Requirement", "HO-12")]
    [Trait("Requirement", "HO-13")]
    public async Task A_vote_runs_from_the_question_to_the_last_confirmation_and_the_removal()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        Assert.Equal(new Shown(null, null).Outline, (await bot.Meeting("chair").SayAsync("vote CH-2041")).Outline);
        await bot.SettleAsync();
        var board = Assert.Single(bot.Boards("CH-2041"));
        board.Shows("CH-2041: add a flag?", "0 of 6 agencies voted so far", "Rule used: Each agency has one vote.", "[Open my view]");

        foreach (var (who, press, why) in ((string, string, string)[])
            [("police-ocg", "Vote for", ""), ("practice-lead", "Vote for", ""), ("health", "Vote for", ""), ("education", "Abstain", ""), ("safeguarding-unit", "Vote against", "Not enough is known.")])
        {
            var mine = await bot.Meeting(who).PressAsync(board, "Open my view");
            mine.Shows("Child: Avery Example-Child", "Not cast yet.").ShowsNo(" for, ", "abstained");
            (await bot.Meeting(who).PressAsync(mine, press, (FlagVerbs.Why, why))).Shows("Your agency's vote is recorded.", "You voted:").ShowsNo("abstained", "no reply");
        }
        await bot.SettleAsync();
        bot.Boards("CH-2041")[^1].Shows("5 of 6 agencies voted so far").ShowsNo("3 for", "Not enough is known.");

        var chair = await bot.Meeting("chair").PressAsync(board, "Open my view");
        (await bot.Meeting("chair").PressAsync(chair, "Close the vote")).Shows("Carried: the flag is added.", "3 for, 1 against, 1 abstained, 0 declared a conflict, 1 no reply", "Rule used: Each agency has one vote.");
        await bot.SettleAsync();
        bot.Boards("CH-2041")[^1].Shows("Carried: the flag is added.", "3 for, 1 against, 1 abstained, 0 declared a conflict, 1 no reply").ShowsNo("Not enough is known.");
        Assert.Single(bot.Calls, call => call.Method == "POST" && Platform.IsShared(call));
        Assert.Equal(6, bot.Told("CH-2041: please flag on your system and confirm").Count);

        await Confirm(bot);
        await Remind(bot);
        await Remove(bot);
    }

    [Fact]
    [Trait("Requirement", "HO-12")]
    public async Task An_agency_of_which_nobody_sits_in_the_group_is_told_of_at_once()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        Roster.Empty(bot, "education-officer");
        await bot.RestartAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        await bot.SettleAsync();
        var view = await bot.Meeting("chair").PressAsync(bot.Boards("CH-2041")[^1], "Open my view");
        await bot.Meeting("chair").PressAsync(view, "Record: agreed without a vote", (FlagVerbs.NobodyObjects, "yes"));

        await bot.SettleAsync();

        Assert.Equal(5, bot.Told("CH-2041: please flag on your system and confirm").Count);
        Assert.Equal(["chair", "coordinator"], bot.Told("There is nobody in the group whom I can ask for this agency").Order());
        Assert.Single(bot.Notices("coordinator"), notice => notice.Has("CH-2041: Education, asked on 23 November 2026"));
    }

    [Fact]
    [Trait("Requirement", "HO-13")]
    public async Task An_agency_confirms_in_words_with_the_day_and_never_by_saying_that_it_has_not()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        await bot.SettleAsync();
        var view = await bot.Meeting("chair").PressAsync(bot.Boards("CH-2041")[^1], "Open my view");
        await bot.Meeting("chair").PressAsync(view, "Record: agreed without a vote", (FlagVerbs.NobodyObjects, "yes"));
        var health = bot.Private("health");

        (await health.SayAsync("not flagged CH-2041")).Shows("I did not understand that");
        (await health.SayAsync("flagged CH-2041, not yet")).Shows(Says.Why(Reason.DateNotReadable), "0 of 6 agencies answered");
        (await health.SayAsync("flagged CH-2041 since 20 November 2026")).Shows("Health: on the agency's system since 20 November 2026");
        (await bot.Private("case-manager").SayAsync("flagged CH-2041 please")).Shows("on the agency's system since 23 November 2026");
    }

    private static async Task Confirm(StoryBot bot)
    {
        // An agency that reports removal before the group decided on it is refused.
        (await bot.Private("health").SayAsync("removed CH-2041")).Shows(Says.Why(Reason.NotDecidedYet));
        var asked = await bot.Private("health").SayAsync("confirm CH-2041");
        asked.Shows("Avery Example-Child", "0 of 6 agencies answered", "Still to answer: Cheshire Police, Halton Borough Council, Education, Safeguarding Children Unit, Health, Commissioned Services");
        (await bot.Private("health").PressAsync(asked, "It is on our system", (FlagVerbs.On, "2026-11-24"))).Shows(Says.Why(Reason.DateInFuture));
        (await bot.Private("health").PressAsync(asked, "It is on our system", (FlagVerbs.On, "2026-11-23"))).Shows("Your agency's answer is recorded.", "Health: on the agency's system since 23 November 2026");
        var education = await bot.Private("education").SayAsync("confirm CH-2041");
        (await bot.Private("education").PressAsync(education, "We cannot")).Shows(Says.Why(Reason.ReasonNeeded));
        (await bot.Private("education").PressAsync(education, "We cannot", (FlagVerbs.Why, "We have no system."))).Shows("Education: cannot: We have no system.");
        (await bot.Private("practice-lead").SayAsync("flagged CH-2041")).Shows("Your agency's answer is recorded.");
        (await bot.Private("police-pvp").SayAsync("flagged CH-2041")).Shows("4 of 6 agencies answered", "Still to answer: Safeguarding Children Unit, Commissioned Services");
        (await bot.Private("chair").SayAsync("flags")).Shows("CH-2041", "CH-2042").ShowsNo("Avery");
    }

    private static async Task Remind(StoryBot bot)
    {
        const string reminder = "Reminder: flag confirmation";
        await bot.ClockAsync("2026-11-26T08:59:00Z");
        Assert.Empty(bot.Told(reminder));
        await bot.ClockAsync("2026-11-26T09:00:00Z");
        Assert.Equal(["safeguarding-unit", "commissioned"], bot.Told(reminder));
        await bot.ClockAsync("2026-11-30T09:00:00Z");
        Assert.Contains("chair", bot.Told("Flag confirmations not given: 2"));
    }

    private static async Task Remove(StoryBot bot)
    {
        await bot.Meeting("chair").SayAsync("vote remove CH-2041");
        await bot.SettleAsync();
        var board = bot.Boards("CH-2041")[^1].Shows("CH-2041: remove the flag?", "0 of 6 agencies voted so far");
        (await bot.Private("health").SayAsync("removed CH-2041")).Shows(Says.Why(Reason.NotDecidedYet));
        foreach (var who in (string[])["police-ocg", "practice-lead", "health"])
        {
            (await bot.Meeting(who).PressAsync(FlagVerbs.Vote, Platform.Data(board, FlagVerbs.Choice, "For"))).Shows("recorded");
        }
        var data = Platform.Data(board, FlagVerbs.Question, "1");
        data[FlagVerbs.Choice] = "For";
        (await bot.Meeting("education").PressAsync(FlagVerbs.Vote, data)).Shows(Says.Why(Reason.VoteReplaced));
        (await bot.Private("deputy").SayAsync("close vote CH-2041")).Shows("Carried: the flag is removed.");
        await bot.SettleAsync();
        Assert.DoesNotContain("education", bot.Told("CH-2041: please take the flag off your system and confirm"));
        Assert.Equal(5, bot.Told("CH-2041: please take the flag off your system and confirm").Count);
        (await bot.Private("health").SayAsync("removed CH-2041")).Shows("Your agency's answer is recorded.", "1 of 5 agencies answered");
    }
}
