using System.Text.Json.Nodes;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Somebody without a seat comes to one meeting for one item, and sees that and nothing else.</summary>
public sealed class InvitationStories
{
    [Fact]
    [Trait("Requirement", "HO-07")]
    public async Task A_co_opted_school_nurse_reads_the_one_item_from_when_she_accepts_until_the_meeting_is_closed()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (nurse, coordinator) = (bot.Private("nurse"), bot.Private("coordinator"));

        var form = await coordinator.SayAsync("invite CH-2041");
        form.Shows("Invite to CSOG, 25 November 2026", "<Who?>");
        Assert.Equal([nameof(InvitationKind.CoOpted)], form.Inputs.Single(input => (string?)input["id"] == InvitationVerbs.Kind)["choices"]!.AsArray().Select(choice => (string?)choice!["value"]));
        (await coordinator.PressAsync(form, "Send the invitation", (InvitationVerbs.Kind, ""))).Shows(Says.Why(Reason.InvitationKindNeeded));
        var list = await coordinator.PressAsync(form, "Send the invitation",
            (InvitationVerbs.Person, bot.Group.Person("nurse").Id), (InvitationVerbs.Slot, "10:15"), (InvitationVerbs.Bring, "Her chronology"));
        list.Shows("Invited.", "Reese Example-Schoolnurse: not answered yet", "CH-2041, at 10:15");
        await bot.SettleAsync();

        var notice = Assert.Single(bot.Notices("nurse"), notice => notice.Has("You are invited to CSOG on 25 November 2026"));
        notice.ShowsNo("CH-2041", "Avery", "chronology");
        (await nurse.SayAsync("my invitations")).Shows("not answered yet", "Please bring: Her chronology").ShowsNo("CH-2041", "Avery");
        (await nurse.SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));

        var mine = await nurse.PressAsync(notice, "Accept");
        mine.Shows("Thank you.", "you come", "CH-2041, at 10:15");
        (await nurse.PressAsync(mine, "Open CH-2041")).Shows("Avery Example-Child", "Widnes", "Her chronology");
        Assert.Single(bot.Audit(InvitationVerbs.Item, "CH-2041"));
        // Nothing else is opened by it, and nobody else opens it.
        foreach (var words in (string[])["invited item CH-2042", "invited item CH-9999", "case CH-2041", "timeline CH-2041"])
        {
            (await nurse.SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }
        (await nurse.SayAsync("agenda")).Shows(Says.Why(Reason.NoSeat));
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        (await nurse.PressAsync(FlagVerbs.Vote, new() { [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Choice] = "For" })).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("youth-worker").SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
        await bot.SettleAsync();
        Assert.Equal(["chair", "coordinator"], [.. bot.Told("Reese Example-Schoolnurse comes.").Order()]);
        (await bot.Private("chair").SayAsync("invitations")).Shows("Reese Example-Schoolnurse: comes");
        (await bot.Private("chair").SayAsync("agenda")).Shows("CH-2041, at 10:15: Reese Example-Schoolnurse, comes");
        (await bot.Private("health").SayAsync("agenda")).Shows("Guests invited: 1").ShowsNo("Reese");
        (await bot.Meeting("chair").SayAsync("agenda")).Shows("Guests invited: 1").ShowsNo("Reese");

        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        await bot.Private("chair").PressAsync(
            await bot.Private("chair").SayAsync("minutes 25 November 2026"), "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, bot.Group.Person("coordinator").Id));
        await bot.Meeting("chair").SayAsync("start meeting");
        (await nurse.SayAsync("invited item CH-2041")).Shows("Avery Example-Child");
        await bot.Meeting("chair").SayAsync("close meeting all yes because it is a practice");
        Assert.Single(bot.Audit("meeting.close", "csog"));
        (await nurse.SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
        (await nurse.SayAsync("my invitations")).Shows("You are invited to no meeting.");
    }

    [Fact]
    [Trait("Requirement", "HO-07")]
    public async Task What_is_taken_back_is_shut_at_once_and_a_meeting_that_nobody_closes_ends_with_its_day()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (nurse, chair) = (bot.Private("nurse"), bot.Private("chair"));
        (await chair.SayAsync("invite co-opted Reese Example-Schoolnurse for CH-2041 at 10:15")).Shows("CH-2041, at 10:15");
        (await chair.SayAsync("invite co-opted Reese Example-Schoolnurse for CH-2042 at 10:30")).Shows("CH-2042, at 10:30");
        (await nurse.SayAsync("accept invitation")).Shows("You have several.");
        (await nurse.SayAsync("accept invitation 1")).Shows("CH-2041").ShowsNo("CH-2042");
        (await nurse.SayAsync("accept invitation")).Shows("CH-2041", "CH-2042");
        (await nurse.SayAsync("accept invitation 3")).Shows(Says.Why(Reason.NotFound));

        (await bot.Private("health").SayAsync("withdraw invitation 1")).Shows(Says.Why(Reason.RunnersOnly));
        var list = await chair.SayAsync("invitations");
        (await chair.PressAsync(list, "Withdraw invitation 1")).Shows("It is taken back.", "Reese Example-Schoolnurse: withdrawn");
        (await nurse.SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
        (await nurse.SayAsync("invited item CH-2042")).Shows("Blake Example-Child");
        await bot.SettleAsync();
        Assert.Single(bot.Notices("nurse"), notice => notice.Has("The invitation to CSOG on 25 November 2026 is taken back"));

        await bot.ClockAsync("2026-11-26T09:00:00Z");
        (await nurse.SayAsync("invited item CH-2042")).Shows(Says.Why(Reason.NotFound));
        (await nurse.SayAsync("decline invitation 2")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "HO-07")]
    public async Task When_the_meeting_moves_a_guest_is_asked_again_and_the_minutes_name_who_came_and_not_what_for()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (nurse, chair) = (bot.Private("nurse"), bot.Private("chair"));
        await chair.SayAsync("invite co-opted Reese Example-Schoolnurse for CH-2041 at 10:15");
        await chair.SayAsync("invite co-opted Kit Example-Youthworker for CH-2042 at 10:30");
        await nurse.SayAsync("accept invitation");
        await bot.Private("youth-worker").SayAsync("decline invitation");

        await chair.SayAsync("move meeting 25 November 2026 to 26 November 2026 because the room is taken");
        await bot.SettleAsync();
        Assert.Equal(["nurse"], bot.Told("The meeting of CSOG to which you are invited is on another day"));
        (await nurse.SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
        var notice = bot.Notices("nurse").Single(notice => notice.Has("It was due on 25 November 2026. It is now on 26 November 2026. Please say again whether you come."));
        notice.ShowsNo("CH-2041", "Avery");
        (await nurse.PressAsync(notice, "Accept")).Shows("26 November 2026", "you come");
        (await nurse.SayAsync("invited item CH-2041")).Shows("Avery Example-Child");

        await bot.ClockAsync("2026-11-26T10:00:00Z");
        await bot.Meeting("chair").SayAsync("start meeting");
        var minutes = await chair.SayAsync("minutes 26 November 2026");
        await chair.PressAsync(minutes, "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, bot.Group.Person("coordinator").Id));
        (await bot.Private("coordinator").SayAsync("draft minutes 26 November 2026")).Shows("Reese Example-Schoolnurse", "Co-opted member, without a vote", "10:15").ShowsNo("Kit Example-Youthworker");
    }

    [Fact]
    [Trait("Requirement", "HO-07")]
    public async Task Only_those_who_run_the_meeting_invite_once_for_one_press_and_never_where_others_read()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        const string words = "invite co-opted Reese Example-Schoolnurse for CH-2041 at 10:15";

        foreach (var who in (string[])["health", "outsider", "nurse", "strategic-police"])
        {
            (await bot.Private(who).SayAsync(words)).Shows(Says.Why(Reason.RunnersOnly));
            (await bot.Private(who).SayAsync("invitations")).Shows(Says.Why(Reason.RunnersOnly));
        }
        (await bot.Private("chair").SayAsync("invite co-opted Taylor Example-Outsider for CH-2041")).Shows(Says.Why(Reason.GuestNeeded));
        var asked = new JsonObject
        {
            [InvitationVerbs.Kind] = nameof(InvitationKind.CoOpted),
            [InvitationVerbs.Person] = bot.Group.Person("nurse").Id,
            [InvitationVerbs.Child] = "CH-2041",
        };
        (await bot.Meeting("chair").PressAsync(InvitationVerbs.Send, asked)).Shows(Says.Why(Reason.NotFound));
        asked[InvitationVerbs.Person] = bot.Group.Person("coordinator").Id;
        (await bot.Private("coordinator").PressAsync(InvitationVerbs.Send, asked)).Shows(Says.Why(Reason.GuestNeeded));
        await bot.SettleAsync();
        Assert.Empty(bot.Told("You are invited"));

        await bot.Private("chair").SayAsync(words, "the-same");
        await bot.Private("chair").SayAsync(words, "the-same");
        await bot.Private("chair").SayAsync(words);
        await bot.SettleAsync();
        Assert.Single(bot.Notices("nurse"), notice => notice.Has("You are invited"));
        (await bot.Private("chair").SayAsync("invitations")).ShowsNo("2\\. ");
        await bot.Private("nurse").SayAsync("accept invitation");
        (await bot.Meeting("nurse").PressAsync(InvitationVerbs.Item, new() { [InvitationVerbs.Child] = "CH-2041" })).Shows(Says.Why(Reason.NotFound));
        (await bot.Meeting("nurse").PressAsync(InvitationVerbs.Mine, [])).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "HS-08")]
    public async Task The_strategic_group_co_opts_for_a_slot_and_opens_no_child_by_it()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        (await bot.Private("strategic-chair").SayAsync("invite co-opted Reese for CH-2041 at 14:00")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("strategic-chair").SayAsync("invite co-opted Reese for The school nursing offer at 14:00")).Shows("Invited.", "The school nursing offer, at 14:00");
        (await bot.Private("nurse").SayAsync("accept invitation")).Shows("The school nursing offer", "you come").ShowsNo("[Open");
    }

    [Fact]
    [Trait("Requirement", "CE-20")]
    [Trait("Requirement", "CE-23")]
    public async Task An_invitee_reads_their_own_slot_and_a_guest_speaker_only_the_title_and_time_of_the_slot()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var chair = bot.Private("chair");

        // The group sees figures, so no invitation of its own opens a child.
        (await chair.SayAsync("invite invitee Rowan Example-Schoolnurse for CH-2041 at 10:15")).Shows(Says.Why(Reason.NotFound));
        (await chair.SayAsync("invite invitee Rowan Example-Schoolnurse for School nursing at 10:15 bring the figures of the year")).Shows("Invited.");
        (await chair.SayAsync("invite speaker Bailey Example-Schoollead for CH-2041 at 11:00")).Shows(Says.Why(Reason.SpeakerSeesSlotOnly));
        (await chair.SayAsync("invite speaker Bailey Example-Schoollead for What befell Zedekiah Example-Testchild at 11:00")).Shows(Says.Why(Reason.SlotNamesSomebody));
        (await chair.SayAsync("invite speaker Bailey Example-Schoollead for Online grooming: what is new at 11:00")).Shows("Invited.");

        var mine = await bot.Private("practitioner").SayAsync("accept invitation");
        mine.Shows("Online grooming: what is new, at 11:00").ShowsNo("CH-", "Rowan", "Avery", "[Open", "Please bring");
        (await bot.Private("practitioner").SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("practitioner").SayAsync("agenda")).Shows(Says.Why(Reason.NoSeat));

        await bot.Private("nurse").SayAsync("accept invitation");
        (await bot.Private("nurse").SayAsync("my invitations")).Shows("School nursing, at 10:15", "Please bring: the figures of the year", "you come").ShowsNo("grooming", "Bailey", "[Open");
        (await bot.Private("nurse").SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "OP-10")]
    [Trait("Requirement", "OP-34")]
    public async Task A_professional_presents_one_case_at_a_time_of_its_own_and_knows_what_to_bring()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var (chair, presenter) = (bot.Private("panel-chair-north"), bot.Private("nurse"));

        (await chair.SayAsync("invite presenter Greer Example-Schoolnurse for CH-2041")).Shows(Says.Why(Reason.SlotNeeded));
        (await chair.SayAsync("invite presenter Greer Example-Schoolnurse for CH-2042 at 10:15")).Shows(Says.Why(Reason.NotFound));
        (await chair.SayAsync("invite presenter Greer Example-Schoolnurse for CH-2041 at 10:15 bring the chronology and the risk assessment"))
            .Shows("Invite", "Greer Example-Schoolnurse: not answered yet", "CH-2041, at 10:15");
        (await presenter.SayAsync("my invitations")).Shows("Panel North", "8 December 2026", "at 10:15", "Please bring: the chronology and the risk assessment").ShowsNo("CH-2041");
        (await presenter.SayAsync("accept invitation")).Shows("[Open CH-2041]");
        (await presenter.SayAsync("invited item CH-2041")).Shows("Avery Example-Child", "the chronology and the risk assessment");
        (await presenter.SayAsync("invited item CH-2048")).Shows(Says.Why(Reason.NotFound));
        (await presenter.SayAsync("decline invitation 1")).Shows("you cannot come").ShowsNo("CH-2041");
        (await presenter.SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.NotFound));
        await bot.SettleAsync();
        Assert.Equal(["panel-chair-north"], bot.Told("Greer Example-Schoolnurse cannot come."));
    }

    [Fact]
    [Trait("Requirement", "OP-34")]
    public async Task A_presenter_who_declares_a_conflict_finds_the_item_shut()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var (chair, presenter) = (bot.Private("panel-chair-north"), bot.Private("inspector-north"));
        await chair.SayAsync("invite presenter Casey Example-InspectorNorth for CH-2041 at 10:15");
        await presenter.SayAsync("accept invitation");
        (await presenter.SayAsync("invited item CH-2041")).Shows("Avery Example-Child");

        await bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("vote CH-2041");
        (await presenter.SayAsync("conflict CH-2041")).Shows("Your conflict of interest is recorded.");
        (await presenter.SayAsync("invited item CH-2041")).Shows(Says.Why(Reason.ClosedByConflict));
    }

    [Fact]
    public async Task A_coordinator_of_several_groups_is_asked_whose_guests_and_a_group_without_them_says_so()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();

        var list = await bot.Private("coordinator").SayAsync("invitations");
        list.Shows("Nobody is invited yet.").ShowsNo("[Invite somebody]");
        (await bot.Private("coordinator").SayAsync("invite")).Shows(Says.Why(Reason.NoInvitationsHere));
        (await bot.Private("coordinator").PressAsync(list, "Invitations to Panel North")).Shows("[Invite somebody]");
    }
}
