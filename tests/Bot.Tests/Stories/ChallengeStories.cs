using PanelAssistant.Cards.Challenges;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>One agency asks another to answer, and the group sees whether it does.</summary>
public sealed class ChallengeStories
{
    private const string Concern = "Two appointments were missed and nobody rang the family";

    [Fact]
    [Trait("Requirement", "CE-06")]
    public async Task A_challenge_is_answered_by_the_agency_it_is_made_to_and_settled_by_who_raised_it()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var (police, health) = (bot.Private("police"), bot.Private("health"));

        var form = await police.SayAsync("challenge");
        form.Shows("Challenge an agency of", "<Which agency?>").ShowsNo("Cheshire Police");
        (await police.PressAsync(form, "Raise the challenge", (ChallengeVerbs.To, "icb"))).Shows(Says.Why(Reason.ConcernNeeded));
        (await police.PressAsync(form, "Raise the challenge", (ChallengeVerbs.To, "icb"), (ChallengeVerbs.Concern, Concern), (ChallengeVerbs.Child, "CH-2041"))).Shows(Says.Why(Reason.NotFound), Concern);
        (await police.PressAsync(form, "Raise the challenge", (ChallengeVerbs.To, "icb"), (ChallengeVerbs.Concern, Concern)))
            .Shows("CHAL-1 is raised.", "Cheshire Police to Integrated Care Board, answer due 25 November 2026");
        (await police.PressAsync(form, "Raise the challenge", (ChallengeVerbs.To, "icb"), (ChallengeVerbs.Concern, Concern))).Shows("CHAL-1 is raised.");
        Assert.Equal(1, bot.Count("challenge"));
        await bot.SettleAsync();

        Assert.Equal(["chair", "health", "health-deputy"], bot.Told("CHAL-1: an answer is asked for by 25 November 2026").Order());
        var asked = Assert.Single(bot.Notices("health"), notice => notice.Has("CHAL-1"));
        asked.Shows("Cheshire Police asks Integrated Care Board to answer.").ShowsNo("appointments");
        var open = await health.PressAsync(asked, "Open CHAL-1");
        open.Shows(Concern, "Your agency's answer").ShowsNo("[It is settled]");
        (await health.SayAsync("settle challenge CHAL-1")).Shows(Says.Why(Reason.AnswerFirst));
        (await health.PressAsync(open, "Send the answer")).Shows(Says.Why(Reason.TextNeeded));
        (await health.PressAsync(open, "Send the answer", (ChallengeVerbs.Text, "The named nurse visits on Friday."))).Shows("The answer is sent.", "The named nurse visits on Friday.", "answered");
        (await bot.Private("education").SayAsync("answer challenge CHAL-1 Nothing from us.")).Shows(Says.Why(Reason.ChallengedAgencyOnly));
        await bot.SettleAsync();
        await bot.RestartAsync();
        Assert.Contains("police", bot.Told("CHAL-1 is answered"));

        (await bot.Private("education").SayAsync("settle challenge CHAL-1")).Shows(Says.Why(Reason.NotYourChallenge));
        (await police.SayAsync("settle challenge CHAL-1")).Shows("It is settled.", "The named nurse visits on Friday.");
        (await bot.Private("chair").SayAsync("challenges")).Shows("No challenge is open.");
        foreach (var who in (string[])["outsider", "practitioner", "front-door"])
        {
            (await bot.Private(who).SayAsync("show challenge CHAL-1")).Shows(Says.Why(Reason.NotFound));
            (await bot.Private(who).SayAsync("challenges")).Shows(Says.Why(Reason.NoSeat));
            (await bot.Private(who).SayAsync($"challenge Police: {Concern}")).Shows(Says.Why(Reason.NoSeat));
        }
        (await bot.Private("chair").SayAsync("show challenge CHAL-9")).Shows(Says.Why(Reason.NotFound));
        Assert.Single(bot.Audit("challenge.settle", "CHAL-1"));
    }

    [Fact]
    [Trait("Requirement", "CE-10")]
    public async Task Support_is_asked_like_a_challenge_and_both_are_counted()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var police = bot.Private("police");
        await police.SayAsync($"challenge Integrated: {Concern}");
        var form = await police.SayAsync("ask support");
        (await police.PressAsync(form, "Raise the challenge", (ChallengeVerbs.Kind, "Support"), (ChallengeVerbs.To, "icb"), (ChallengeVerbs.Concern, "A nurse for the visit on Monday"))).Shows("Support asked for: CHAL-2", "support asked by Cheshire Police of Integrated Care Board");
        (await police.SayAsync("ask support Integrated: A room for the talk")).Shows("Support asked for: CHAL-3");

        (await bot.Private("chair").SayAsync("challenges")).Shows("Open challenges: 1. Open requests for support: 2.", "CHAL-1: Cheshire Police to", "CHAL-2: support asked by Cheshire Police of Integrated Care Board").ShowsNo("nurse");
        (await bot.Private("health").SayAsync("answer challenge CHAL-2 The named nurse comes.")).Shows("The named nurse comes", "answered");
        (await police.SayAsync("settle challenge CHAL-2")).Shows("It is settled.");
        (await bot.Private("chair").SayAsync("challenges")).Shows("Open challenges: 1. Open requests for support: 1.", "Raised in the last twelve months and settled: challenges 0, requests for support 1.");
        await bot.ClockAsync("2027-12-01T10:00:00Z");
        (await bot.Private("chair").SayAsync("challenges")).ShowsNo("settled: challenges");
    }

    [Fact]
    [Trait("Requirement", "CE-06")]
    public async Task A_meeting_that_goes_by_without_an_answer_is_told_to_both_agencies_the_chair_and_the_coordinator_once()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        (await bot.Private("police").SayAsync($"challenge Integrated: {Concern}")).Shows("CHAL-1 is raised.");
        (await bot.Private("education").SayAsync("agenda")).Shows("Challenges between agencies", "CHAL-1: Cheshire Police to Integrated Care Board, answer due 25 November 2026").ShowsNo("appointments");
        (await bot.Meeting("chair").SayAsync("agenda")).Shows("Challenges between agencies: 1").ShowsNo("appointments", "Integrated Care Board");

        await bot.ClockAsync("2026-11-26T12:00:00Z");
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-26T14:00:00Z");

        var told = bot.Told("CHAL-1: the meeting went by without an answer").Order().ToList();
        Assert.Equal(["chair", "coordinator", "health", "health-deputy", "police"], told);
        (await bot.Private("education").SayAsync("challenges")).Shows("not answered, 1 meetings late, due 6 January 2027");

        await bot.ClockAsync("2026-12-30T12:00:00Z");
        Assert.Equal(["health", "health-deputy"], bot.Told("CHAL-1: an answer is still owed, by 6 January 2027").Order());
    }

    [Fact]
    public async Task A_bot_that_comes_back_in_the_night_tells_of_a_missed_answer_at_nine_on_the_next_working_day()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        (await bot.Private("police").SayAsync($"challenge Integrated: {Concern}")).Shows("CHAL-1 is raised.");

        await bot.RestartAsync("--Local:Clock=2026-11-27T22:30:00Z");
        await bot.SettleAsync();
        await bot.ClockAsync("2026-11-30T08:59:00Z");
        Assert.Empty(bot.Told("CHAL-1: the meeting went by"));

        await bot.ClockAsync("2026-11-30T09:00:00Z");
        Assert.Equal(["chair", "coordinator", "health", "health-deputy", "police"], bot.Told("CHAL-1: the meeting went by without an answer").Order());
    }

    [Fact]
    [Trait("Requirement", "OP-19")]
    public async Task A_panel_keeps_challenges_about_its_children_and_another_panel_reads_none_of_them()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var chair = bot.Private("panel-chair-north");

        (await chair.SayAsync($"challenge Thames Valley Police about CH-2042: {Concern}")).Shows(Says.Why(Reason.NotFound));
        (await chair.SayAsync($"challenge Thames Valley Police about CH-2041: {Concern}")).Shows("CHAL-1 is raised.", "Child: CH-2041");
        (await bot.Private("inspector-north").SayAsync("show challenge CHAL-1")).Shows(Concern, "Your agency's answer");
        (await bot.Private("panel-chair-south").SayAsync("show challenge CHAL-1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("camhs-north").SayAsync("challenges")).Shows(Says.Why(Reason.NoChallengesHere));
        (await bot.Private("lcss-north").SayAsync("challenges")).Shows("Challenges in Strategic Leads").ShowsNo("CHAL-1");
        (await bot.Private("coordinator").SayAsync("show challenge CHAL-1")).Shows(Concern).ShowsNo("Your agency's answer");
        (await bot.MeetingOf("panel-north", "panel-chair-north").PressAsync(ChallengeVerbs.Show, new() { [ChallengeVerbs.Challenge] = "CHAL-1" })).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "OP-19")]
    public async Task Whoever_declared_a_conflict_reads_answers_and_raises_no_challenge_about_that_child()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var (chair, police) = (bot.Private("panel-chair-north"), bot.Private("inspector-north"));
        await chair.SayAsync($"challenge Thames Valley Police about CH-2041: {Concern}");
        await chair.SayAsync($"challenge Thames Valley Police: {Concern}");
        await bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("vote CH-2041");
        await police.SayAsync("conflict CH-2041");
        await bot.RestartAsync();

        foreach (var words in (string[])["show challenge CHAL-1", "answer challenge CHAL-1 We rang.", "settle challenge CHAL-1", "challenge Oxfordshire County Council about CH-2041: Nobody rang"])
        {
            (await police.SayAsync(words)).Shows(Says.Why(Reason.ClosedByConflict)).ShowsNo("appointments");
        }
        Assert.Equal(2, bot.Count("challenge"));
        (await police.SayAsync("answer challenge CHAL-2 We rang.")).Shows("The answer is sent.");
        (await bot.Private("panel-chair-south").SayAsync("show challenge CHAL-1")).Shows(Says.Why(Reason.NotFound));
        (await chair.SayAsync("show challenge CHAL-1")).Shows(Concern);
        await police.SayAsync("no conflict CH-2041");
        (await police.SayAsync("answer challenge CHAL-1 We rang.")).Shows("The answer is sent.");
    }

    [Fact]
    [Trait("Requirement", "OP-19")]
    public async Task Whoever_sits_in_several_panels_challenges_about_a_child_of_any_and_whoever_runs_them_sees_each_list()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var (manager, coordinator) = (bot.Private("kingfisher"), bot.Private("coordinator"));
        (await manager.SayAsync($"challenge Thames Valley Police about CH-2042: {Concern}")).Shows("CHAL-1 is raised.", "Child: CH-2042");
        (await bot.Private("inspector-south").SayAsync("show challenge CHAL-1")).Shows("Your agency's answer");
        (await bot.Private("inspector-north").SayAsync("show challenge CHAL-1")).Shows(Says.Why(Reason.NotFound));
        (await manager.SayAsync($"challenge Thames Valley Police about CH-2046: {Concern}")).Shows(Says.Why(Reason.NotFound));

        var list = await coordinator.SayAsync("challenges");
        list.Shows("Challenges in Panel North", "No challenge is open.", "[Challenges in Panel South]").ShowsNo("[Challenge an agency]");
        (await coordinator.PressAsync(list, "Challenges in Panel South")).Shows("CHAL-1");
        (await bot.Private("outsider").SayAsync("challenges")).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    [Trait("Requirement", "OP-19")]
    public async Task A_dash_is_neither_a_concern_nor_an_answer_and_not_applicable_is_no_child()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var (chair, police) = (bot.Private("panel-chair-north"), bot.Private("inspector-north"));
        var form = await chair.SayAsync("challenge");
        (await chair.PressAsync(form, "Raise the challenge", (ChallengeVerbs.To, "police"), (ChallengeVerbs.Concern, "-"))).Shows(Says.Why(Reason.ConcernNeeded));
        (await chair.PressAsync(form, "Raise the challenge", (ChallengeVerbs.To, "police"), (ChallengeVerbs.Concern, Concern), (ChallengeVerbs.Child, "N/A"))).Shows("CHAL-1 is raised.").ShowsNo("Child:");
        foreach (var nothing in (string[])["-", "n/a", "Not yet", "tbc"])
        {
            (await police.SayAsync($"answer challenge CHAL-1 {nothing}")).Shows(Says.Why(Reason.TextNeeded));
        }
        (await chair.SayAsync("challenges")).ShowsNo("answered");
        (await police.SayAsync("answer challenge CHAL-1 We rang.")).Shows("The answer is sent.");
    }

    [Fact]
    [Trait("Requirement", "OP-19")]
    public async Task When_whoever_raised_it_has_left_the_group_their_agency_hears_the_answer()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        await bot.Private("fss-north").SayAsync($"challenge Thames Valley Police about CH-2041: {Concern}");
        Roster.Empty(bot, "fss-manager");
        await bot.RestartAsync();
        await bot.Private("inspector-north").SayAsync("answer challenge CHAL-1 We rang.");
        await bot.SettleAsync();
        var told = bot.Told("CHAL-1 is answered");
        Assert.DoesNotContain("fss-north", told);
        Assert.Contains("edge-of-care", told);
    }
}
