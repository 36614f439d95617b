using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The agenda: references in the meeting chat, names for members alone, and what will be true on the day.</summary>
public sealed class AgendaStories
{
    [Fact]
    [Trait("Requirement", "HO-09")]
    public async Task The_meeting_chat_sees_references_and_each_member_their_own_view_with_names()
    {
        await using var bot = await StoryBot.StartAsync();

        var shared = await bot.Meeting("chair").SayAsync("agenda");
        shared.Shows("Agenda: CSOG, 25 November 2026", "The papers closed on 20 November 2026.", "Persons of interest", "CH-2042: 4 months at risk on 10 October 2026. Invited.", "CH-2045", "[Open my view]")
            .ShowsNo("At risk since", "Blake");
        (await bot.Meeting("health").PressAsync(shared, "Open my view")).Shows("CH-2042, Blake Example-Child, 15", "[Children at risk]");
        (await bot.Private("education").SayAsync("agenda")).Shows("CH-2042, Blake Example-Child, 15", "The lead professional was invited on 6 November 2026.", "Flagged since 8 July 2026, to be looked at again from 30 September 2026.");
        Assert.Single(bot.Calls, Platform.IsShared);
        Assert.Equal(3, bot.Audit(AgendaVerbs.Show, "csog").Count);
    }

    [Fact]
    [Trait("Requirement", "HO-09")]
    public async Task Every_child_at_risk_is_one_entry_whatever_they_are_at_risk_of()
    {
        await using var bot = await StoryBot.StartAsync();

        var page = await bot.Private("health").SayAsync("children at risk");
        var listed = page.Outline;
        listed += (await bot.Private("health").PressAsync(page, "More")).Outline;

        Assert.All(StoryBot.Practice.Children, child => Assert.Single(listed.Split('\n'), line => line.StartsWith(child.Reference + ",", StringComparison.Ordinal)));
        Assert.Contains("At risk since 5 November 2026. Sexual exploitation; Criminal exploitation or county lines", listed, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HO-09")]
    public async Task A_guest_lists_nothing_and_the_coordinator_reads_references_only()
    {
        await using var bot = await StoryBot.StartAsync();

        foreach (var who in (string[])["outsider", "practitioner", "front-door", "health-former"])
        {
            (await bot.Private(who).SayAsync("agenda")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-");
            (await bot.Private(who).SayAsync("children at risk")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-");
            (await bot.Meeting(who).SayAsync("agenda")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-");
            (await bot.Private(who).PressAsync(AgendaVerbs.Part, new() { [AgendaVerbs.Forum] = "csog", [AgendaVerbs.Which] = "AtRisk" })).ShowsNo("CH-");
        }
        (await bot.Private("coordinator").SayAsync("agenda")).Shows("CH-2042").ShowsNo("Blake");
        (await bot.Private("coordinator").SayAsync("children at risk")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-");
    }

    [Fact]
    public async Task A_child_whom_the_front_door_brings_stands_on_the_agenda_at_once_and_found_at_risk_is_followed_from_that_day()
    {
        await using var bot = await StoryBot.StartAsync();
        await ReferralForms.SendAsync(bot.Private("practitioner"));
        var ask = await bot.Private("front-door").PressAsync(await bot.Private("front-door").SayAsync("review R-1013"), "Decide");
        await bot.Private("front-door").PressAsync(ask, "Record the outcome", ("outcome", "csog"), ("why", "Seen twice with the same adult."), ("atRisk", "yes"));

        (await bot.Meeting("chair").SayAsync("agenda")).Shows("Children on the list", "CH-2053").ShowsNo(Personal.FirstName);
        (await bot.Private("health").SayAsync("agenda")).Shows("CH-2053", "on the list for 25 November 2026");
        (await bot.Private("health").SayAsync("clocks CH-2053")).Shows("4 months at risk on 23 March 2027", "For the meeting on 31 March 2027");
    }

    [Fact]
    [Trait("Requirement", "HO-14")]
    public async Task Recent_screenings_stand_on_the_agenda_with_their_direction_and_who_judged()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-26T09:00:00Z");
        await ScreeningForms.SendAsync(bot.Private("health"), "CH-2041", "moderate");
        await ScreeningForms.SendAsync(bot.Private("education"), "CH-2041", "significant");

        (await bot.Meeting("chair").SayAsync("agenda")).Shows("Agenda: CSOG, 6 January 2027", "CH-2041: ▲ Risk is judged higher than last time").ShowsNo("Significant");
        (await bot.Private("chair").SayAsync("agenda")).Shows("CH-2041, Avery Example-Child, 14", "▲ Risk is judged higher than last time. Level: Significant", "Judged by Jordan Example-Education");

        // At the meeting after the next it is no longer recent.
        await bot.ClockAsync("2027-01-07T09:00:00Z");
        (await bot.Private("chair").SayAsync("recent screenings")).ShowsNo("CH-2041");
    }

    [Fact]
    [Trait("Story", "G-08")]
    public async Task Papers_that_close_on_a_bank_holiday_are_warned_of_with_the_day_before()
    {
        await using var bot = await StoryBot.StartAsync("2027-03-15T09:00:00Z");

        (await bot.Meeting("chair").SayAsync("agenda"))
            .Shows("Agenda: CSOG, 31 March 2027", "The papers close on 25 March 2027.", "The rule gives 26 March 2027, which is a bank holiday. The working day before it is proposed.");
    }

    [Fact]
    [Trait("Story", "G-22")]
    public async Task Somebody_who_turns_18_before_the_meeting_stays_is_called_an_adult_from_that_day_and_their_plan_is_asked_for()
    {
        // CH-2046 is 18 on 17 February 2027, the day of a meeting.
        await using var bot = await StoryBot.StartAsync("2027-01-11T09:00:00Z");
        await bot.GreetAllAsync();

        await bot.ClockAsync("2027-02-16T12:00:00Z");
        Assert.Equal(["coordinator"], bot.Told("CH-2046: turns 18 before the meeting on 17 February 2027."));
        (await bot.Private("health").SayAsync("agenda")).Shows("CH-2046, Finley Example-Child, 17", "18 on 17 February 2027. The item stays. Ask for the plan for the move to adult services.");
        (await bot.Private("health").SayAsync("case CH-2046")).Shows("Age: 17").ShowsNo("adult since");
        // The day would say when the child was born.
        (await bot.Meeting("health").SayAsync("agenda")).Shows("CH-2046: plan for the move to adult services.").ShowsNo("18 on");

        await bot.ClockAsync("2027-02-18T09:00:00Z");
        (await bot.Private("health").SayAsync("case CH-2046")).Shows("Age: 18, adult since 17 February 2027");
        (await bot.Private("health").SayAsync("agenda")).Shows("Agenda: CSOG, 31 March 2027", "CH-2046, Finley Example-Child, 18, adult since 17 February 2027");
        (await bot.Private("coordinator").SayAsync("plan received CH-2046")).Shows("Recorded: the plan has come.");
        (await bot.Private("health").SayAsync("clocks due")).ShowsNo("CH-2046");
    }

    [Fact]
    public async Task A_flag_that_the_group_looked_at_and_kept_leaves_the_agenda_for_twelve_weeks()
    {
        await using var bot = await StoryBot.StartAsync();
        (await bot.Private("health").SayAsync("flags to review")).Shows("CH-2042");

        (await bot.Meeting("health").SayAsync("keep flag CH-2042")).Shows(Says.Why(Reason.ChairOnly));
        (await bot.Meeting("chair").SayAsync("keep flag CH-2042")).Shows("The flag of CH-2042 stays. It is looked at again in 12 weeks.");

        (await bot.Meeting("chair").SayAsync("keep flag CH-2042")).Shows("It is looked at again in 12 weeks.");
        Assert.Single(bot.Audit("flag.keep", "CH-2042"));

        (await bot.Private("health").SayAsync("flags to review")).ShowsNo("CH-2042");
        (await bot.Private("health").SayAsync("decision CH-2042")).Shows("CH-2042: keep the flag?", "Recorded by the chair, without a vote: the group looked at the flag again.", "To be looked at again on 15 February 2027", "Rule used: ");
        (await bot.Private("outsider").SayAsync("decision CH-2042")).Shows(Says.Why(Reason.NotFound));
        await bot.ClockAsync("2027-01-07T09:00:00Z");
        (await bot.Private("health").SayAsync("flags to review")).Shows("Flagged since 8 July 2026, to be looked at again from 15 February 2027.");
    }

    [Fact]
    public async Task A_chat_without_a_group_has_no_agenda()
    {
        await using var bot = await StoryBot.StartAsync();
        var elsewhere = new Chat(bot, StoryBot.Practice.Person("chair"), "19:another@thread.v2", "groupChat", "en-GB");

        (await elsewhere.SayAsync("agenda")).Shows(Says.Why(Reason.ChatHasNoForum));
    }

    [Fact]
    [Trait("Requirement", "ON-16")]
    [Trait("Requirement", "CE-11")]
    public async Task Minutes_and_actions_of_earlier_meetings_come_before_all_else()
    {
        await using var bot = await StoryBot.StartAsync();

        var own = (await bot.Private("health").SayAsync("agenda")).Shows("1\\. Minutes and actions of the last meeting", "Actions not done", "A-1, overdue since 30 October 2026: Share the return interview themes").Outline;
        Assert.True(own.IndexOf("Actions not done", StringComparison.Ordinal) < own.IndexOf("Clocks that fall due", StringComparison.Ordinal));
        (await bot.Meeting("health").SayAsync("agenda")).Shows("Actions not done", "A-1, A-2, A-3").ShowsNo("Share the return");
        Assert.All(bot.Group.Forums, forum => Assert.Contains("last meeting", Terms(forum.Id).StandingItems[0].Title, StringComparison.Ordinal));

        static PanelAssistant.Domain.Forums.TermsOfReference Terms(string forum) => PanelAssistant.Domain.Forums.TermsLibrary.InTheBox().ForForum(new(forum));
    }
}
