using System.Text.Json.Nodes;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A chair calls a flag decision in the meeting chat, and the agencies act on it.</summary>
[Trait("Story", "G-10")]
public sealed class FlagStories(FlagStories.Shared shared) : IClassFixture<FlagStories.Shared>
{
    private const string Unknown = "I cannot find that, or it is not yours to open.";

    private readonly StoryBot _bot = shared.Bot;

    [Fact]
    [Trait("Requirement", "DC-06")]
    [Trait("Requirement", "HO-12")]
    [Trait("Requirement", "HO-13")]
    public async Task A_vote_runs_from_the_question_to_the_last_confirmation_and_the_removal()
    {
        // A bot of its own: this one moves the clock by two weeks.
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        Assert.Equal(new Shown(null, null).Outline, (await bot.Meeting("chair").SayAsync("vote CH-2041")).Outline);
        await bot.SettleAsync();
        var board = Assert.Single(bot.Boards("CH-2041"));
        board.Shows("CH-2041: add a flag?", "0 of 6 agencies voted so far", "Rule used: Each agency has one vote.", "[Open my view to vote]");

        foreach (var (who, press, why) in ((string, string, string)[])
            [("police-ocg", "Vote for", ""), ("practice-lead", "Vote for", ""), ("health", "Vote for", ""), ("education", "Abstain", ""), ("safeguarding-unit", "Vote against", "Not enough is known.")])
        {
            var mine = await bot.Meeting(who).PressAsync(board, "Open my view to vote");
            mine.Shows("Child: Avery Example-Child", "Not cast yet.").ShowsNo(" for, ", "abstained");
            (await bot.Meeting(who).PressAsync(mine, press, (FlagVerbs.Why, why))).Shows("Your agency's vote is recorded.", "You voted:").ShowsNo("abstained", "no reply");
        }
        await bot.SettleAsync();
        bot.Boards("CH-2041")[^1].Shows("5 of 6 agencies voted so far").ShowsNo("3 for", "Not enough is known.");

        var chair = await bot.Meeting("chair").PressAsync(board, "Open my view to vote");
        (await bot.Meeting("chair").PressAsync(chair, "Close the vote")).Shows("Carried: the flag is added.", "3 for, 1 against, 1 abstained, 0 declared a conflict, 1 no reply", "Rule used: Each agency has one vote.");
        await bot.SettleAsync();
        bot.Boards("CH-2041")[^1].Shows("Carried: the flag is added.", "3 for, 1 against, 1 abstained, 0 declared a conflict, 1 no reply").ShowsNo("Not enough is known.");
        Assert.Single(bot.Calls, call => call.Method == "POST" && Platform.IsShared(call));
        Assert.Equal(6, Told(bot, "CH-2041: please flag on your system and confirm").Count);

        await Confirm(bot);
        await Remind(bot);
        await Remove(bot);
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task Nothing_that_ever_went_to_a_shared_chat_names_a_child_or_anybody_else()
    {
        await OpenAsync("CH-2048");
        await _bot.Meeting("health").SayAsync("show vote CH-2048");
        await _bot.Meeting("chair").SayAsync("add action");
        await _bot.Meeting("health").SayAsync("actions");
        await _bot.Meeting("outsider").SayAsync("Avery Example-Child born 14/03/2012");
        await _bot.SettleAsync();

        var shared = _bot.Calls.Where(Platform.IsShared).ToList();
        Assert.NotEmpty(shared);
        Assert.Empty(shared.SelectMany(call => Personal.In(call.Body)));
        // What one person alone is shown does hold names: the search above would find them.
        Assert.NotEmpty(_bot.Calls.Where(Platform.IsTargeted).SelectMany(call => Personal.In(call.Body)));
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_client_that_refreshes_the_card_by_itself_gets_each_person_their_own_view()
    {
        var board = await OpenAsync("CH-2047");
        var refresh = board.Card!["refresh"]!;
        Assert.Contains(refresh["userIds"]!.AsArray(), id => (string?)id == StoryBot.Practice.Person("health").ChatUserId);
        Assert.DoesNotContain(refresh["userIds"]!.AsArray(), id => (string?)id == StoryBot.Practice.Person("outsider").ChatUserId);
        var (verb, data) = ((string)refresh["action"]!["verb"]!, (JsonObject)refresh["action"]!["data"]!);

        (await _bot.Meeting("health").PressAsync(verb, data, automatic: true)).Shows("Gray Example-Child", "The vote of Health");
        (await _bot.Meeting("education").PressAsync(verb, data, automatic: true)).Shows("The vote of Education").ShowsNo("For the chair");
        (await _bot.Meeting("chair").PressAsync(verb, data, automatic: true)).Shows("For the chair");
        (await _bot.Meeting("outsider").PressAsync(verb, data, automatic: true)).Shows(Unknown).ShowsNo("Gray");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task Two_members_of_one_agency_who_press_at_the_same_moment_have_one_vote()
    {
        var board = await OpenAsync("CH-2043");

        var both = await Task.WhenAll(VoteAsync("police-ocg", board, "For"), VoteAsync("police-pvp", board, "Against"));

        Assert.Single(both, shown => shown.Has("Your agency's vote is recorded."));
        Assert.Single(both, shown => shown.Has(Says.Why(Reason.AgencyAlreadyVoted)));
        await _bot.SettleAsync();
        _bot.Boards("CH-2043")[^1].Shows("1 of 6 agencies voted so far");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_vote_can_be_changed_until_the_close_and_not_after()
    {
        var board = await OpenAsync("CH-2044");
        await VoteAsync("health", board, "For");
        (await VoteAsync("health", board, "Against")).Shows("You voted: against.");
        // A press delivered late, after it was changed, changes nothing back.
        await VoteAsync("education", board, "For", "late");
        await VoteAsync("education", board, "Against");
        (await VoteAsync("education", board, "For", "late")).Shows("You voted: against.");
        await VoteAsync("police-exploitation", board, "For");
        await VoteAsync("case-manager", board, "Abstain");

        (await CloseAsync("deputy", board)).Shows("Not carried. No flag is added.", "1 for, 2 against, 1 abstained, 0 declared a conflict, 2 no reply");

        (await VoteAsync("health", board, "For")).Shows(Says.Why(Reason.VoteClosed));
        (await _bot.Private("health").SayAsync("confirm CH-2044")).Shows(Says.Why(Reason.NotDecidedYet));
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task Whoever_declares_a_conflict_has_no_vote_and_no_longer_sees_the_case()
    {
        var board = await OpenAsync("CH-2045");
        var view = await _bot.Meeting("commissioned").PressAsync(board, "Open my view to vote");
        await VoteAsync("commissioned", board, "For");

        (await _bot.Meeting("commissioned").PressAsync(view, "I have a conflict of interest"))
            .Shows("Your conflict of interest is recorded.", "0 of 6 agencies voted so far").ShowsNo("Eden", "Vote for");
        (await VoteAsync("commissioned", board, "For")).Shows(Says.Why(Reason.ConflictDeclared));
        (await VoteAsync("commissioned-alternate", board, "For")).Shows("Your agency's vote is recorded.");
        (await _bot.Private("education").SayAsync("conflict CH-2045")).Shows("Your conflict of interest is recorded.");

        (await CloseAsync("chair", board)).Shows("No decision: the quorum did not take part.", "1 for, 0 against, 0 abstained, 1 declared a conflict, 4 no reply");
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    [Trait("Requirement", "HO-12")]
    public async Task Two_closes_at_the_same_moment_have_one_effect()
    {
        var board = await OpenAsync("CH-2046");
        foreach (var who in (string[])["police-pvp", "service-manager", "health-worker"])
        {
            await VoteAsync(who, board, "For");
        }

        var closed = await Task.WhenAll(CloseAsync("chair", board), CloseAsync("deputy", board), CloseAsync("chair-alternate", board));

        Assert.All(closed, shown => shown.Shows("Carried: the flag is added."));
        await _bot.SettleAsync();
        Assert.Equal(6, Told(_bot, "CH-2046: please flag on your system and confirm").Count);
        Assert.Single(_bot.Audit("flag.close", "CH-2046"));
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public async Task Agreement_without_a_vote_needs_the_chairs_word_that_nobody_objects()
    {
        var board = await OpenAsync("CH-2049");
        var view = await _bot.Meeting("chair").PressAsync(board, "Open my view to vote");

        (await _bot.Meeting("chair").PressAsync(view, "Record: agreed without a vote")).Shows(Says.Why(Reason.ObjectionCheckNeeded));
        (await _bot.Meeting("health").PressAsync(FlagVerbs.Agree, Chat.Payload(view, "Record: agreed without a vote", (FlagVerbs.NobodyObjects, "yes")).Data)).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Meeting("chair").PressAsync(view, "Record: agreed without a vote", (FlagVerbs.NobodyObjects, "yes"))).Shows("Agreed without a vote: the chair asked and nobody objected.");

        await _bot.SettleAsync();
        _bot.Boards("CH-2049")[^1].Shows("Agreed without a vote").ShowsNo(" for, ");
        Assert.Equal(6, Told(_bot, "CH-2049: please flag on your system and confirm").Count);
    }

    [Theory]
    [InlineData("health", FlagVerbs.Close)]
    [InlineData("police-exploitation", FlagVerbs.Close)]
    [InlineData("health", FlagVerbs.Agree)]
    [InlineData("health", FlagVerbs.Open)]
    [Trait("Requirement", "HO-04")]
    public async Task A_member_who_reaches_for_the_chairs_button_is_refused_politely_and_it_is_on_record(string who, string verb)
    {
        var board = await OpenAsync("CH-2050");
        var before = _bot.Audit("", nameof(Reason.ChairOnly)).Count;
        var data = (JsonObject)board.Button("Open my view to vote")["data"]!.DeepClone();
        if (verb == FlagVerbs.Open)
        {
            data[FlagVerbs.Child] = "CH-2041";
        }

        (await _bot.Meeting(who).PressAsync(verb, data)).Shows(Says.Why(Reason.ChairOnly));

        Assert.Equal(before + 1, _bot.Audit("", nameof(Reason.ChairOnly)).Count);
        (await _bot.Meeting("chair").PressAsync(board, "Open my view to vote")).Shows("[Close the vote]");
    }

    [Theory]
    [InlineData("education-alternate", "You are an alternate without authority to decide")]
    [InlineData("coordinator", Unknown)]
    [InlineData("health-former", Unknown)]
    [InlineData("outsider", Unknown)]
    [Trait("Requirement", "DC-06")]
    public async Task Somebody_without_a_vote_is_refused(string who, string sentence)
    {
        var board = await OpenAsync("CH-2051");

        (await VoteAsync(who, board, "For")).Shows(sentence);

        await _bot.SettleAsync();
        _bot.Boards("CH-2051")[^1].Shows("0 of 6 agencies voted so far");
    }

    [Fact]
    [Trait("Requirement", "DC-02")]
    public async Task Typed_words_do_what_every_button_does()
    {
        await OpenAsync("CH-2052");
        (await _bot.Private("health").SayAsync("vote for CH 2052")).Shows("Your agency's vote is recorded.", "You voted: for.");
        (await _bot.Private("health").SayAsync("Abstain ch-2052 please")).Shows("You voted: abstain.");
        (await _bot.Private("police-ocg").SayAsync("vote against CH-2052 too early")).Shows("You voted: against.", "too early");
        (await _bot.Private("practice-lead").SayAsync("show vote CH-2052")).Shows("2 of 6 agencies voted so far");
        (await _bot.Meeting("health").SayAsync("close vote CH-2052")).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Private("chair").SayAsync("close vote CH-2052")).Shows("No decision: the quorum did not take part.");
    }

    private static IReadOnlyList<string> Told(StoryBot bot, string title) =>
        [.. StoryBot.Practice.People.Where(person => bot.Notices(person.Key).Any(notice => notice.Has(title))).Select(person => person.Key)];

    private static async Task Confirm(StoryBot bot)
    {
        // An agency that reports removal before the group decided on it is refused.
        (await bot.Private("health").SayAsync("removed CH-2041")).Shows(Says.Why(Reason.NotDecidedYet));
        var asked = await bot.Private("health").SayAsync("confirm CH-2041");
        asked.Shows("Avery Example-Child", "0 of 6 agencies answered", "Still to answer: Cheshire Police, Halton Borough Council, Education, Safeguarding Children Unit, Health, Commissioned Services");
        (await bot.Private("health").PressAsync(asked, "It is on our system", (FlagVerbs.On, "2026-11-24"))).Shows(Says.Why(Reason.DateInFuture));
        (await bot.Private("health").PressAsync(asked, "It is on our system", (FlagVerbs.On, "2026-11-23"))).Shows("Your agency's answer is recorded.", "Health: on the agency's system since 23 November 2026");
        var education = await bot.Private("education").SayAsync("confirm CH-2041");
        (await bot.Private("education").PressAsync(education, "We cannot")).Shows(Says.Why(Reason.ReasonNeeded));
        (await bot.Private("education").PressAsync(education, "We cannot", (FlagVerbs.Why, "We have no system."))).Shows("Education: cannot: We have no system.");
        (await bot.Private("practice-lead").SayAsync("flagged CH-2041")).Shows("Your agency's answer is recorded.");
        (await bot.Private("police-pvp").SayAsync("flagged CH-2041")).Shows("4 of 6 agencies answered", "Still to answer: Safeguarding Children Unit, Commissioned Services");
        (await bot.Private("chair").SayAsync("flags")).Shows("CH-2041", "CH-2042").ShowsNo("Avery");
    }

    private static async Task Remind(StoryBot bot)
    {
        const string reminder = "Reminder: flag confirmation";
        await bot.ClockAsync("2026-11-26T08:59:00Z");
        Assert.Empty(Told(bot, reminder));
        await bot.ClockAsync("2026-11-26T09:00:00Z");
        Assert.Equal(["safeguarding-unit", "commissioned"], Told(bot, reminder));
        await bot.ClockAsync("2026-11-30T09:00:00Z");
        Assert.Contains("chair", Told(bot, "Flag confirmations not given: 2"));
    }

    private static async Task Remove(StoryBot bot)
    {
        await bot.Meeting("chair").SayAsync("vote remove CH-2041");
        await bot.SettleAsync();
        var board = bot.Boards("CH-2041")[^1].Shows("CH-2041: remove the flag?", "0 of 6 agencies voted so far");
        (await bot.Private("health").SayAsync("removed CH-2041")).Shows(Says.Why(Reason.NotDecidedYet));
        foreach (var who in (string[])["police-ocg", "practice-lead", "health"])
        {
            (await bot.Meeting(who).PressAsync(FlagVerbs.Vote, With(board, FlagVerbs.Choice, "For"))).Shows("recorded");
        }
        var data = With(board, FlagVerbs.Question, "1");
        data[FlagVerbs.Choice] = "For";
        (await bot.Meeting("education").PressAsync(FlagVerbs.Vote, data)).Shows(Says.Why(Reason.VoteReplaced));
        (await bot.Private("deputy").SayAsync("close vote CH-2041")).Shows("Carried: the flag is removed.");
        await bot.SettleAsync();
        Assert.DoesNotContain("education", Told(bot, "CH-2041: please take the flag off your system and confirm"));
        Assert.Equal(5, Told(bot, "CH-2041: please take the flag off your system and confirm").Count);
        (await bot.Private("health").SayAsync("removed CH-2041")).Shows("Your agency's answer is recorded.", "1 of 5 agencies answered");
    }

    private static JsonObject With(Shown board, string name, string value)
    {
        var data = (JsonObject)board.Buttons[0]["data"]!.DeepClone();
        data[name] = value;
        return data;
    }

    private async Task<Shown> OpenAsync(string child)
    {
        await _bot.Meeting("chair").SayAsync($"vote {child}");
        await _bot.SettleAsync();
        return _bot.Boards(child)[^1];
    }

    private Task<Shown> VoteAsync(string who, Shown board, string choice, string? id = null) =>
        _bot.Meeting(who).PressAsync(FlagVerbs.Vote, With(board, FlagVerbs.Choice, choice), id);

    private Task<Shown> CloseAsync(string who, Shown board) =>
        _bot.Meeting(who).PressAsync(FlagVerbs.Close, (JsonObject)board.Buttons[0]["data"]!.DeepClone());

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
