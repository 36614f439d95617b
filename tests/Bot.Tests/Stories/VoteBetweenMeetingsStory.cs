using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A vote called between meetings, and how it is told a year later.</summary>
public sealed class VoteBetweenMeetingsStory
{
    [Fact]
    [Trait("Requirement", "ON-25")]
    [Trait("Requirement", "DC-06")]
    public async Task It_stays_open_two_working_days_and_a_year_later_it_is_told_how_it_was_made()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-27T09:00:00Z");
        await bot.GreetAllAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2043 between meetings");
        await bot.SettleAsync();
        var board = bot.Boards("CH-2043")[^1];
        board.Shows("Called between meetings: open at least until the end of 1 December 2026.", "The chair may call a vote between meetings.");
        foreach (var (who, choice) in ((string, string)[])[("police-ocg", "For"), ("practice-lead", "For"), ("health", "Against")])
        {
            await bot.Meeting(who).PressAsync(FlagVerbs.Vote, Platform.Data(board, FlagVerbs.Choice, choice));
        }
        var chair = await bot.Meeting("chair").PressAsync(board, "Open my view");
        chair.ShowsNo("Agreed in discussion instead?");

        (await bot.Meeting("chair").PressAsync(chair, "Close the vote")).Shows(Says.Why(Reason.VoteStaysOpen));
        (await bot.Meeting("chair").PressAsync(chair, "Close the vote", (FlagVerbs.Exceptions, FlagVerbs.Urgent))).Shows(Says.Why(Reason.ReasonNeeded));
        (await bot.Private("chair").SayAsync("agreed CH-2043 nobody objects")).Shows(Says.Why(Reason.NotInMeeting));
        await bot.ClockAsync("2026-12-01T23:59:59Z");
        (await bot.Meeting("chair").PressAsync(chair, "Close the vote")).Shows(Says.Why(Reason.VoteStaysOpen));
        await bot.ClockAsync("2026-12-02T00:00:00Z");
        (await bot.Meeting("chair").PressAsync(chair, "Close the vote")).Shows("Carried: the flag is added.", "2 for, 1 against");
        (await bot.Meeting("education").PressAsync(FlagVerbs.Vote, Platform.Data(board, FlagVerbs.Choice, "Against"))).Shows(Says.Why(Reason.VoteClosed));

        await bot.Meeting("chair").SayAsync("vote remove CH-2043 between meetings");
        await bot.SettleAsync();
        (await bot.Private("chair").SayAsync("close vote CH-2043 urgent a strategy meeting is tonight")).Shows("No decision");

        await bot.ClockAsync("2027-12-03T09:00:00Z");
        await bot.RestartAsync();
        var later = await bot.Private("health").SayAsync("decision CH-2043");
        later.Shows("CH-2043: remove the flag?", "Closed early, because: a strategy meeting is tonight", "[Question 1, 2 December 2026, 00:00]");
        (await bot.Private("health").PressAsync(later, "Question 1, 2 December 2026, 00:00")).Shows(
            "CH-2043: add a flag?", "2 for, 1 against, 0 abstained, 0 declared a conflict, 3 no reply", "Each agency has one vote.", "Cheshire Police: for", "Health: against", "Education: no vote",
            "Opened: 27 November 2026, 09:00, by", "Closed: 2 December 2026, 00:00, by", "Terms of reference: 2019-06").ShowsNo("Child:");
        Assert.Equal(2, bot.Audit("decision.show", "CH-2043").Count);
    }

    [Fact]
    [Trait("Requirement", "ON-25")]
    public async Task The_minutes_of_the_next_meeting_have_what_was_decided_before_it_and_no_other_minutes()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-27T09:00:00Z");
        await bot.GreetAllAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2043 between meetings");
        foreach (var who in (string[])["police-ocg", "practice-lead", "health"])
        {
            await bot.Private(who).SayAsync("vote for CH-2043");
        }
        await bot.ClockAsync("2026-12-02T00:00:00Z");
        (await bot.Private("chair").SayAsync("close vote CH-2043")).Shows("Carried");

        await bot.ClockAsync("2026-12-03T09:00:00Z");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await bot.Meeting("chair").SayAsync("agreed CH-2047 nobody objects")).Shows("Recorded: agreed without");

        const string decided = "Decided between meetings, on 2 December 2026. CH-2043: add a flag?";
        foreach (var (instant, day, has) in ((string, string, bool)[])[("2027-01-06T10:05:00Z", "6 January 2027", true), ("2027-02-17T10:05:00Z", "17 February 2027", false)])
        {
            await bot.ClockAsync(instant);
            await MinutesSteps.NameTakerAsync(bot, day);
            await bot.Private("chair").SayAsync($"draft minutes {day}");
            var all = await bot.Private("chair").AllPagesAsync($"minutes {day}");
            Assert.Equal(has, all.Contains(decided, StringComparison.Ordinal));
            // The group met out of turn: that is a meeting of its own.
            Assert.DoesNotContain("on 3 December 2026. CH-2047", all, StringComparison.Ordinal);
        }
    }
}
