using System.Text.Json.Nodes;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>One service chairs a Network; when none of it can come, somebody else does, with a reason on record.</summary>
public sealed class StandInStories
{
    private const string Why = "Nobody of LCSS can come to this one.";

    [Fact]
    [Trait("Requirement", "ON-14")]
    public async Task A_member_of_another_service_chairs_the_network_for_one_meeting_with_a_reason_that_the_agenda_shows()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var sergeant = bot.Group.Person("sergeant-north").Id;
        var card = await bot.Private("lcss-north").SayAsync("who chairs");
        card.Shows("Network North: who chairs on 25 November 2026", "By office: Morgan Example-LcssNorth", "Rule: The named alternate from LCSS. Anybody else chairs only with a written reason.", "the document is silent");

        (await bot.Private("lcss-north").PressAsync(card, "Record it")).Shows(Says.Why(Reason.MemberNeeded));
        (await bot.Private("lcss-north").PressAsync(card, "Record it", (RosterVerbs.Person, sergeant))).Shows(Says.Why(Reason.OtherChairNeedsReason));
        Assert.Empty(bot.Audit(RosterVerbs.StandIn, "network-north"));
        (await bot.Private("lcss-north").PressAsync(card, "Record it", (RosterVerbs.Person, sergeant), (RosterVerbs.Why, Why)))
            .Shows("Recorded.", $"Sam Example-SergeantNorth chairs. Reason: {Why}");

        await bot.SettleAsync();
        Assert.Equal(["sergeant-north"], bot.Told("Network North: somebody stands in as chair on 25 November 2026"));
        (await bot.Private("camhs-north").SayAsync("agenda")).Shows("Sam Example-SergeantNorth (Local area sergeant or constable) stands in as chair.", $"Reason: {Why}");
        (await bot.MeetingOf("network-north", "lcss-north").SayAsync("agenda")).Shows("In the chair for this meeting: Local area sergeant or constable.").ShowsNo("Sam", Why);
        Assert.Single(bot.Audit(RosterVerbs.StandIn, "with a reason"));

        // Not before the day, and not after it.
        (await bot.Private("sergeant-north").SayAsync("items")).Shows(Says.Why(Reason.NotFound));
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        (await bot.Private("sergeant-north").SayAsync("items")).Shows("Nobody is on the list now.");
        await bot.ClockAsync("2026-11-26T10:00:00Z");
        (await bot.Private("sergeant-north").SayAsync("items")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "ON-14")]
    public async Task Who_has_left_does_not_stand_in_and_whoever_ends_the_seat_is_told_that_nobody_does()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        Roster.Address(bot, "police-area", "sergeant@practice.example");
        await bot.RestartAsync();
        var manager = bot.Private("lcss-north");
        await manager.PressAsync(await manager.SayAsync("who chairs"), "Record it", (RosterVerbs.Person, bot.Group.Person("sergeant-north").Id), (RosterVerbs.Why, Why));

        (await manager.PressAsync(await manager.SayAsync("give seat"), "Save", ("email", "sergeant@practice.example"), ("name", "Sam Example-SergeantNorth"), ("seat", "police-area"), ("to", "2026-11-23")))
            .Shows("They were named to chair the meeting of 25 November 2026: type \"who chairs\"");

        (await manager.SayAsync("who chairs")).Shows("By office: Morgan Example-LcssNorth").ShowsNo("SergeantNorth chairs");
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        await bot.MeetingOf("network-north", "lcss-north").SayAsync("start meeting");
        (await bot.Private("sergeant-north").SayAsync("items")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "ON-14")]
    public async Task Only_those_who_answer_for_the_roster_say_who_chairs_and_never_in_a_shared_chat()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        JsonObject Pressed() => new() { ["forum"] = "network-north", [RosterVerbs.Person] = bot.Group.Person("sergeant-north").Id, [RosterVerbs.Why] = Why };

        foreach (var who in (string[])["sergeant-north", "lcss-south", "panel-chair-north", "practitioner"])
        {
            (await bot.Private(who).PressAsync(RosterVerbs.StandIn, Pressed())).Shows(Says.Why(Reason.RosterRightNeeded)).ShowsNo("Morgan");
        }
        (await bot.MeetingOf("network-north", "lcss-north").PressAsync(RosterVerbs.StandIn, Pressed())).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Private("camhs-north").SayAsync("agenda")).ShowsNo("stands in");
    }
}
