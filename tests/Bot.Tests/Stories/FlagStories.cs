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
        var view = await _bot.Meeting("commissioned").PressAsync(board, "Open my view");
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
        Assert.Equal(6, _bot.Told("CH-2046: please flag on your system and confirm").Count);
        Assert.Single(_bot.Audit("flag.close", "CH-2046"));
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public async Task Agreement_without_a_vote_needs_the_chairs_word_that_nobody_objects()
    {
        var board = await OpenAsync("CH-2049");
        var view = await _bot.Meeting("chair").PressAsync(board, "Open my view");

        (await _bot.Meeting("chair").PressAsync(view, "Record: agreed without a vote")).Shows(Says.Why(Reason.ObjectionCheckNeeded));
        (await _bot.Meeting("health").PressAsync(FlagVerbs.Agree, Chat.Payload(view, "Record: agreed without a vote", (FlagVerbs.NobodyObjects, "yes")).Data)).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Meeting("chair").PressAsync(view, "Record: agreed without a vote", (FlagVerbs.NobodyObjects, "yes"))).Shows("Agreed without a vote: the chair asked and nobody objected.");

        await _bot.SettleAsync();
        _bot.Boards("CH-2049")[^1].Shows("Agreed without a vote").ShowsNo(" for, ");
        Assert.Equal(6, _bot.Told("CH-2049: please flag on your system and confirm").Count);
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
        var data = (JsonObject)board.Button("Open my view")["data"]!.DeepClone();
        if (verb == FlagVerbs.Open)
        {
            data[FlagVerbs.Child] = "CH-2041";
        }

        (await _bot.Meeting(who).PressAsync(verb, data)).Shows(Says.Why(Reason.ChairOnly));

        Assert.Equal(before + 1, _bot.Audit("", nameof(Reason.ChairOnly)).Count);
        (await _bot.Meeting("chair").PressAsync(board, "Open my view")).Shows("[Close the vote]");
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

    private async Task<Shown> OpenAsync(string child)
    {
        await _bot.Meeting("chair").SayAsync($"vote {child}");
        await _bot.SettleAsync();
        return _bot.Boards(child)[^1];
    }

    private Task<Shown> VoteAsync(string who, Shown board, string choice, string? id = null) =>
        _bot.Meeting(who).PressAsync(FlagVerbs.Vote, Platform.Data(board, FlagVerbs.Choice, choice), id);

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
