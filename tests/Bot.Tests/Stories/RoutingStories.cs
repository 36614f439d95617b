using System.Text.Json.Nodes;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Referrals;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>
/// A child's way to the right group, under an invented partnership with one front door, an early response meeting and a panel
/// in each of two areas. All of them meet on Wed 17 February 2027.
/// </summary>
public sealed class RoutingStories : IAsyncLifetime
{
    private const string Start = "2027-02-01T10:00:00Z";
    private const string EarlyEast = "Early response meeting East";
    private const string PanelEast = "Exploitation panel East";

    private static readonly (string Forum, string Chair)[] Chairs =
        [("early-east", "service-manager"), ("early-west", "case-manager"), ("panel-east", "deputy"), ("panel-west", "safeguarding-unit")];

    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync(Start, [.. Westmark.Files(), Westmark.Bystander()], [.. Chairs.Select(Roster)]);
        await _bot.GreetAllAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Story", "G-03")]
    [Trait("Requirement", "ON-01")]
    [Trait("Requirement", "OG-02")]
    [Trait("Requirement", "OG-03")]
    [Trait("Requirement", "OP-11")]
    public async Task Four_children_go_where_their_family_stands_and_each_is_told_why()
    {
        await ReferAsync(open: "no", siblings: "no");
        await ReferAsync(open: "no", siblings: "yes");
        await ReferAsync(open: "yes", siblings: "notknown");
        await ReferAsync(open: "no", siblings: "notknown");

        (await Door.SayAsync("review R-1013")).Shows($"{EarlyEast} takes the child.", "neither the child nor a sibling is open", $"{PanelEast} does not take the child.").ShowsNo("West");
        (await Door.SayAsync("review R-1014")).Shows($"{PanelEast} takes the child.", "a sibling is open to children's social care.");
        (await Door.SayAsync("review R-1015")).Shows($"{PanelEast} takes the child.", "the child is open to children's social care.");
        (await Door.SayAsync("review R-1016")).Shows($"{EarlyEast} may take the child, once something is known.", "Not known is not no.");

        (await DecideAsync("R-1013", "early")).Shows($"{EarlyEast}: held. It waits for the screening tool.");
        (await DecideAsync("R-1014", "panel")).Shows($"{PanelEast}: on the list for 17 February 2027");
        (await DecideAsync("R-1015", "panel")).Shows($"{PanelEast}: on the list for 17 February 2027");
        (await DecideAsync("R-1016", "early")).Shows($"{EarlyEast}: held. It must be found out whether");

        await _bot.SettleAsync();
        Assert.Equal(["coordinator", "service-manager"], _bot.Told($"CH-2056 is held for {EarlyEast}").Order());
        (await _bot.Private("service-manager").SayAsync("items")).Shows("CH-2053", "CH-2056", EarlyEast).ShowsNo("CH-2054", "CH-2055");
        var agenda = await _bot.Private("service-manager").SayAsync("agenda");
        (await _bot.Private("service-manager").PressAsync(agenda, $"Agenda of {EarlyEast}")).Shows($"Agenda: {EarlyEast}, 17 February 2027", "CH-2053", "CH-2056").ShowsNo("CH-2054", "CH-2055");
        (await _bot.Private("service-manager").PressAsync("agenda.show", new() { ["forum"] = "panel-east" })).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-");
        (await _bot.Private("deputy").SayAsync("items")).Shows("CH-2054", "CH-2055", PanelEast).ShowsNo("CH-2053", "CH-2056");
        (await _bot.Private("safeguarding-unit").SayAsync("items")).Shows("Nobody is on the list now.").ShowsNo("CH-20");
        // Whoever runs no list, or another one, is told the same as about a list that is not there.
        var unknown = (await _bot.Private("deputy").PressAsync("item.list", new() { ["forum"] = "moon" })).Outline;
        Assert.Equal(unknown, (await _bot.Private("deputy").PressAsync("item.list", new() { ["forum"] = "early-east" })).Outline);
        Assert.Equal(unknown, (await _bot.Private("safeguarding-unit").PressAsync("item.open", new() { ["forum"] = "panel-east", ["child"] = "CH-2054" })).Outline);
    }

    [Fact]
    [Trait("Story", "G-03")]
    [Trait("Requirement", "ON-01")]
    public async Task What_is_found_out_releases_a_child_who_was_held_or_sends_them_to_the_panel()
    {
        await ReferAsync(open: "no", siblings: "notknown");
        await ReferAsync(open: "no", siblings: "notknown");
        await DecideAsync("R-1013", "early");
        await DecideAsync("R-1014", "early");
        var chair = _bot.Private("service-manager");

        (await chair.SayAsync("sibling open CH-2053 no")).Shows("Recorded.", "held. It waits for the screening tool.");
        (await chair.PressAsync(await chair.SayAsync("item CH-2054"), "Record what was found out", ("siblingOpen", "Yes")))
            .Shows($"gone to {PanelEast}. A sibling is open to children's social care.");
        (await _bot.Private("health").SayAsync("sibling open CH-2054 no")).Shows(Says.Why(Reason.NotFound));
        await _bot.SettleAsync();
        Assert.Contains("practitioner", _bot.Told($"CH-2054 has gone to {PanelEast}"));
        (await _bot.Private("deputy").SayAsync("item CH-2054")).Shows($"It came from {EarlyEast}.", "a sibling is open");
    }

    [Fact]
    [Trait("Story", "G-03")]
    [Trait("Requirement", "ON-01")]
    public async Task A_sibling_who_is_opened_two_days_before_the_meeting_moves_the_child_on_the_day_with_every_field()
    {
        await ReferAsync(open: "no", siblings: "no");
        await ScreeningForms.SendAsync(_bot.Private("practitioner"), "CH-2053", "moderate");
        await DecideAsync("R-1013", "early", ("now", "no"));
        (await _bot.Private("service-manager").SayAsync("item CH-2053")).Shows("Now: on the list for 17 February 2027", "Screening 1 is with it.");

        await _bot.ClockAsync("2027-02-15T12:00:00Z");
        (await _bot.Private("service-manager").SayAsync("sibling open CH-2053 yes")).Shows("Now: on the list for 17 February 2027");
        await _bot.ClockAsync("2027-02-17T07:59:00Z");
        Assert.Empty(_bot.Told("has gone to"));
        await _bot.ClockAsync("2027-02-17T08:00:00Z");

        Assert.Equal(["coordinator", "practitioner", "service-manager"], _bot.Told($"CH-2053 has gone to {PanelEast}").Order());
        Assert.Equal(["coordinator", "deputy"], _bot.Told($"CH-2053 is on the list of {PanelEast}").Order());
        (await _bot.Private("deputy").SayAsync("item CH-2053")).Shows("Now: on the list for 17 February 2027", "a sibling is open", "Referral R-1013, here since 1 February 2027.", "Screening 1 is with it.", $"It came from {EarlyEast}.");
        (await _bot.Private("service-manager").SayAsync("items")).Shows("Nobody is on the list now.");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2027-02-18T12:00:00Z");
        Assert.Single(_bot.Notices("practitioner"), notice => notice.Has("CH-2053 has gone to"));
    }

    [Fact]
    [Trait("Requirement", "ON-01")]
    public async Task What_the_front_door_finds_out_itself_changes_what_the_groups_say_before_it_decides()
    {
        await ReferAsync(open: "notknown", siblings: "no");
        var review = await Door.SayAsync("review R-1013");
        review.Shows($"{EarlyEast} may take the child, once something is known.");

        (await Door.PressAsync(review, "Record what was found out", ("childOpen", "Yes"))).Shows("Recorded.", $"{PanelEast} takes the child.", $"{EarlyEast} does not take the child.");
        (await DecideAsync("R-1013", "panel")).Shows($"{PanelEast}: on the list for 17 February 2027");
    }

    [Fact]
    [Trait("Requirement", "ON-01")]
    public async Task A_child_whom_no_group_takes_any_more_is_back_in_the_queue_on_the_day()
    {
        var files = Westmark.Files().Append(Westmark.Bystander()).Select(file => file.Name == "panel.json" ? (file.Name, WithoutEast(file.Json)) : file);
        await using var bot = await StoryBot.StartAsync(Start, files, [.. Chairs.Where(list => list.Forum != "panel-east").Select(Roster)]);
        await bot.GreetAllAsync();
        await ReferAsync(bot, open: "no", siblings: "no");
        await ScreeningForms.SendAsync(bot.Private("practitioner"), "CH-2053", "moderate");
        await DecideAsync(bot, "R-1013", "early", ("now", "no"));
        (await bot.Private("front-door").SayAsync("queue")).ShowsNo("R-1013");

        await bot.Private("service-manager").SayAsync("child open CH-2053 yes");
        await bot.ClockAsync("2027-02-17T08:00:00Z");

        Assert.Equal(["coordinator", "front-door", "front-door-manager", "practitioner", "service-manager"], bot.Told("CH-2053 has gone to First Contact").Order());
        (await bot.Private("front-door").SayAsync("queue")).Shows("R-1013", "decide: by 18 February 2027");
        (await DecideAsync(bot, "R-1013", "advice", ("now", "no"))).Shows("Decided: Advice");
    }

    [Fact]
    [Trait("Story", "G-04")]
    [Trait("Requirement", "ON-02")]
    public async Task A_tool_that_comes_five_minutes_late_waits_for_the_chair_of_that_area_and_both_ways_stay_on_record()
    {
        await ReferAsync(open: "no", siblings: "no");
        await ReferAsync(open: "no", siblings: "no");
        await ReferAsync(open: "no", siblings: "no");
        foreach (var referral in (string[])["R-1013", "R-1014", "R-1015"])
        {
            await DecideAsync(referral, "early");
        }
        await _bot.ClockAsync("2027-02-10T23:55:00Z");
        await ScreeningForms.SendAsync(_bot.Private("practitioner"), "CH-2053", "moderate");
        await _bot.ClockAsync("2027-02-11T00:05:00Z");
        await ScreeningForms.SendAsync(_bot.Private("practitioner"), "CH-2054", "moderate");
        await ScreeningForms.SendAsync(_bot.Private("practitioner"), "CH-2055", "moderate");
        await _bot.SettleAsync();

        Assert.Equal(["coordinator", "service-manager"], _bot.Told("CH-2053: the screening tool is here").Order());
        Assert.Equal(["coordinator", "service-manager"], _bot.Told("CH-2054: the screening tool is late").Order());
        var chair = _bot.Private("service-manager");
        (await chair.SayAsync("item CH-2053")).Shows("Now: on the list for 17 February 2027");
        foreach (var who in (string[])["deputy", "practitioner", "front-door"])
        {
            (await _bot.Private(who).SayAsync("take late CH-2054")).Shows(Says.Why(Reason.NotFound));
        }
        (await _bot.Private("coordinator").SayAsync("take late CH-2054")).Shows(Says.Why(Reason.ChairOnly));
        (await chair.PressAsync(await chair.SayAsync("item CH-2054"), "Take it for 17 February 2027"))
            .Shows("Now: on the list for 17 February 2027", "The screening tool was late for 17 February 2027. Billie Example-Servicemanager took it.");
        (await chair.PressAsync(await chair.SayAsync("item CH-2055"), "Next meeting"))
            .Shows("Now: on the list for 31 March 2027", "left it for the next meeting.");
        Assert.Single(_bot.Audit("item.late", "accepted"));
        Assert.Single(_bot.Audit("item.late", "next meeting"));
    }

    [Fact]
    [Trait("Requirement", "OP-12")]
    public async Task The_panel_refuses_a_child_who_is_not_open_and_the_early_meeting_gets_all_that_was_written()
    {
        await ReferAsync(open: "no", siblings: "no");
        var ask = await Door.PressAsync(await Door.SayAsync("review R-1013"), "Decide");

        var wrong = await Door.PressAsync(ask, "Record the outcome", ("outcome", "panel"), ("why", "Partners should know."), ("help", "A mentor."));
        wrong.Shows(Says.Why(Reason.WrongDoor), $"{PanelEast} does not take the child.", "No missing criterion is known to be met.", "Neither the child nor a sibling is open");
        var sent = await Door.PressAsync(wrong, $"Send to {EarlyEast} instead, as it is written here");

        sent.Shows("Decided: Early response", "Partners should know.", $"{EarlyEast}: held. It waits for the screening tool.", $"{PanelEast}: gone to {EarlyEast}. This group does not take the child.");
        (await _bot.Private("service-manager").SayAsync("item CH-2053")).Shows($"It came from {PanelEast}.");
        (await _bot.Private("deputy").SayAsync("item CH-2053")).Shows($"gone to {EarlyEast}.");
        Assert.Single(_bot.Audit("referral.wrongdoor", "R-1013"));
        Assert.Single(_bot.Audit("referral.decide", "R-1013"));
    }

    [Fact]
    [Trait("Requirement", "OG-03")]
    public async Task A_child_on_both_grounds_is_on_two_lists_that_know_of_each_other()
    {
        await ReferAsync(open: "no", siblings: "no");

        (await DecideAsync("R-1013", "panel", ("missing", "yes"), ("also", "early-east"))).Shows($"{PanelEast}: on the list for 17 February 2027", $"{EarlyEast}: held.");
        (await _bot.Private("deputy").SayAsync("item CH-2053")).Shows("A missing criterion is met.", $"On another ground the child is with: {EarlyEast}");
        (await _bot.Private("service-manager").SayAsync("item CH-2053")).Shows("neither the child nor a sibling is open", $"On another ground the child is with: {PanelEast}");
    }

    [Fact]
    [Trait("Requirement", "OP-15")]
    public async Task The_area_picks_the_panel_and_its_chair_moves_a_child_to_another_areas_with_a_reason()
    {
        await ReferAsync(open: "yes", siblings: "no", ("area", Westmark.West));
        (await DecideAsync("R-1013", "panel")).Shows("Exploitation panel West: on the list for 17 February 2027");
        var chair = _bot.Private("safeguarding-unit");
        var item = await chair.SayAsync("item CH-2053");

        (await chair.PressAsync(item, "Move", ("to", "panel-east"))).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.PressAsync(item, "Move", ("to", "panel-east"), ("why", "Lives there in the week."))).Shows("Moved.", $"gone to {PanelEast}. It was moved by hand.", "Reason: Lives there in the week.");
        (await _bot.Private("deputy").SayAsync("item CH-2053")).Shows("Now: on the list for 17 February 2027", "Reason: Lives there in the week.");
        (await chair.PressAsync("item.open", new() { ["forum"] = "panel-east", ["child"] = "CH-2053" })).Shows(Says.Why(Reason.NotFound));
        await _bot.SettleAsync();
        Assert.Contains("practitioner", _bot.Told($"CH-2053 has gone to {PanelEast}"));

        await ReferAsync(open: "yes", siblings: "no", ("area", Westmark.Outside));
        (await DecideAsync("R-1014", "panel")).Shows(Says.Why(Reason.NoGroupForArea));
        (await DecideAsync("R-1014", "panel", ("byHand", "panel-west"))).Shows("Exploitation panel West: on the list for 17 February 2027");
    }

    [Fact]
    [Trait("Requirement", "OM-02")]
    [Trait("Requirement", "OM-03")]
    public async Task A_referral_with_trafficking_goes_nowhere_before_the_talk_is_recorded_or_marked_not_needed()
    {
        await ReferAsync(open: "yes", siblings: "no", ("overlap", Westmark.Overlaps[3]));
        await ReferAsync(open: "yes", siblings: "no", ("types", "trafficking"));

        (await Door.SayAsync("queue")).Shows("Overlap (Human trafficking): talk with Lantern first.");
        (await DecideAsync("R-1013", "panel")).Shows(Says.Why(Reason.OverlapFirst));
        (await DecideAsync("R-1014", "panel")).Shows(Says.Why(Reason.OverlapFirst));
        Assert.Equal(0, _bot.Count("item"));

        var talk = await Door.PressAsync(await Door.SayAsync("review R-1013"), "Record the overlap talk");
        (await Door.PressAsync(talk, "Record it", ("needed", "no"))).Shows(Says.Why(Reason.ReasonNeeded));
        (await Door.PressAsync(talk, "Record it", ("needed", "yes"), ("who", "Kim, Lantern manager"), ("on", "2027-02-01"), ("why", "They know the adult.")))
            .Shows("The talk is recorded.", "Talked with Kim, Lantern manager on 1 February 2027.", "They know the adult.");
        (await Door.SayAsync("overlap R-1014 not needed because Lantern sent it")).Shows("No talk was needed.", "Lantern sent it");
        (await DecideAsync("R-1013", "panel")).Shows("on the list");
        (await DecideAsync("R-1014", "panel")).Shows("on the list");
    }

    [Fact]
    [Trait("Requirement", "OM-04")]
    [Trait("Requirement", "OM-05")]
    [Trait("Requirement", "OM-06")]
    public async Task A_screened_child_in_danger_now_is_assessed_and_the_keyworkers_yes_brings_a_screening_to_the_panels_administrator()
    {
        await ReferAsync(open: "yes", siblings: "no");
        await ScreeningForms.SendAsync(_bot.Private("practitioner"), "CH-2053", "significant");

        (await DecideAsync("R-1013", "panel")).Shows(Says.Why(Reason.MissingOrExploitedNeeded));
        (await DecideAsync("R-1013", "panel", ("now", "yes"))).Shows(Says.Why(Reason.AssessmentIsNormal));
        (await DecideAsync("R-1013", "assessment", ("now", "yes"))).Shows(Says.Why(Reason.ThresholdNeeded));
        (await DecideAsync("R-1013", "assessment", ("now", "yes"), ("threshold", "no"))).Shows("The keyworker's answer: by 3 February 2027", "section 47 enquiry is not met");
        Assert.Equal(0, _bot.Count("item"));

        await _bot.ClockAsync("2027-02-04T09:00:00Z");
        Assert.Equal(["front-door", "front-door-manager"], _bot.Told("Overdue at the front door: 1"));
        var question = await Door.PressAsync(await Door.SayAsync("review R-1013"), "Record the keyworker's answer");
        (await Door.PressAsync(question, "Record the answer", ("needed", "panel"))).Shows(Says.Why(Reason.ReasonNeeded));
        var yes = await Door.PressAsync(question, "Record the answer", ("needed", "panel"), ("why", "The risk is not coming down."), ("who", "Kim, assessment team"));
        yes.Shows("Keyworker: a group is needed, Panel", $"{PanelEast}: held. It waits for the screening tool.", "[Start the screening]");
        await _bot.SettleAsync();
        Assert.Contains("coordinator", _bot.Told($"CH-2053 is on the list of {PanelEast}"));
        (await Door.SayAsync("queue")).ShowsNo("R-1013");

        await ScreeningForms.FinishAsync(Door, await Door.PressAsync(yes, "Start the screening"), "significant");
        await _bot.SettleAsync();
        Assert.Contains("coordinator", _bot.Told("CH-2053: the screening tool is here"));
        (await _bot.Private("coordinator").PressAsync("item.open", new() { ["forum"] = "panel-east", ["child"] = "CH-2053" })).Shows("Now: on the list for 17 February 2027", "Screening 2 is with it.");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task An_urgent_action_about_a_child_runs_beside_the_review()
    {
        await ReferAsync(open: "no", siblings: "no");

        (await _bot.Private("service-manager").PressAsync("action.add", new()
        {
            ["forum"] = "early-east",
            ["draft"] = "urgent",
            ["what"] = "Find the child now.",
            ["owner"] = $"police-ppu-chair/{StoryBot.Practice.Person("service-manager").Id}",
            ["child"] = "CH-2053",
            ["dueOn"] = "2027-02-01",
        })).Shows("Action A-41 is added.");
        (await Door.SayAsync("queue")).Shows("R-1013");
        Assert.Equal(0, _bot.Count("item"));
    }

    [Fact]
    [Trait("Requirement", "ON-13")]
    public async Task The_referrer_reads_on_the_receipt_and_with_the_outcome_that_a_discussion_there_is_no_referral()
    {
        (await ReferAsync(open: "no", siblings: "no")).Shows(Westmark.NotAReferral);
        await DecideAsync("R-1013", "early");
        await _bot.SettleAsync();
        Assert.Equal(["practitioner"], _bot.Told(Westmark.NotAReferral));
    }

    private Chat Door => _bot.Private("front-door");

    private Task<Shown> ReferAsync(string open, string siblings, params (string, string)[] more) => ReferAsync(_bot, open, siblings, more);

    private static Task<Shown> ReferAsync(StoryBot bot, string open, string siblings, params (string, string)[] more) => ReferralForms.SendAsync(
        bot.Private("practitioner"), [("toldOn", "2027-01-29"), ("born", "2013-03-31"), ("area", Westmark.East), ("open", open), ("siblings", siblings), .. more]);

    private Task<Shown> DecideAsync(string referral, string outcome, params (string, string)[] more) => DecideAsync(_bot, referral, outcome, more);

    private static async Task<Shown> DecideAsync(StoryBot bot, string referral, string outcome, params (string, string)[] more)
    {
        var door = bot.Private("front-door");
        var review = await door.SayAsync($"review {referral}");
        return await door.PressAsync(await door.PressAsync(review, "Decide"), "Record the outcome", [("outcome", outcome), ("why", "As agreed."), .. more]);
    }

    private static string WithoutEast(string panel)
    {
        var group = JsonNode.Parse(panel)!;
        group["sittings"]!.AsArray().RemoveAt(0);
        return group.ToJsonString();
    }

    private static DocumentOperation Roster((string Forum, string Chair) list)
    {
        var chair = StoryBot.Practice.Person(list.Chair);
        return DocumentOperation.Create(Kinds.Forum, list.Forum, ForumDocument.From(new()
        {
            Forum = new(list.Forum),
            Holdings = [new(Id(chair), chair.Name, new("police-ppu-chair"), SeatRole.Member, new(2026, 1, 5), null)],
            Coordinator = Id(StoryBot.Practice.Person("coordinator")),
            FrontDoor = [Id(StoryBot.Practice.Person("front-door")), Id(StoryBot.Practice.Person("front-door-manager"))],
            FirstMeeting = new(2026, 11, 25),
        }));
    }

    private static PersonId Id(PracticePerson person) => new(person.Id);
}
