using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A Panel asks the police for an order, hears what came of it, and its minutes say so.</summary>
[Trait("Requirement", "OP-30")]
public sealed class TacticalStories : IAsyncLifetime
{
    private const string Day = "8 December 2026";

    private StoryBot _bot = null!;

    private Chat Chair => _bot.Private("panel-chair-north");

    private Chat Police => _bot.Private("inspector-north");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await _bot.GreetAllAsync();
        await _bot.Private("missing-coordinator").SayAsync(ClosingStories.Often);
        await _bot.SettleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_chair_asks_for_a_measure_of_an_agency_that_can_take_it_and_hears_when_it_is_not_pursued()
    {
        var card = await Chair.SayAsync("add action");
        card.Shows("Is it an operational or tactical response?");
        (await GiveAsync(card, "camhs-panel-north", "recovery")).Shows(Says.Why(Reason.TacticalOwner));
        var (verb, data) = Chat.Payload(card, "Add the action", Filled(card, "inspector-north", "cawn"));
        data[ActionVerbs.Tactic] = "deportation";
        (await Chair.PressAsync(verb, data)).Shows(Says.Why(Reason.UnknownChoice));
        (await GiveAsync(card, "inspector-north", "recovery")).Shows("Action A-7 is added.");
        (await Chair.SayAsync("item CH-2045")).Shows("Recovery order: requested");

        (await Police.SayAsync("my actions")).Shows("A-7", "Tactical response: requested, nothing reported yet").ShowsNo("[Done, with effect: A-7]");
        card = await Police.SayAsync("action A-7");
        (await Police.PressAsync(card, "Done", (ActionVerbs.Effect, "Helped"))).Shows(Says.Why(Reason.ResponseNeeded));
        (await Police.PressAsync(card, "It is not pursued")).Shows(Says.Why(Reason.ReasonNeeded));
        card = await Police.PressAsync(card, "It is issued");
        card.Shows("It is noted on A-7.", "Recovery order: issued").ShowsNo("[It is issued]");
        (await Police.SayAsync("response A-7 not pursued because the child came home")).Shows("Recovery order: not pursued, because the child came home");
        (await _bot.Private("inspector-delegate-north").SayAsync("response A-7 not pursued, the child came home")).Shows("not pursued, because the child came home");

        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("panel-chair-north"), notice => notice.Has("A-7: Casey Example-InspectorNorth says that the measure is not pursued."));
        (await Chair.SayAsync("item CH-2045")).Shows("Recovery order: not pursued, because the child came home");
        Assert.Equal(2, _bot.Audit("action.tactical", "A-7").Count);

        await DraftAsync();
        (await MinutesAsync()).Shows("Apply for it", "open. Recovery order: not pursued, because the child came home");
        (await Police.SayAsync("done A-7 helped")).Shows("A-7 is ticked off.");
    }

    [Fact]
    public async Task Nobody_else_reports_on_it_and_what_is_typed_wrongly_changes_nothing()
    {
        await GiveAsync(await Chair.SayAsync("add action"), "inspector-north", "cawn");

        (await _bot.Private("camhs-panel-north").SayAsync("response A-7 issued")).Shows(Says.Why(Reason.NotYourAction));
        (await _bot.Private("panel-chair-south").SayAsync("response A-7 issued")).Shows(Says.Why(Reason.NotFound)).ShowsNo("warning");
        (await Police.SayAsync("response A-7 perhaps")).Shows(Says.Why(Reason.UnknownChoice));
        (await Police.SayAsync("response")).Shows("Give its number");
        (await _bot.Private("learning").SayAsync("response A-1 issued")).Shows(Says.Why(Reason.NotTactical));
        Assert.Empty(_bot.Audit("action.tactical", "A-7"));
    }

    [Fact]
    public async Task A_measure_that_the_minute_taker_writes_down_is_asked_for_when_the_chair_approves()
    {
        await GiveAsync(await Chair.SayAsync("add action"), "fss-north", "no");
        await DraftAsync();

        var form = await Chair.SayAsync($"action in minutes {Day}");
        (string, string)[] filled = [(MinutesVerbs.Part, "CH-2045"), (MinutesVerbs.What, "Serve a notice"), (MinutesVerbs.Owner, ActionStories.Owner(form, "Casey")), (MinutesVerbs.Tactic, "cawn")];
        (await Chair.PressAsync(form, "Write it down", filled)).Shows("Written down.");
        (await Chair.PressAsync(form, "Write it down", filled)).Shows("Written down.");
        (await Chair.SayAsync($"approve minutes {Day}")).Shows("The minutes are approved.");

        (await Police.SayAsync("action A-8")).Shows("Serve a notice", "Child abduction warning notice (CAWN): requested");
        (await _bot.Private("fss-north").SayAsync("action A-7")).ShowsNo("Tactical response");
    }

    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task A_measure_that_the_group_decides_by_vote_is_asked_for_when_the_vote_is_carried()
    {
        var room = _bot.MeetingOf("panel-north", "panel-chair-north");
        var form = await room.SayAsync("propose CH-2045");
        form.Shows("Is it an operational or tactical response?");
        (await ProposeAsync("camhs-panel-north")).Shows(Says.Why(Reason.TacticalOwner), "Apply for it");
        (await ProposeAsync("inspector-north")).Shows("The question is put to the group");
        await _bot.SettleAsync();
        _bot.Boards("CH-2045")[^1].ShowsNo("Recovery order", "Apply for it");
        (await Police.SayAsync("show vote CH-2045")).Shows("Apply for it", "Operational or tactical response: Recovery order");
        (await room.SayAsync("agreed CH-2045 nobody objects")).Shows("The action is given to its owner.");

        (await Police.SayAsync("action A-7")).Shows("Apply for it", "Recovery order: requested");
        (await Police.SayAsync("decision CH-2045")).Shows("Operational or tactical response: Recovery order");
        (await Police.SayAsync("response A-7 issued")).Shows("Recovery order: issued");

        Task<Shown> ProposeAsync(string owner) => room.PressAsync(form, "Ask the group",
            (FlagVerbs.Choice, "Act"), (FlagVerbs.What, "Apply for it"), (FlagVerbs.Owner, ActionStories.Owner(form, _bot.Group.Person(owner).Name)), (FlagVerbs.Due, "2027-01-19"), (FlagVerbs.Tactic, "recovery"));
    }

    private Task<Shown> GiveAsync(Shown card, string owner, string tactic) => Chair.PressAsync(card, "Add the action", Filled(card, owner, tactic));

    private (string, string)[] Filled(Shown card, string owner, string tactic) =>
        [(ActionVerbs.What, "Apply for it"), (ActionVerbs.Owner, ActionStories.Owner(card, _bot.Group.Person(owner).Name)), (ActionVerbs.Child, "CH-2045"), (ActionVerbs.Tactic, tactic)];

    private async Task DraftAsync()
    {
        await Chair.PressAsync(await Chair.SayAsync($"minutes {Day}"), "Name the minute taker", (MinutesVerbs.Person, _bot.Group.Person("panel-chair-north").Id));
        await Chair.SayAsync($"draft minutes {Day}");
    }

    private async Task<Shown> MinutesAsync()
    {
        var minutes = await Chair.SayAsync($"minutes {Day}");
        while (!minutes.Has("Apply for it"))
        {
            minutes = await Chair.PressAsync(minutes, "More");
        }
        return minutes;
    }
}
