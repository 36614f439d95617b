using System.Text.Json.Nodes;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A real group is set up by its own people: a roster from a list, a chat tied to a group, all without a developer.</summary>
public sealed class SetUpStories
{
    private const string NewChat = "19:meeting_another@thread.v2";

    [Fact]
    public async Task A_person_on_the_list_gets_the_seat_once_the_platform_says_whose_address_it_is()
    {
        await using var bot = await StoryBot.StartAsync();
        var coordinator = bot.Private("coordinator");
        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));

        var form = await coordinator.SayAsync("roster import");
        var taken = await coordinator.PressAsync(form, "Take the list", ("list",
            "email,name,seat,role,authority,from\n"
            + "nurse@practice.example,Reese Example-Schoolnurse,health-worker,alternate,yes,2026-11-01\n"
            + "nobody@practice.example,Nobody Example-Person,no-such-seat,,,\n"));
        taken.Shows("Added: 1. Changed: 0. As before: 0.", "Not kept: 1.", "Row 3: there is no such seat").ShowsNo("nobody@practice.example");
        await bot.SettleAsync();
        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
        (await coordinator.SayAsync("roster")).Shows("CSOG: who sits where", "People I have not met yet: 1.", "Reese Example-Schoolnurse (not met yet: nurse@practice.example)");

        await PutInMeetingChatAsync(bot, "nurse");
        await coordinator.PressAsync(form, "Take the list", ("list", "email,name,seat,role,authority,from\nkit@practice.example,Kit Example-Youthworker,health-worker,,,2026-11-01\n"));
        await bot.SettleAsync();

        (await bot.Private("nurse").SayAsync("flags")).ShowsNo(Says.Why(Reason.NoSeat));
        Assert.Single(bot.Audit("roster.bind", "health-worker"));
        Assert.Equal(2, bot.Audit("roster.import", "added 1").Count);
    }

    [Fact]
    public async Task The_same_name_under_another_address_gets_nothing()
    {
        await using var bot = await StoryBot.StartAsync();
        await PutInMeetingChatAsync(bot, "nurse");
        var coordinator = bot.Private("coordinator");

        await coordinator.PressAsync(await coordinator.SayAsync("roster import"), "Take the list", ("list",
            "email,name,seat\nreese@elsewhere.example,Reese Example-Schoolnurse,health-worker\n"));
        await bot.SettleAsync();

        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
    }

    [Theory]
    [InlineData("health")]
    [InlineData("practitioner")]
    [InlineData("outsider")]
    public async Task A_member_or_a_stranger_can_neither_see_nor_change_who_sits_where(string who)
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private(who).SayAsync("hi");
        var forums = bot.Saved().Where(line => line.StartsWith("doc_forum", StringComparison.Ordinal)).ToList();

        (await bot.Private(who).SayAsync("roster")).Shows(Says.Why(Reason.RosterRightNeeded)).ShowsNo("Example-Chair");
        var (list, give) = (new JsonObject { ["forum"] = "csog", ["list"] = "email,name,seat\nme@practice.example,Me,police-ppu-chair\n" },
            new JsonObject { ["forum"] = "csog", ["email"] = "me@practice.example", ["name"] = "Me", ["seat"] = "police-ppu-chair" });
        (await bot.Private(who).PressAsync("roster.import", list)).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Private(who).PressAsync("roster.give", give)).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Private(who).SayAsync("first meeting csog 2026-12-01")).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Elsewhere(who, NewChat).SayAsync("set up csog")).Shows(Says.Why(Reason.RosterRightNeeded));

        Assert.Equal(forums, bot.Saved().Where(line => line.StartsWith("doc_forum", StringComparison.Ordinal)));
        Assert.Equal(5, bot.Audit(nameof(Reason.RosterRightNeeded), "").Count);
    }

    [Fact]
    [Trait("Requirement", "HO-01")]
    public async Task A_seat_ended_from_the_card_takes_the_members_rights_with_it()
    {
        await using var bot = await StoryBot.StartAsync();
        await PutInMeetingChatAsync(bot, "nurse");
        var chair = bot.Private("chair");
        var form = await chair.SayAsync("give seat");
        (await chair.PressAsync(form, "Save", ("email", "NURSE@practice.example"), ("name", "Reese Example-Schoolnurse"), ("seat", "health-worker"), ("from", "2026-11-01")))
            .Shows("Saved.");
        await bot.SettleAsync();
        (await bot.Private("nurse").SayAsync("flags")).ShowsNo(Says.Why(Reason.NoSeat));

        (await chair.PressAsync(form, "Save", ("email", "nurse@practice.example"), ("name", "Reese Example-Schoolnurse"), ("seat", "health-worker"), ("to", "2026-11-22")))
            .Shows("Saved.");

        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
        (await chair.PressAsync(form, "Save", ("email", "nurse"), ("name", "Reese"), ("seat", "health-worker"))).Shows("Nothing was saved: the e-mail address cannot be read");
    }

    [Fact]
    public async Task An_administrator_named_in_the_settings_ties_a_new_chat_to_a_group_and_sees_no_case_by_that()
    {
        var youthWorker = StoryBot.Practice.Person("youth-worker").Id;
        await using var bot = await StoryBot.StartAsync(StoryBot.Monday, "halton", $"--Administrators:0={youthWorker}");
        var chat = bot.Elsewhere("youth-worker", NewChat);
        (await bot.Elsewhere("chair", NewChat).SayAsync("vote CH-2041")).Shows(Says.Why(Reason.ChatHasNoForum));

        (await chat.SayAsync("set up no-such-group")).Shows(Says.Why(Reason.RosterRightNeeded));
        (await chat.SayAsync("set up csog")).Shows("Done. This chat now belongs to CSOG");
        (await chat.SayAsync("set up csog")).Shows("This chat belongs to CSOG.");
        (await bot.Private("youth-worker").SayAsync("case CH-2041")).Shows(Says.Why(Reason.NotFound));
        (await bot.Elsewhere("chair", NewChat).SayAsync("vote CH-2043")).ShowsNo(Says.Why(Reason.ChatHasNoForum));

        (await bot.Elsewhere("health", NewChat).SayAsync("untie chat")).Shows(Says.Why(Reason.RosterRightNeeded));
        (await chat.SayAsync("untie chat")).Shows("belongs to no group now");
        (await bot.Elsewhere("chair", NewChat).SayAsync("vote CH-2041")).Shows(Says.Why(Reason.ChatHasNoForum));
    }

    [Fact]
    public async Task Somebody_without_a_part_in_the_group_who_joins_its_chat_is_on_record_and_the_chair_is_told()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        await Change("membersAdded", "outsider", "health");
        await Change("membersRemoved", "health");
        await bot.SettleAsync();

        Assert.Equal(["chair", "coordinator"], bot.Told("somebody without a seat joined the chat").Order());
        Assert.Equal(2, bot.Audit("chat.members", StoryBot.Practice.Person("health").Id).Count);

        async Task Change(string what, params string[] who)
        {
            var activity = bot.Meeting("chair").Activity("conversationUpdate");
            activity[what] = new JsonArray([.. who.Select(StoryBot.Practice.Person).Select(person => new JsonObject { ["id"] = person.ChatUserId, ["aadObjectId"] = person.Id })]);
            await bot.Meeting("chair").SendAsync(activity);
        }
    }

    [Theory]
    [InlineData("first meeting 2026-12-02", "2 December 2026")]
    [InlineData("first meeting csog 2/12/2026", "2 December 2026")]
    [InlineData("first meeting CSOG 2 December 2026", "2 December 2026")]
    public async Task The_chair_says_when_the_meetings_begin(string text, string day)
    {
        await using var bot = await StoryBot.StartAsync();

        (await bot.Private("chair").SayAsync(text)).Shows($"CSOG meets on {day}");
        (await bot.Private("chair").SayAsync("roster")).Shows($"began on {day}");
        (await bot.Private("chair").SayAsync("first meeting csog 31/02/2027")).Shows(Says.Why(Reason.DateNotReadable));
    }

    private static async Task PutInMeetingChatAsync(StoryBot bot, string who)
    {
        bot.Answering = call => call.Method == "GET" ? new ConnectorAnswer(200, Members(who)) : null;
        // Where the chat is reached is known from what was last said in it.
        await bot.Meeting("chair").SayAsync("help");
    }

    private static string Members(params string[] who) => new JsonObject
    {
        ["members"] = new JsonArray([.. who.Select(StoryBot.Practice.Person).Select(person => new JsonObject
        {
            ["id"] = person.ChatUserId, ["aadObjectId"] = person.Id, ["name"] = person.Name, ["userPrincipalName"] = person.Key + "@practice.example",
        })]),
    }.ToJsonString();
}
