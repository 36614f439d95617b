using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Apologies, the roll call and the chair of one meeting, over the real wire.</summary>
public sealed class AttendanceStories
{
    [Fact]
    [Trait("Requirement", "HO-34")]
    [Trait("Requirement", "HO-35")]
    [Trait("Requirement", "CE-18")]
    public async Task A_member_who_cannot_come_names_an_alternate_who_hears_of_the_meeting_and_of_the_open_actions()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var form = await bot.Private("health").SayAsync("apologies");
        form.Shows("Apologies: CSOG, 25 November 2026", "<Who comes instead?>", "<Have they been briefed?>");

        (await bot.Private("health").PressAsync(form, "Send apologies")).Shows(Says.Why(Reason.BriefingNeeded));
        (await bot.Private("health").PressAsync(form, "Send apologies", (RoomVerbs.Briefed, "yes"), (RoomVerbs.Papers, "no")))
            .Shows("Thank you. The chair is told.", "Briefed, without the papers.");
        await bot.SettleAsync();

        Assert.Equal(["chair", "safeguarding-unit"], bot.Told("Apologies for CSOG on 25 November 2026"));
        var asked = bot.Notices("health-alternate").Single(notice => notice.Has("in a member's place"));
        asked.Shows("A-15, due 25 November 2026", "[Open A-15]");
        (await bot.Private("health-alternate").PressAsync(asked, "Open A-15")).Shows("A-15");
        (await bot.Private("health-alternate").SayAsync("part done A-15 Two teams are told")).Shows("A-15 is noted as part done.");
        (await bot.Private("chair").SayAsync("action A-15")).Shows("Sandy Example-Namednurse", "Two teams are told");
        (await bot.Private("education").SayAsync("part done A-15 Not ours")).Shows(Says.Why(Reason.NotYourAction));
        (await bot.Private("outsider").SayAsync("apologies")).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    [Trait("Requirement", "HO-38")]
    public async Task Without_anybody_to_come_the_reason_is_kept_and_the_same_press_twice_tells_once()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        (await bot.Private("education").SayAsync("send apologies none because")).Shows(Says.Why(Reason.NotAnAlternate));
        await bot.Private("education").SayAsync("send apologies none because the team is at an inspection", "the-same");
        await bot.Private("education").SayAsync("send apologies none because the team is at an inspection", "the-same");
        await bot.SettleAsync();

        Assert.Single(bot.Notices("chair"), notice => notice.Has("nobody comes instead"));
        (await bot.Private("chair").SayAsync("attendance")).Shows("Nobody comes instead: the team is at an inspection");
        (await bot.Private("health").SayAsync("attendance")).Shows("Nobody comes instead.").ShowsNo("inspection");
    }

    [Fact]
    [Trait("Requirement", "CE-07")]
    [Trait("Requirement", "HO-26")]
    public async Task Without_word_of_the_platform_everybody_says_on_the_roll_call_that_they_are_here()
    {
        await using var bot = await StoryBot.StartAsync();
        (await bot.Private("health").SayAsync("I am here")).Shows(Says.Why(Reason.NoMeetingOpen));
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        (await bot.Meeting("chair").SayAsync("start meeting")).Shows("[I am here]");
        (await bot.Meeting("health").SayAsync("roll call")).Shows(Says.Why(Reason.RunnersOnly));

        var call = await bot.Meeting("chair").SayAsync("roll call");
        call.Shows("Who is here: CSOG", "No quorum: 0 of 3 safeguarding partners are here.");
        (await bot.Meeting("health").PressAsync(call, "I am here")).Shows("You are marked as here.", "here since 10:00");
        (await bot.Meeting("outsider").PressAsync(call, "I am here")).Shows(Says.Why(Reason.NoSeat));
        await bot.ClockAsync("2026-11-25T10:20:00Z");
        await bot.Meeting("practice-lead").PressAsync(call, "I am here");

        // The chair marks somebody who cannot press, with the time at which they came.
        var list = await bot.Private("chair").SayAsync("attendance");
        list.Shows("No quorum: 2 of 3", "Not here, and no apology.", "[Keep]");
        (await bot.Private("chair").PressAsync(list, "Keep", (RoomVerbs.Came, bot.Group.Person("police-ocg").Id), (RoomVerbs.At, "10:05")))
            .Shows("Noted.", "here since 10:05", "Quorum: 3 of 3");
        (await bot.Private("health").PressAsync(RoomVerbs.Mark, new() { [RoomVerbs.Came] = bot.Group.Person("education").Id })).Shows(Says.Why(Reason.RunnersOnly));
        (await bot.Private("chair").SayAsync("mark left Alex at 09:00")).Shows(Says.Why(Reason.NotDuringMeeting));

        (await bot.Meeting("health").PressAsync(call, "I am leaving")).Shows("from 10:00 to 10:20");
        (await bot.Meeting("chair").SayAsync("roll call")).Shows("No quorum: 2 of 3", "Cheshire Police", "Halton Borough Council");
    }

    [Fact]
    [Trait("Requirement", "HO-05")]
    public async Task The_deputy_chairs_while_the_chair_is_away_and_it_shows_from_when_to_when()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.Private("chair").SayAsync("send apologies none because court sits");
        await bot.SettleAsync();
        Assert.Equal(["deputy"], bot.Told("You chair CSOG on 25 November 2026"));

        await bot.ClockAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("deputy").SayAsync("start meeting");
        (await bot.Private("health").SayAsync("take the chair because I can")).Shows(Says.Why(Reason.RunnersOnly));
        await bot.ClockAsync("2026-11-25T10:40:00Z");
        (await bot.Meeting("chair").SayAsync("I am here")).Shows("chaired from 25 November 2026, 10:00 to 25 November 2026, 10:40: the chair is away.");
    }

    [Fact]
    [Trait("Requirement", "HO-05")]
    public async Task Whoever_takes_the_chair_may_close_the_vote_until_the_chair_is_back()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("start meeting");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await bot.Private("education").SayAsync("close vote CH-2047")).Shows(Says.Why(Reason.ChairOnly));

        var list = await bot.Private("chair").SayAsync("attendance");
        (await bot.Private("chair").PressAsync(list, "Hand over the chair", (RoomVerbs.Who, bot.Group.Person("education").Id), (RoomVerbs.Why, "Called away."))).Shows("Noted.");
        await bot.RestartAsync();
        (await bot.Private("education").SayAsync("close vote CH-2047")).ShowsNo(Says.Why(Reason.ChairOnly));

        await bot.Meeting("chair").SayAsync("I am here");
        await bot.Meeting("chair").SayAsync("vote remove CH-2042");
        (await bot.Private("education").SayAsync("close vote CH-2042")).Shows(Says.Why(Reason.ChairOnly));
    }

    [Fact]
    public async Task Where_the_roll_is_taken_the_agencies_in_the_room_make_the_quorum_and_the_minutes_say_who_was_there()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.Private("education").SayAsync("send apologies none because the team is at an inspection");
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("start meeting");
        await bot.Meeting("police-ocg").SayAsync("I am here");
        await bot.Meeting("practice-lead").SayAsync("I am here");
        (await bot.Private("chair").SayAsync("task now Ashley: ring the family")).Shows("IA-1 is given.");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await bot.Private("chair").SayAsync("agreed CH-2047 nobody objects")).Shows(Says.Why(Reason.QuorumNotInRoom));

        await bot.Meeting("health-alternate").SayAsync("I am here");
        (await bot.Private("chair").SayAsync("agreed CH-2047 nobody objects")).Shows("Recorded: agreed without a vote.");
        await bot.Meeting("chair").SayAsync("minute taker");
        var taker = await bot.Private("chair").SayAsync("minutes 25 November 2026");
        await bot.Private("chair").PressAsync(taker, "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, bot.Group.Person("coordinator").Id));
        var minutes = await bot.Private("coordinator").SayAsync("draft minutes 25 November 2026");
        minutes.Shows("**at once:** IA-1, 10:00: ring the family", "**Ashley Example-Organisedcrime:** Police OCG officer, Cheshire Police, present", "Sandy Example-Namednurse:** Health safeguarding lead, Health, representative came", "Jordan Example-Education:** Education officer, Education, apologies", "Casey Example-Casemanager:** Case manager, Halton Borough Council, absent without apologies");
    }
}
