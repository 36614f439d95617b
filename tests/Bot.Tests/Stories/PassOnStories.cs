using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What members take back to their agencies after a meeting.</summary>
public sealed class PassOnStories
{
    [Fact]
    [Trait("Requirement", "HO-29")]
    [Trait("Requirement", "HO-30")]
    [Trait("Requirement", "HS-27")]
    public async Task A_member_copies_a_summary_without_persons_says_what_was_passed_on_and_the_next_minutes_have_it()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-26T10:00:00Z");
        await bot.GreetAllAsync();

        var card = await bot.Private("health").SayAsync("passed on");
        card.Shows("Passing on: CSOG, 25 November 2026", "met on 25 November 2026.", "It meets next on 6 January 2027.", "Nothing yet from:", "Health");
        card.ShowsNo("CH-", "Example-Child");
        (await bot.Private("health").PressAsync(card, "Record it", (PassOnVerbs.What, "Jordan Sample of Hill School"), (PassOnVerbs.To, "School nurses"))).Shows(Says.Why(Reason.PassOnNamesSomebody));
        var (verb, data) = Chat.Payload(card, "Record it", (PassOnVerbs.What, "The new route for reports."), (PassOnVerbs.To, "School nurses"));
        (await bot.Private("health").PressAsync(verb, data, "same")).Shows("Recorded.", "Health, on 26 November 2026, to School nurses: The new route for reports.");
        await bot.Private("health").PressAsync(verb, data, "same");
        (await bot.Private("education").SayAsync("briefed Heads of year: What to look out for at the station")).Shows("Education, on 26 November 2026, to Heads of year");
        Assert.Single(bot.Audit(PassOn.Name, "csog:2026-11-25"), line => line.Contains("health", StringComparison.Ordinal));
        (await bot.Private("outsider").SayAsync("briefed The team: All of it")).Shows(Says.Why(Reason.NoSeat));
        (await bot.Private("outsider").SayAsync("passed on")).Shows(Says.Why(Reason.NoSeat));

        await bot.ClockAsync("2027-01-06T11:00:00Z");
        var taker = await bot.Private("chair").SayAsync("minutes 6 January 2027");
        await bot.Private("chair").PressAsync(taker, "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, bot.Group.Person("coordinator").Id));
        var minutes = await bot.Private("coordinator").SayAsync("draft minutes 6 January 2027");
        while (!minutes.Has("Passed on by Health"))
        {
            minutes = await bot.Private("coordinator").PressAsync(minutes, "More");
        }
        minutes.Shows("**Passed on by Health, 26 November 2026:** The new route for reports. (to School nurses)", "Passed on by Education");
    }

    [Fact]
    [Trait("Requirement", "CE-05")]
    public async Task Members_of_the_steering_group_carry_what_was_said_to_their_organisation_and_say_so()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-10T10:00:00Z", practice: "cheshire-east");
        await bot.SettleAsync();
        var (chair, member) = (bot.Private("chair"), bot.Private("police"));

        (await chair.SayAsync("passed on")).Shows("Passing on: Steering Group", "Nothing yet from:", "Cheshire Police");
        (await member.SayAsync("briefed Response teams: Avery Johnson is at risk")).Shows(Says.Why(Reason.PassOnNamesSomebody));
        (await member.SayAsync("briefed Response teams: The new route for reports")).Shows("Recorded.", "Cheshire Police, on 10 December 2026, to Response teams: The new route for reports");
        (await bot.Private("outsider").SayAsync("passed on")).Shows(Says.Why(Reason.NoSeat));
        (await chair.SayAsync("passed on")).Shows("to Response teams: The new route for reports");
    }

    [Fact]
    [Trait("Requirement", "HS-06")]
    [Trait("Requirement", "HS-27")]
    public async Task The_strategic_group_sees_its_champions_by_agency_and_says_what_it_passed_on()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-10T10:00:00Z");
        await bot.GreetAllAsync();

        (await bot.Private("strategic-health").SayAsync("champions")).Shows("Exploitation champions: CSSG", "Health: Uma Example-Designatednurse").ShowsNo("No champion");
        var chair = bot.Private("strategic-chair");
        (await bot.Private("coordinator").SayAsync("champions cssg")).Shows("Exploitation champions: CSSG");
        (await bot.Private("outsider").SayAsync("champions cssg")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("Uma");
        (await bot.Private("health").SayAsync("champions")).Shows(Says.Why(Reason.NoChampionsHere));
        (await bot.Private("strategic-yjs").SayAsync("briefed Youth workers: The new strategy")).Shows("Passing on: CSSG, 9 December 2026", "Youth Justice Service, on 10 December 2026, to Youth workers: The new strategy");
        (await chair.SayAsync("passed on")).Shows("to Youth workers", "Nothing yet from:");
    }
}
