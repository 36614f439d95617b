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

        (await chat.SayAsync("set up no-such-group")).Shows("Which group is this chat for?", "\"set up csog\"");
        (await chat.SayAsync("set up csog please")).Shows("Which group is this chat for?");
        (await chat.SayAsync("setup csog")).Shows("Done. This chat now belongs to CSOG", "\"vote\"");
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

    [Theory]
    [InlineData("first meeting Wednesday 2 December 2026")]
    [InlineData("first meeting csog on Wednesday, 2 December 2026")]
    [InlineData("first meeting of CSOG is 2/12/2026")]
    public async Task A_date_is_read_with_its_day_of_the_week_and_the_words_around_it(string text)
    {
        await using var bot = await StoryBot.StartAsync();

        (await bot.Private("chair").SayAsync(text)).Shows("CSOG meets on 2 December 2026", "Before, the series began on 25 November 2026.");
        (await bot.Private("chair").SayAsync("first meeting next Wednesday")).Shows(Says.Why(Reason.DateNotReadable));
        (await bot.Private("chair").SayAsync("first meeting csog Tuesday 2 December 2026")).ShowsNo("meets on");
    }

    [Fact]
    public async Task The_first_meeting_said_once_more_leaves_meetings_where_they_were_moved_to()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 26 November 2026 because the room is taken");
        (await bot.Private("chair").SayAsync("meetings")).Shows("26 November 2026");

        var forums = bot.Bodies("forum");

        (await bot.Private("chair").SayAsync("first meeting csog 25 November 2026")).Shows("CSOG meets on 25 November 2026").ShowsNo("Before");

        Assert.Equal(forums, bot.Bodies("forum"));
    }

    [Fact]
    public async Task A_seat_given_by_mistake_is_taken_back_at_once()
    {
        await using var bot = await StoryBot.StartAsync();
        await PutInMeetingChatAsync(bot, "nurse");
        var chair = bot.Private("chair");
        (string, string)[] line = [("email", "nurse@practice.example"), ("name", "Reese Example-Schoolnurse"), ("seat", "health-worker")];
        var form = await chair.SayAsync("give seat");
        (await chair.PressAsync(form, "Save", line)).Shows("Saved. Reese Example-Schoolnurse in CSOG now: Health", "from 23 November 2026 (not met yet).");
        await bot.SettleAsync();
        (await bot.Private("nurse").SayAsync("flags")).ShowsNo(Says.Why(Reason.NoSeat));

        (await chair.PressAsync(form, "Save", [.. line, ("to", "2026-11-22")])).Shows("Saved. Reese Example-Schoolnurse has no part in CSOG any more.", "chat in Teams");

        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
        (await chair.SayAsync("roster")).ShowsNo("Schoolnurse");
        Assert.Single(bot.Audit("roster.give", $"{bot.Group.Person("nurse").Id} 2026-11-23/2026-11-22"));
        (await chair.PressAsync(form, "Save", line)).Shows("Saved.");
        (await chair.PressAsync(form, "Save", [.. line, ("to", "2026-11-22")])).Shows("Saved.");
        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    public async Task A_seat_that_nobody_was_met_for_is_taken_back_and_nobody_gets_it_later()
    {
        await using var bot = await StoryBot.StartAsync();
        var chair = bot.Private("chair");
        (string, string)[] line = [("email", "nurse@practice.example"), ("name", "Reese Example-Schoolnurse"), ("seat", "health-worker")];
        var form = await chair.SayAsync("give seat");
        await chair.PressAsync(form, "Save", line);

        (await chair.PressAsync(form, "Save", [.. line, ("to", "2026-11-22")])).Shows("has no part in CSOG any more");

        (await chair.SayAsync("roster")).ShowsNo("not met yet", "Schoolnurse");
        await PutInMeetingChatAsync(bot, "nurse");
        await bot.SettleAsync();
        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
        Assert.Empty(bot.Audit("roster.bind", ""));
    }

    [Fact]
    public async Task Who_has_a_seat_under_two_addresses_has_it_once_and_loses_it_once()
    {
        await using var bot = await StoryBot.StartAsync();
        bot.Answering = call => call.Method == "GET" ? new ConnectorAnswer(200, Members(("nurse", "nurse@practice.example", "reese.nurse@practice.example"))) : null;
        await bot.Meeting("chair").SayAsync("help");
        var chair = bot.Private("chair");
        var form = await chair.SayAsync("give seat");
        await chair.PressAsync(form, "Save", ("email", "nurse@practice.example"), ("name", "Reese Example-Schoolnurse"), ("seat", "health-worker"), ("from", "2026-11-01"));
        await bot.SettleAsync();
        await chair.PressAsync(form, "Save", ("email", "Reese.Nurse@practice.example"), ("name", "Reese Example-Married"), ("seat", "health-worker"));
        await bot.SettleAsync();
        (await chair.SayAsync("roster")).Shows("Reese Example-Married, member, from 1 November 2026").ShowsNo("Schoolnurse");

        await chair.PressAsync(form, "Save", ("email", "reese.nurse@practice.example"), ("name", "Reese Example-Married"), ("seat", "health-worker"), ("to", "2026-11-22"));

        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    public async Task A_guest_is_known_by_the_address_that_people_write_and_only_the_chats_own_tenant_vouches_for_it()
    {
        await using var bot = await StoryBot.StartAsync();
        var tenant = bot.Group.TenantId;
        bot.Answering = call => call.Method == "GET" ? new ConnectorAnswer(200, Members(
            ("nurse", "reese_school.example#EXT#@council.example", "reese@school.example", tenant),
            ("youth-worker", "someone@other.example", "head@school.example", "99999999-0000-4000-8000-000000000000"),
            ("outsider", "one_school.example#EXT#@council.example", "office@school.example", tenant),
            ("practitioner", "two_school.example#EXT#@council.example", "office@school.example", tenant))) : null;
        await bot.Meeting("chair").SayAsync("help");
        var chair = bot.Private("chair");
        await chair.PressAsync(await chair.SayAsync("roster import"), "Take the list", ("list",
            "email,name,seat\nReese@School.example,Reese Example-Schoolnurse,health-worker\nhead@school.example,Head Example,health-worker\noffice@school.example,Office Example,health-worker\n"));
        await bot.SettleAsync();

        (await bot.Private("nurse").SayAsync("flags")).ShowsNo(Says.Why(Reason.NoSeat));
        foreach (var other in (string[])["youth-worker", "outsider", "practitioner"])
        {
            (await bot.Private(other).SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
        }
        (await chair.SayAsync("roster")).Shows("People I have not met yet: 2.");
    }

    [Fact]
    public async Task A_list_of_more_people_than_one_commit_holds_is_given_to_all_of_them()
    {
        await using var bot = await StoryBot.StartAsync();
        var people = Enumerable.Range(1, 120).Select(at => (Address: $"p{at}@x.example", Id: $"10ca1000-0000-4000-9000-{at:D12}")).ToList();
        bot.Answering = call => call.Method == "GET" ? new ConnectorAnswer(200, new JsonObject
        {
            ["members"] = new JsonArray([.. people.Select(one => new JsonObject { ["id"] = $"29:{one.Id}", ["aadObjectId"] = one.Id, ["userPrincipalName"] = one.Address })]),
        }.ToJsonString()) : null;
        await bot.Meeting("chair").SayAsync("help");
        var chair = bot.Private("chair");
        (await chair.PressAsync(await chair.SayAsync("roster import"), "Take the list", ("list",
            "email,name,seat\n" + string.Concat(people.Select((one, at) => $"{one.Address},P{at} Example,health-worker\n"))))).Shows("Added: 120.");

        await bot.SettleAsync();
        await bot.SettleAsync();

        Assert.Equal(120, bot.Audit("roster.bind", "").Sum(line => line.Split("=health-worker").Length - 1));
        (await chair.SayAsync("roster")).ShowsNo("not met yet");
    }

    [Fact]
    public async Task A_list_without_a_column_leaves_what_it_does_not_speak_of()
    {
        await using var bot = await StoryBot.StartAsync();
        await PutInMeetingChatAsync(bot, "nurse");
        var chair = bot.Private("chair");
        var form = await chair.SayAsync("roster import");
        await chair.PressAsync(form, "Take the list", ("list",
            "email\tname\tseat\trole\tauthority\tfrom\tto\r\nnurse@practice.example\tReese Example-Schoolnurse\thealth-worker\talternate\tno\t1/11/2026\t30/11/2026\r\n"));
        await bot.SettleAsync();

        (await chair.PressAsync(form, "Take the list", ("list", "email;name;seat\nnurse@practice.example;\"Reese Example-Married\";health-worker\n"))).Shows("Changed: 1.");

        (await chair.SayAsync("roster")).Shows("Reese Example-Married, alternate without authority to decide, from 1 November 2026 to 30 November 2026");
        (await chair.PressAsync(form, "Take the list", ("list", "email,name,seat,to\nnurse@practice.example,Reese Example-Married,health-worker,\n"))).Shows("Changed: 1.");
        (await chair.SayAsync("roster")).Shows("Reese Example-Married, alternate without authority to decide, from 1 November 2026").ShowsNo("30 November 2026");
    }

    [Fact]
    public async Task Whoever_ends_the_last_chair_is_told_that_nobody_follows()
    {
        await using var bot = await StoryBot.StartAsync();
        bot.Shelf.Change("forum", body =>
        {
            var roster = JsonNode.Parse(body)!;
            var chairs = roster["holdings"]!.AsArray().Where(held => (string?)held!["seat"] is "police-ppu-chair" or "deputy-chair").ToList();
            foreach (var held in chairs)
            {
                held![(string?)held["person"] == bot.Group.Person("chair").Id ? "email" : "to"] = (string?)held["person"] == bot.Group.Person("chair").Id ? "chair@practice.example" : "2026-01-31";
            }
            return roster.ToJsonString();
        });
        await bot.RestartAsync();
        var chair = bot.Private("chair");
        var form = await chair.SayAsync("give seat");

        (await chair.PressAsync(form, "Save", ("email", "chair@practice.example"), ("name", "Chair Example"), ("seat", "police-ppu-chair"), ("to", "2026-11-30")))
            .Shows("to 30 November 2026", "Nobody chairs CSOG from 1 December 2026 on: give somebody the chair's seat.");
        (await chair.PressAsync(form, "Save", ("email", "coordnator@practice.example"), ("name", "Coordinator"), ("seat", "coordinator"), ("to", "2026-11-22")))
            .Shows("Nothing was saved: the last day has passed, and nobody has that seat or part under this address");
    }

    [Fact]
    public async Task Who_keeps_the_roster_without_a_seat_reads_in_help_how()
    {
        await using var bot = await StoryBot.StartAsync(StoryBot.Monday, "halton", $"--Administrators:0={StoryBot.Practice.Person("youth-worker").Id}");

        (await bot.Private("coordinator").SayAsync("help"))
            .Shows("You keep the roster of: CSOG, CSSG.", "give seat: ", "roster import: ", "circulate ", "draft minutes ").ShowsNo("ask the chair or the coordinator", "close vote", "task now");
        (await bot.Private("youth-worker").SayAsync("help")).Shows("You keep the roster of: CSOG, CSSG.", "give seat: ", "first meeting ").ShowsNo("draft minutes", "overdue: ", "close vote");
        (await bot.Elsewhere("youth-worker", NewChat).SayAsync("help")).Shows("set up");
        (await bot.Private("outsider").SayAsync("help")).Shows("ask the chair or the coordinator").ShowsNo("give seat", "roster");
    }

    [Fact]
    public async Task A_list_that_ends_one_seat_of_two_says_whose_other_part_stays()
    {
        await using var bot = await StoryBot.StartAsync();
        var chair = bot.Private("chair");
        var form = await chair.SayAsync("roster import");
        await chair.PressAsync(form, "Take the list", ("list", "email,name,seat\na@x.example,A Example,health-worker\na@x.example,A Example,health-lead\nb@x.example,B Example,health-worker\n"));

        (await chair.PressAsync(form, "Take the list", ("list", "email,name,seat,to\na@x.example,A Example,health-worker,2026-11-22\nb@x.example,B Example,health-worker,2026-11-22\n")))
            .Shows("Changed: 2.", "can still read here: 2.");
    }

    [Fact]
    public async Task A_chat_that_belongs_to_another_group_says_how_to_free_it()
    {
        await using var bot = await StoryBot.StartAsync();

        (await bot.Meeting("coordinator").SayAsync("set up cssg")).Shows("This chat belongs to CSOG. Nothing was changed.", "\"untie chat\"");
        (await bot.Meeting("coordinator").SayAsync("set up csog")).Shows("This chat belongs to CSOG.").ShowsNo("untie");
    }

    private static async Task PutInMeetingChatAsync(StoryBot bot, string who)
    {
        bot.Answering = call => call.Method == "GET" ? new ConnectorAnswer(200, Members(who)) : null;
        // Where the chat is reached is known from what was last said in it.
        await bot.Meeting("chair").SayAsync("help");
    }

    private static string Members(params (string Who, string SignsIn, string Mail)[] accounts) =>
        Members([.. accounts.Select(one => (one.Who, one.SignsIn, one.Mail, StoryBot.Practice.TenantId))]);

    private static string Members(params (string Who, string SignsIn, string Mail, string Tenant)[] accounts) => new JsonObject
    {
        ["members"] = new JsonArray([.. accounts.Select(one => new JsonObject
        {
            ["id"] = StoryBot.Practice.Person(one.Who).ChatUserId, ["aadObjectId"] = StoryBot.Practice.Person(one.Who).Id,
            ["userPrincipalName"] = one.SignsIn, ["email"] = one.Mail, ["tenantId"] = one.Tenant,
        })]),
    }.ToJsonString();

    private static string Members(params string[] who) => new JsonObject
    {
        ["members"] = new JsonArray([.. who.Select(StoryBot.Practice.Person).Select(person => new JsonObject
        {
            ["id"] = person.ChatUserId, ["aadObjectId"] = person.Id, ["name"] = person.Name, ["userPrincipalName"] = person.Key + "@practice.example",
        })]),
    }.ToJsonString();
}
