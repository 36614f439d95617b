using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>An owner cannot do it: the chair gives the action to somebody else, and nobody is left thinking that it is another's.</summary>
[Trait("Requirement", "HO-33")]
public sealed class GiveActionStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_chair_chooses_another_owner_on_the_card_and_both_are_told_once()
    {
        var card = await _bot.Private("chair").SayAsync("action A-22");
        var given = await _bot.Private("chair").PressAsync(card, "Give it to them", (ActionVerbs.NewOwner, SeatOf("education")));
        (await _bot.Private("chair").PressAsync(card, "Give it to them", (ActionVerbs.NewOwner, SeatOf("education")))).Shows("Jordan Example-Education");
        await _bot.SettleAsync();

        given.Shows("It is with Jordan Example-Education now.", "Owner: Jordan Example-Education");
        Assert.Single(_bot.Notices("education")).Shows("A-22", "Train the reception staff");
        Assert.Single(_bot.Notices("health")).Shows("A-22: the chair has given it to Jordan Example-Education.");
        Assert.Single(_bot.Audit(GiveAction.Name, "A-22"));
        (await _bot.Private("education").SayAsync("my actions")).Shows("A-22, due 11 December 2026");
        (await _bot.Private("health").SayAsync("my actions")).ShowsNo("A-22");
        (await _bot.Private("health").SayAsync("done A-22")).Shows(Says.Why(Reason.NotYourAction));
        (await _bot.Private("education").SayAsync("done A-22")).Shows("A-22 is ticked off.");
    }

    [Fact]
    public async Task In_words_a_name_that_fits_one_person_is_enough_and_any_other_changes_nothing()
    {
        var chair = _bot.Private("chair");

        (await chair.SayAsync("pass action A-22 to Example")).Shows(Says.Why(Reason.OwnerNeeded), "Owner: Alex Example-Healthlead");
        (await chair.SayAsync("reassign A-22")).Shows(Says.Why(Reason.OwnerNeeded));
        (await chair.SayAsync("pass action A-22 to Nobody")).Shows(Says.Why(Reason.OwnerNeeded));
        Assert.Empty(_bot.Audit(GiveAction.Name, "A-22"));
        (await chair.SayAsync("reassign a-22 to jordan")).Shows("It is with Jordan Example-Education now.");
        (await chair.SayAsync("pass action A-22 to Jordan Example-Education")).Shows("Owner: Jordan Example-Education");
        Assert.Single(_bot.Audit(GiveAction.Name, "A-22"));
        (await chair.SayAsync("pass on A-22 to Alex")).Shows("pass action A-22");
    }

    [Fact]
    public async Task Of_two_who_give_it_at_once_the_second_sees_who_has_it_now()
    {
        var seen = await _bot.Private("deputy").SayAsync("action A-22");
        await _bot.Private("chair").SayAsync("pass action A-22 to Jordan");

        (await _bot.Private("deputy").PressAsync(seen, "Give it to them", (ActionVerbs.NewOwner, SeatOf("police-exploitation"))))
            .Shows(Says.Why(Reason.ChangedByAnother), "Owner: Jordan Example-Education");
        await _bot.SettleAsync();

        Assert.Empty(_bot.Notices("police-exploitation"));
    }

    [Fact]
    public async Task Only_the_chair_gives_it_and_what_is_done_goes_to_nobody()
    {
        var card = await _bot.Private("chair").SayAsync("action A-22");

        (await _bot.Private("health").SayAsync("action A-22")).ShowsNo("Give it to them");
        (await _bot.Private("health").SayAsync("pass action A-22 to Jordan")).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Private("coordinator").SayAsync("pass action A-1 to Jordan")).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Private("strategic-chair").SayAsync("pass action A-22 to Jordan")).Shows(Says.Why(Reason.NotFound));
        await _bot.Private("health").SayAsync("done A-22");
        (await _bot.Private("chair").PressAsync(card, "Give it to them", (ActionVerbs.NewOwner, SeatOf("education")))).Shows(Says.Why(Reason.ActionClosed));
        Assert.Empty(_bot.Audit(GiveAction.Name, "A-22"));
    }

    [Fact]
    public async Task Whoever_has_it_now_is_reminded_and_whoever_had_it_is_not()
    {
        await _bot.Private("health").SayAsync("more time A-22 2027-01-20 because of leave");
        await _bot.Private("chair").SayAsync("pass action A-22 to Jordan");
        await _bot.ClockAsync("2026-12-08T09:00:00Z");

        Assert.Contains(_bot.Notices("education"), notice => notice.Has("A-22, due 11 December 2026"));
        Assert.DoesNotContain(_bot.Notices("health"), notice => notice.Has("A-22, due"));
        (await _bot.Private("chair").SayAsync("action A-22")).ShowsNo("Give until");
    }

    private static string SeatOf(string who)
    {
        var person = StoryBot.Practice.Person(who);
        return $"{person.Seats[0].Seat}/{person.Id}";
    }
}
