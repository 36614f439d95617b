using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Decisions of every kind that must stand up when somebody asks about them later.</summary>
[Trait("Story", "G-10")]
public sealed class DecisionStories(DecisionStories.Shared shared) : IClassFixture<DecisionStories.Shared>
{
    private const string Unknown = "I cannot find that, or it is not yours to open.";

    private const string Advice = "Consider a move of school before the spring.";

    private const string NoPlan = "it changes no child protection, child in need or care plan, and replaces no conference or core group";

    private readonly StoryBot _bot = shared.Bot;

    [Fact]
    [Trait("Requirement", "HO-03")]
    [Trait("Requirement", "ON-20")]
    public async Task A_recommendation_waits_until_it_is_considered_and_the_chat_never_reads_it()
    {
        var form = await _bot.Meeting("chair").SayAsync("propose CH-2043");
        form.Shows("CH-2043: put a question to the group", NoPlan).ShowsNo("Keep the flag until a date");
        (await _bot.Meeting("chair").PressAsync(form, "Ask the group", (FlagVerbs.Choice, "Recommend"), (FlagVerbs.What, Advice))).Shows(Says.Why(Reason.AddresseeNeeded), Advice);
        (await _bot.Meeting("chair").PressAsync(form, "Ask the group", (FlagVerbs.Choice, "Recommend"), (FlagVerbs.What, Advice), (FlagVerbs.To, "Core group"))).Shows("The question is put to the group");
        var board = await BoardAsync("CH-2043");
        board.Shows("CH-2043: make a recommendation?").ShowsNo(Advice, "Core group");
        (await _bot.Meeting("health").PressAsync(board, "Open my view")).Shows(Advice, "For: Core group", "The vote of Health");
        await CarryAsync(board);

        (await _bot.Private("health").SayAsync("recommendations")).Shows("CH-2043, made on").ShowsNo(Advice, "Core group");
        var kept = await _bot.Private("health").SayAsync("decision CH-2043");
        kept.Shows(Advice, "The recommendation waits for an answer", NoPlan);
        (await _bot.Private("health").PressAsync(kept, "Considered: not adopted")).Shows(Says.Why(Reason.ReasonNeeded));
        (await _bot.Private("health").PressAsync(kept, "Considered: not adopted", (FlagVerbs.Why, "The school can keep the child safe."))).Shows("not adopted", "The school can keep the child safe.");
        (await _bot.Private("health").SayAsync("recommendations")).ShowsNo("CH-2043");
        (await _bot.Private("education").SayAsync("adopted CH-2043")).Shows(Says.Why(Reason.NoRecommendation));
        (await _bot.Private("education").SayAsync("decision CH-2043")).Shows("not adopted");
    }

    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task A_flag_is_kept_until_a_date_by_the_group_and_both_questions_stay_readable()
    {
        await OpenAsync("CH-2044");
        await _bot.Meeting("chair").SayAsync("agreed CH-2044 nobody objects");
        var form = await _bot.Meeting("chair").SayAsync("propose CH-2044");
        (await _bot.Meeting("chair").PressAsync(form, "Ask the group", (FlagVerbs.Choice, "Keep"), (FlagVerbs.Until, "2026-11-01"))).Shows(Says.Why(Reason.DateInPast));
        await _bot.Meeting("chair").PressAsync(form, "Ask the group", (FlagVerbs.Choice, "Keep"), (FlagVerbs.Until, "2027-06-23"));
        var board = await BoardAsync("CH-2044");
        board.Shows("CH-2044: keep the flag?");
        await CarryAsync(board);

        var kept = await _bot.Private("health").SayAsync("decision CH-2044");
        kept.Shows("CH-2044: keep the flag?", "Carried. The flag stays until it is looked at again.", "To be looked at again on 23 June 2027", "[Question 1,");
        (await _bot.Private("health").PressAsync(kept, kept.Buttons.Select(button => (string)button["title"]!).First(title => title.StartsWith("Question 1", StringComparison.Ordinal))))
            .Shows("CH-2044: add a flag?", "Agreed without a vote");
        (await _bot.Private("health").SayAsync("case CH-2044")).Shows("Flagged by the group since 23 November 2026.");
    }

    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task An_action_that_the_group_decides_is_given_once_however_often_the_vote_is_closed()
    {
        var form = await _bot.Meeting("chair").SayAsync("propose CH-2045");
        var owner = ((JsonArray)form.Inputs.First(input => (string?)input["id"] == FlagVerbs.Owner)["choices"]!)
            .Select(choice => (string)choice!["value"]!).First(value => value.StartsWith("education-officer/", StringComparison.Ordinal));
        await _bot.Meeting("chair").PressAsync(form, "Ask the group", (FlagVerbs.Choice, "Act"), (FlagVerbs.What, "Visit the station together."), (FlagVerbs.Owner, owner), (FlagVerbs.Due, "2027-01-06"));
        var board = await BoardAsync("CH-2045");
        var before = _bot.Count("action");
        foreach (var who in (string[])["police-ocg", "practice-lead", "health"])
        {
            await VoteAsync(who, board, "For");
        }

        var closed = await Task.WhenAll(CloseAsync("chair", board), CloseAsync("deputy", board), CloseAsync("chair", board));

        Assert.All(closed, shown => shown.Shows("The action is given to its owner."));
        Assert.Equal(before + 1, _bot.Count("action"));
        (await _bot.Private("education").SayAsync("my actions")).Shows("Visit the station together.");
        (await _bot.Private("health").SayAsync("decision CH-2045")).Shows("was given.", "Owner:");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task After_a_tie_the_chair_decides_with_a_reason_and_it_is_shown_as_the_chairs()
    {
        var board = await OpenAsync("CH-2046");
        await VoteAsync("police-ocg", board, "For");
        await VoteAsync("practice-lead", board, "Against");
        await VoteAsync("health", board, "Abstain");
        var tied = await CloseAsync("chair", board);
        tied.Shows("Not carried: the votes were equal.", "[Set a provisional flag]");
        (await _bot.Meeting("health").PressAsync(board, "Open my view")).ShowsNo("[Set a provisional flag]");
        (await _bot.Meeting("health").PressAsync(FlagVerbs.Tie, Chat.Payload(tied, "Set a provisional flag").Data)).Shows(Says.Why(Reason.ChairOnly));

        (await _bot.Meeting("chair").PressAsync(tied, "Set a provisional flag")).Shows(Says.Why(Reason.ReasonNeeded));
        (await _bot.Meeting("chair").PressAsync(tied, "Set a provisional flag", (FlagVerbs.ChairWhy, "Two reports came in."))).Shows("The chair decided, not the group: a provisional flag until the meeting on 25 November 2026.");

        await _bot.SettleAsync();
        _bot.Boards("CH-2046")[^1].Shows("The chair decided, not the group").ShowsNo("Two reports");
        Assert.Equal(6, _bot.Told("CH-2046: please flag on your system and confirm").Count);
        (await _bot.Private("health").SayAsync("decision CH-2046")).Shows("The chair's reason: Two reports came in.", "1 for, 1 against, 1 abstained");
        (await _bot.Private("chair").SayAsync("settle tie no CH-2046 on reflection")).Shows(Says.Why(Reason.TieSettled));
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task Without_the_full_quorum_the_chair_may_rule_with_a_reason_that_is_kept()
    {
        var board = await OpenAsync("CH-2047");
        await VoteAsync("police-ocg", board, "For");
        var chair = await _bot.Meeting("chair").PressAsync(board, "Open my view");
        (await _bot.Meeting("chair").PressAsync(chair, "Close the vote", (FlagVerbs.Exceptions, FlagVerbs.WithoutQuorum))).Shows(Says.Why(Reason.ReasonNeeded), "1 of 6 agencies voted so far");

        (await _bot.Private("chair").SayAsync("close vote CH-2047 without quorum the others have written that they agree")).Shows("Carried: the flag is added.");

        await _bot.SettleAsync();
        _bot.Boards("CH-2047")[^1].Shows("decided without the full quorum").ShowsNo("the others have written");
        (await _bot.Private("health").SayAsync("decision CH-2047")).Shows("Without the full quorum, because: the others have written that they agree", "Rule used: The three safeguarding partners");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task When_everybody_who_may_chair_has_a_conflict_the_coordinator_names_somebody_who_closes()
    {
        var board = await OpenAsync("CH-2048");
        foreach (var who in (string[])["chair", "deputy", "chair-alternate"])
        {
            await _bot.Private(who).SayAsync("conflict CH-2048");
        }
        await _bot.SettleAsync();
        Assert.Equal(["coordinator"], _bot.Told("CH-2048: a vote needs an acting chair"));
        (await CloseAsync("deputy", board)).Shows(Says.Why(Reason.ConflictDeclared));

        (await _bot.Private("health").SayAsync("acting chair CH-2048")).Shows(Unknown);
        (await _bot.Private("coordinator").SayAsync("acting chair CH-2041")).Shows(Unknown);
        var form = await _bot.Private("coordinator").SayAsync("acting chair CH-2048");
        form.Shows("CH-2048: name an acting chair").ShowsNo("Child:");
        var education = ((JsonArray)form.Inputs[0]["choices"]!).First(choice => ((string)choice!["title"]!).EndsWith(", Education", StringComparison.Ordinal))!;
        (await _bot.Private("coordinator").PressAsync(form, "Name them")).Shows(Says.Why(Reason.NotACandidate));
        (await _bot.Private("coordinator").PressAsync(form, "Name them", (FlagVerbs.Person, (string)education["value"]!))).Shows("may now act from the chair on CH-2048");

        (await CloseAsync("health", board)).Shows(Says.Why(Reason.ChairOnly));
        var acting = await _bot.Meeting("education").PressAsync(board, "Open my view");
        (await _bot.Meeting("education").PressAsync(acting, "Close the vote")).Shows("No decision: the quorum did not take part.");
        (await _bot.Private("health").SayAsync("decision CH-2048")).Shows("Acting chair:", "Conflicts declared:");
    }

    /// <summary>A bot of its own: it gives the child's actions to others.</summary>
    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_conflict_shuts_the_actions_about_the_child_too_until_the_vote_is_closed()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (worker, chair) = (bot.Private("practice-lead"), bot.Private("chair"));
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await worker.SayAsync("action A-11")).Shows("Complete the screening tool again");
        await worker.SayAsync("conflict CH-2047");

        await bot.RestartAsync();
        foreach (var words in (string[])["action A-11", "done A-11 helped", "blocked A-11 because the school is shut", "more time A-11 2027-01-20 because it is late", "action A-23"])
        {
            (await worker.SayAsync(words)).Shows(Says.Why(Reason.ClosedByConflict)).ShowsNo("screening tool", "autumn term");
        }
        (await bot.Private("outsider").SayAsync("action A-11")).Shows(Says.Why(Reason.NotFound));
        Assert.Empty(bot.Audit("action.update", "A-11"));
        // It is their own conflict, in this child alone: others go on, and so do they with other children.
        (await worker.SayAsync("action A-6")).Shows("Send the placing authority the request");
        (await chair.SayAsync("change date A-11 2026-12-01")).Shows("1 December 2026");
        await bot.ClockAsync("2026-12-03T10:00:00Z");
        (await worker.SayAsync("my actions")).Shows("A-6").ShowsNo("screening tool");
        var mine = await worker.SayAsync("my actions");
        while (!mine.Has("A-11 (CH-2047)"))
        {
            mine = await worker.PressAsync(mine, "More");
        }
        mine.Shows("Shut to you until the vote in which you declared a conflict of interest is closed.").ShowsNo("screening tool", "[Open A-11]");
        (await worker.PressAsync(ActionVerbs.Add, new() { [ActionVerbs.Draft] = "x", [ActionVerbs.Child] = "CH-2047" })).ShowsNo("is added");

        await chair.SayAsync("conflict CH-2047");
        var form = await bot.Meeting("chair").SayAsync("add action");
        (await bot.Meeting("chair").PressAsync(form, "Add the action", (ActionVerbs.What, "Go"), (ActionVerbs.Owner, ActionStories.Owner(form, bot.Group.Person("health").Name)), (ActionVerbs.Child, "CH-2047"))).Shows(Says.Why(Reason.ClosedByConflict));
        (await chair.SayAsync("overdue")).ShowsNo("screening tool");
        await chair.SayAsync("no conflict CH-2047");
        (await chair.SayAsync("action A-11")).Shows("Complete the screening tool again");
        (await worker.SayAsync("action A-11")).Shows(Says.Why(Reason.ClosedByConflict));

        await bot.Private("deputy").SayAsync("close vote CH-2047");
        (await worker.SayAsync("action A-11")).Shows("Complete the screening tool again");
        (await worker.SayAsync("done A-11 helped")).Shows("A-11 is ticked off.");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_conflict_closes_the_record_until_it_is_taken_back_or_the_vote_is_closed()
    {
        var board = await OpenAsync("CH-2049");
        await VoteAsync("health", board, "For");
        var mine = await _bot.Meeting("health").PressAsync(board, "Open my view");
        var declared = await _bot.Meeting("health").PressAsync(mine, "I have a conflict of interest");
        (await _bot.Private("health").SayAsync("case CH-2049")).Shows(Says.Why(Reason.ClosedByConflict)).ShowsNo("Child:");
        (await _bot.Private("health").SayAsync("decision CH-2049")).Shows(Says.Why(Reason.ClosedByConflict));
        (await _bot.Private("health").SayAsync("children at risk")).Shows("CH-2049", "Shut to you until the vote").ShowsNo("Indigo");
        (await _bot.Private("education").SayAsync("children at risk")).Shows("Indigo").ShowsNo("Shut to you");

        (await _bot.Meeting("health").PressAsync(declared, "I have no conflict: take it back")).Shows("You have no conflict of interest on record", "Not cast yet.", "Child:");
        (await _bot.Private("health").SayAsync("case CH-2049")).Shows("Case CH-2049");
        await _bot.Private("health").SayAsync("conflict CH-2049");
        await CloseAsync("chair", board);
        (await _bot.Private("health").SayAsync("no conflict CH-2049")).Shows(Says.Why(Reason.VoteClosed));
        (await _bot.Private("health").SayAsync("case CH-2049")).Shows("Case CH-2049");
        (await _bot.Private("health").SayAsync("decision CH-2049")).Shows("what was said about it is not shown to you").ShowsNo("What each agency said");
    }

    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task What_has_no_decision_is_listed_and_leaves_the_list_when_it_has_one()
    {
        var board = await OpenAsync("CH-2050");
        (await _bot.Private("chair").SayAsync("undecided")).Shows("CH-2050");
        await _bot.Meeting("chair").SayAsync("vote remove CH-2042");
        (await _bot.Private("chair").SayAsync("undecided")).Shows("CH-2042, CH-2050");
        (await _bot.Private("chair").SayAsync("flags")).Shows("CH-2042, flagged since");
        (await _bot.Private("outsider").SayAsync("undecided")).ShowsNo("CH-2050");
        await CarryAsync(board);
        (await _bot.Private("chair").SayAsync("undecided")).ShowsNo("CH-2050");
    }

    [Theory]
    [InlineData("outsider")]
    [InlineData("coordinator")]
    [InlineData("health-former")]
    [Trait("Requirement", "DC-06")]
    public async Task Somebody_whose_seat_does_not_open_the_record_cannot_tell_whether_there_was_a_decision(string who)
    {
        Assert.Equal((await _bot.Private(who).SayAsync("decision CH-9999")).Outline, (await _bot.Private(who).SayAsync("decision CH-2042")).Outline);
        (await _bot.Private(who).PressAsync(DecisionVerbs.Show, new JsonObject { ["forum"] = "csog", ["child"] = "CH-2042", ["question"] = "1" })).Shows(Unknown);
        (await _bot.Meeting(who).PressAsync(DecisionVerbs.Propose, new JsonObject { ["forum"] = "csog", ["child"] = "CH-2042" })).Shows(Unknown);
    }

    private async Task<Shown> OpenAsync(string child)
    {
        await _bot.Meeting("chair").SayAsync($"vote {child}");
        return await BoardAsync(child);
    }

    private async Task<Shown> BoardAsync(string child)
    {
        await _bot.SettleAsync();
        return _bot.Boards(child)[^1];
    }

    private async Task CarryAsync(Shown board)
    {
        foreach (var who in (string[])["police-ocg", "practice-lead", "health"])
        {
            await VoteAsync(who, board, "For");
        }
        (await CloseAsync("chair", board)).Shows("Carried");
    }

    private Task<Shown> VoteAsync(string who, Shown board, string choice) =>
        _bot.Meeting(who).PressAsync(FlagVerbs.Vote, Platform.Data(board, FlagVerbs.Choice, choice));

    private Task<Shown> CloseAsync(string who, Shown board) =>
        _bot.Meeting(who).PressAsync(CloseFlagVote.Name, (JsonObject)board.Buttons[0]["data"]!.DeepClone());

    /// <summary>One bot and one meeting, where each story asks about another child.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public StoryBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Bot = await StoryBot.StartAsync();
            await Bot.GreetAllAsync();
        }

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
