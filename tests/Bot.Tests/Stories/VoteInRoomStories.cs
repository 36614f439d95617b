using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Who may vote and who may close, when people come and go while a question is open.</summary>
[Trait("Story", "G-12")]
public sealed class VoteInRoomStories
{
    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_seat_that_ends_ends_at_midnight_in_the_United_Kingdom_also_in_summer()
    {
        await using var bot = await StoryBot.StartAsync("2027-06-30T10:00:00Z");
        Roster.Until(bot, "health-lead", "2027-06-30");
        await bot.RestartAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        await bot.ClockAsync("2027-06-30T22:59:00Z");
        (await bot.Private("health-alternate").SayAsync("vote for CH-2047")).Shows("Your agency's vote is recorded.");

        await bot.ClockAsync("2027-06-30T23:00:00Z");
        (await bot.Private("health-alternate").SayAsync("vote against CH-2047")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("health-worker").SayAsync("vote against CH-2047")).Shows(Says.Why(Reason.AgencyAlreadyVoted));
        (await bot.Private("chair").SayAsync("close vote CH-2047")).Shows("1 for, 0 against");
        (await bot.Private("education").SayAsync("decision CH-2047")).Shows("Health: for");
    }

    [Fact]
    [Trait("Requirement", "HO-05")]
    public async Task Whoever_acts_in_the_place_of_a_chair_with_a_conflict_no_longer_does_when_another_takes_the_office()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        foreach (var who in (string[])["chair", "chair-alternate", "deputy"])
        {
            await bot.Private(who).SayAsync("conflict CH-2047");
        }
        await bot.Private("coordinator").PressAsync(await bot.Private("coordinator").SayAsync("acting chair CH-2047"), "Name them", (FlagVerbs.Person, bot.Group.Person("education").Id));
        Roster.Beside(bot, "deputy-chair", "case-manager");
        await bot.RestartAsync();

        (await bot.Private("education").SayAsync("close vote CH-2047")).Shows(Says.Why(Reason.ChairOnly));
        (await bot.Private("case-manager").SayAsync("close vote CH-2047")).Shows("No decision");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_reason_without_end_decides_nothing_and_an_objection_is_no_agreement()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        var chair = bot.Private("chair");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await chair.SayAsync($"close vote CH-2047 without quorum {new string('w', 6000)}")).Shows(Says.Why(Reason.TextTooLong));
        (await chair.SayAsync("close vote CH-2047 without quorum    ")).Shows(Says.Why(Reason.ReasonNeeded));
        await bot.Private("health").SayAsync("vote against CH-2047");
        (await chair.SayAsync("agreed CH-2047 nobody objects")).Shows(Says.Why(Reason.VotesAlreadyCast));
        await bot.Private("health").SayAsync("abstain CH-2047");
        (await chair.SayAsync("agreed CH-2047")).Shows(Says.Why(Reason.ObjectionCheckNeeded));
        (await chair.SayAsync("agreed CH-2047 nobody objects")).Shows("Recorded: agreed without a vote.");
        (await chair.SayAsync("close vote CH-2047")).Shows("Agreed without a vote");
        Assert.Empty(bot.Audit("flag.close", "CH-2047"));
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_second_question_of_the_same_day_asks_everybody_anew_and_takes_no_press_of_the_first()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        await bot.SettleAsync();
        var first = bot.Boards("CH-2047")[^1];
        await bot.Private("health").SayAsync("conflict CH-2047");
        foreach (var who in (string[])["police-ocg", "practice-lead", "health-worker"])
        {
            await bot.Private(who).SayAsync("abstain CH-2047");
        }
        // Everybody abstains: nobody was for it, so it is a tie, and the chair decides with a reason.
        (await bot.Private("chair").SayAsync("close vote CH-2047")).Shows("0 for, 0 against, 3 abstained", "3 no reply");

        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await bot.Meeting("police-ocg").PressAsync(FlagVerbs.Vote, Platform.Data(first, FlagVerbs.Choice, "For"))).Shows(Says.Why(Reason.VoteReplaced));
        (await bot.Private("health").SayAsync("vote for CH-2047")).Shows("Your agency's vote is recorded.");
        (await bot.Private("chair").SayAsync("close vote CH-2047")).Shows("1 for, 0 against, 0 abstained, 0 declared a conflict, 5 no reply");
        (await bot.Private("police-ocg").SayAsync("decision CH-2047")).Shows("[Question 1,");
    }
}
