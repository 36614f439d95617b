using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The dates of a group's meetings: seen, moved, and honoured wherever a meeting counts.</summary>
public sealed class MeetingStories
{
    [Fact]
    [Trait("Requirement", "HO-25")]
    public async Task Members_see_the_coming_meetings_with_the_day_on_which_papers_close_and_only_those_who_run_the_group_can_move_one()
    {
        await using var bot = await StoryBot.StartAsync();

        (await bot.Private("health").SayAsync("meetings"))
            .Shows("Meetings of CSOG", "Wednesday 25 November 2026", "Wednesday 6 January 2027", "The papers close on 31 December 2026.", "which is a bank holiday", "Wednesday 31 March 2027", "The papers close on 25 March 2027.")
            .ShowsNo("[Move the meeting]");
        (await bot.Private("coordinator").SayAsync("next meeting")).Shows("Wednesday 25 November 2026", "[Move the meeting]");
        (await bot.Private("outsider").SayAsync("meetings")).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    [Trait("Requirement", "HO-25")]
    public async Task A_moved_meeting_is_moved_everywhere_and_everybody_is_told()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        (await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 2 December 2026 because the room is taken"))
            .Shows("Moved. Everybody in the group is told.", "Wednesday 2 December 2026", "Moved from 25 November 2026. the room is taken", "The papers close on 27 November 2026.");

        await bot.SettleAsync();
        Assert.Contains("health", bot.Told("It was due on 25 November 2026. It is now on 2 December 2026."));
        Assert.Empty(bot.Notices("outsider"));
        (await bot.Meeting("health").SayAsync("agenda")).Shows("Agenda: CSOG, 2 December 2026", "The papers close on 27 November 2026.");
        (await bot.Private("health").SayAsync("meetings")).Shows("Wednesday 2 December 2026", "Wednesday 6 January 2027").ShowsNo("Wednesday 25 November 2026");
    }

    [Fact]
    [Trait("Story", "G-08")]
    public async Task A_meeting_on_a_bank_holiday_is_warned_of_and_moved_by_one_press()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private("chair").SayAsync("first meeting csog 16 November 2026");

        var list = await bot.Private("chair").SayAsync("meetings");
        list.Shows("Monday 28 December 2026", "That is a bank holiday: Boxing Day", "[Move it to Thursday 24 December 2026]", "[Move it to Tuesday 29 December 2026]");
        (await bot.Private("chair").PressAsync(list, "Move it to Tuesday 29 December 2026")).Shows("Moved. Everybody in the group is told.", "Tuesday 29 December 2026", "Moved from 28 December 2026.").ShowsNo("Boxing Day");

        // Pressed by somebody without the right, nothing is saved.
        var before = bot.Count("meeting");
        (await bot.Private("health").PressAsync(MeetingVerbs.Move, new() { [MeetingVerbs.Forum] = "csog", [MeetingVerbs.Meeting] = "2027-02-08", [MeetingVerbs.To] = "2027-02-09", [MeetingVerbs.Why] = "Because." }))
            .Shows(Says.Why(Reason.RunnersOnly));
        Assert.Equal(before, bot.Count("meeting"));
    }

    [Fact]
    public async Task A_move_delivered_twice_has_one_effect()
    {
        await using var bot = await StoryBot.StartAsync();

        await bot.Private("chair").SayAsync("move meeting 25/11/2026 to 26/11/2026 because the room is taken", "the-same");
        await bot.Private("chair").SayAsync("move meeting 25/11/2026 to 26/11/2026 because the room is taken", "the-same");

        Assert.Single(bot.Audit(MeetingVerbs.Move, "csog:2026-11-25"));
    }

    [Fact]
    public async Task The_meeting_is_opened_and_closed_in_its_own_chat_on_its_own_day()
    {
        await using var bot = await StoryBot.StartAsync();
        (await bot.Meeting("chair").SayAsync("start meeting")).Shows(Says.Why(Reason.NoMeetingToday));

        await bot.ClockAsync("2026-11-25T10:00:00Z");
        (await bot.Meeting("health").SayAsync("start meeting")).Shows(Says.Why(Reason.RunnersOnly));
        (await bot.Private("chair").SayAsync("start meeting")).Shows(Says.Why(Reason.WrongChat));
        (await bot.MeetingOf("cssg", "chair").SayAsync("start meeting")).Shows(Says.Why(Reason.NoSeat));
        (await bot.Meeting("deputy").SayAsync("start meeting")).Shows("The meeting of CSOG on 25 November 2026 is open", "[Agenda]");
        (await bot.Meeting("chair").SayAsync("start meeting")).Shows("The meeting is open already.");
        (await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 27 November 2026 because too few came")).Shows(Says.Why(Reason.MeetingHeld));

        await bot.ClockAsync("2026-11-26T00:30:00Z");
        (await bot.Meeting("chair").SayAsync("close meeting")).Shows("The meeting of CSOG on 25 November 2026 is closed");
        (await bot.Meeting("chair").SayAsync("close meeting")).Shows(Says.Why(Reason.NoMeetingOpen));
    }

    [Fact]
    [Trait("Requirement", "ON-21")]
    [Trait("Story", "G-08")]
    public async Task Actions_items_and_clocks_follow_a_moved_meeting()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await ReferralForms.SendAsync(bot.Private("practitioner"));
        var ask = await bot.Private("front-door").PressAsync(await bot.Private("front-door").SayAsync("review R-1013"), "Decide");
        await bot.Private("front-door").PressAsync(ask, "Record the outcome", ("outcome", "csog"), ("why", "Seen twice with the same adult."), ("atRisk", "yes"));

        // Earlier by a day: what was due at it is due then, and the owner hears of it.
        await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 24 November 2026 because the room is taken");
        await bot.SettleAsync();

        Assert.Contains("health", bot.Told("A-15: the meeting at which it was due is on another day. It is now due on 24 November 2026."));
        (await bot.Private("health").SayAsync("agenda")).Shows("Agenda: CSOG, 24 November 2026", "on the list for 24 November 2026", "CH-2042, Blake Example-Child");
        (await bot.Private("health").SayAsync("my actions")).Shows("due 24 November 2026");

        // Later again: the date stays, because nobody said that it should not.
        await bot.Private("chair").SayAsync("move meeting 24 November 2026 to 27 November 2026 because the room is free then");
        await bot.SettleAsync();
        (await bot.Private("health").SayAsync("agenda")).Shows("Agenda: CSOG, 27 November 2026", "on the list for 27 November 2026");
        (await bot.Private("health").SayAsync("my actions")).Shows("due 24 November 2026").ShowsNo("due 27 November 2026");
    }
}
