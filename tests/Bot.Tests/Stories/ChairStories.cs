using PanelAssistant.Cards.Chairs;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The chair of a group passes from agency to agency, and nobody is left chairing by mistake.</summary>
public sealed class ChairStories
{
    private const string Everything = "tracker,reports,risks,second";

    [Fact]
    [Trait("Requirement", "HS-04")]
    public async Task Six_weeks_before_the_anniversary_those_concerned_hear_and_the_chair_passes_on_the_day()
    {
        await using var bot = await StoryBot.StartAsync("2027-04-19T09:00:00Z");
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        (await chair.SayAsync("chair plan")).Shows("CSSG: whose turn it is to chair", "Cheshire Police, from 1 June 2026", "Health, from 1 June 2027", "20 April 2027", "It is the turn of Cheshire Police, and the chair's seat is held for Halton Borough Council.", "[Record the hand-over]");

        await bot.ClockAsync("2027-04-20T12:00:00Z");
        await bot.RestartAsync();
        await bot.ClockAsync("2027-04-22T12:00:00Z");
        Assert.Equal(["coordinator", "strategic-chair", "strategic-health"], bot.Told("CSSG: the chair passes on, 1 June 2027").Order());

        var plan = await chair.PressAsync(Assert.Single(bot.Notices("strategic-chair"), notice => notice.Has("the chair passes on")), "Open the plan");
        var nurse = bot.Group.Person("strategic-health").Id;
        (await chair.PressAsync(plan, "Record the hand-over", (ChairVerbs.Person, nurse))).Shows(Says.Why(Reason.HandoverChecklistNeeded));
        (await chair.PressAsync(plan, "Record the hand-over", (ChairVerbs.Checked, Everything))).Shows(Says.Why(Reason.NotInRotation));
        (await chair.PressAsync(plan, "Record the hand-over", (ChairVerbs.Person, bot.Group.Person("strategic-police").Id), (ChairVerbs.Checked, Everything))).Shows(Says.Why(Reason.OutOfTurnNeedsReason));
        (await chair.PressAsync(plan, "Record the hand-over", (ChairVerbs.Person, nurse), (ChairVerbs.Checked, Everything))).Shows("Recorded.", $"{bot.Group.Person("strategic-health").Name} for Health, from 1 June 2027");
        await bot.SettleAsync();
        Assert.Contains("strategic-health", bot.Told("CSSG: somebody takes the chair from 1 June 2027"));
        (await bot.Private("strategic-health").SayAsync("hand over chair cssg")).Shows(Says.Why(Reason.RosterRightNeeded));

        await bot.ClockAsync("2027-06-01T09:00:00Z");
        (await chair.SayAsync("hand over chair cssg")).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Private("strategic-health").SayAsync("chair plan")).Shows("Health, from 1 June 2027", "Halton Borough Council, from 1 June 2028", "1 June 2027: ", "Hand-overs", "[Record the hand-over]").ShowsNo("It is the turn of");
        Assert.Single(bot.Audit("chair.handOver", "health 2027-06-01"));
    }

    [Fact]
    [Trait("Requirement", "CE-17")]
    public async Task A_co_chair_of_the_chairs_agency_is_refused_on_the_card_and_in_words()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var chair = bot.Private("chair");
        var plan = await chair.SayAsync("chair plan");
        plan.Shows("Nobody has said from when the turns count.", "Who is co-chair?");
        var (inspector, nurse) = (bot.Group.Person("police"), bot.Group.Person("health"));

        (await chair.PressAsync(plan, "Record the hand-over", (ChairVerbs.Person, inspector.Id), (ChairVerbs.CoChair, bot.Group.Person("intelligence").Id), (ChairVerbs.Checked, Everything))).Shows(Says.Why(Reason.CoChairSameAgency));
        (await chair.SayAsync($"hand over chair {inspector.Name} on 2026-11-23 checked")).Shows(Says.Why(Reason.CoChairSameAgency));
        (await chair.SayAsync($"hand over chair Nobody Example on 2026-11-23 checked")).Shows(Says.Why(Reason.NotInRotation));
        (await chair.SayAsync($"hand over chair {inspector.Name} on 2026-11-23 co-chair Nobody Example checked")).Shows(Says.Why(Reason.MemberNeeded));
        (await chair.SayAsync($"hand over chair {inspector.Name} on soon checked")).Shows(Says.Why(Reason.DateNotReadable));
        (await chair.SayAsync($"hand over chair {inspector.Name} on 2026-11-23 co-chair {nurse.Name} checked")).Shows("Recorded.", "Cheshire Police, from 23 November 2026", "Integrated Care Board, from 23 May 2027");
        await bot.RestartAsync();
        (await bot.Private("police").SayAsync("chair plan")).Shows($"Chair: {inspector.Name}", $"Co-chair: {nurse.Name}", "[Record the hand-over]");
        (await chair.SayAsync("chair plan")).ShowsNo("[Record the hand-over]");
    }

    [Fact]
    public async Task Only_members_read_the_plan_and_only_those_who_say_who_sits_there_change_it()
    {
        await using var bot = await StoryBot.StartAsync();
        var member = bot.Private("strategic-police");
        (await member.SayAsync("chair plan")).Shows("CSSG: whose turn").ShowsNo("[Record the hand-over]");
        var forged = new System.Text.Json.Nodes.JsonObject { [ChairVerbs.Forum] = "cssg", [ChairVerbs.Person] = bot.Group.Person("strategic-police").Id, [ChairVerbs.From] = "2026-11-24", [ChairVerbs.Checked] = Everything, [ChairVerbs.Why] = "Mine" };
        (await member.PressAsync(ChairVerbs.HandOver, forged)).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Private("outsider").SayAsync("chair plan")).Shows(Says.Why(Reason.NoSeat));
        (await bot.Private("outsider").PressAsync(ChairVerbs.Plan, new() { [ChairVerbs.Forum] = "cssg" })).Shows(Says.Why(Reason.NoSeat));
        (await bot.Private("health").SayAsync("chair plan")).Shows(Says.Why(Reason.ChairDoesNotPass));
        (await bot.Private("chair").SayAsync("hand over chair")).Shows(Says.Why(Reason.ChairDoesNotPass));
        (await bot.Meeting("strategic-chair").PressAsync(ChairVerbs.Plan, new() { [ChairVerbs.Forum] = "cssg" })).Shows(Says.Why(Reason.NoSeat));
    }
}
