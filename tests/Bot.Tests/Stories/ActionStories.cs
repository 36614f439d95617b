using System.Text;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Members see and tick off their actions from a card; the chair gives new ones and changes dates.</summary>
[Trait("Story", "G-15")]
[Trait("Requirement", "DC-05")]
public sealed class ActionStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task An_action_is_ticked_off_in_the_list_and_ticking_it_twice_has_one_effect()
    {
        var list = await _bot.Private("health").SayAsync("show my actions please");
        list.Shows("A-3 (CH-2042), overdue since 11 November 2026", "A-15, due 25 November 2026", "A-22, due 11 December 2026").ShowsNo("A-1,", "A-8");

        var ticked = await _bot.Private("health").PressAsync(list, "Done: A-15");
        ticked.Shows("A-15 is ticked off. Thank you.", "A-22").ShowsNo("A-15, due");
        (await _bot.Private("health").PressAsync(list, "Done: A-15")).Shows("A-15 is ticked off.");

        Assert.Single(_bot.Audit("action.update", "A-15"));
        (await _bot.Private("health").SayAsync("action A-15")).Shows("Done.").ShowsNo("[Done]");
        (await _bot.Private("health").SayAsync("blocked A-15 because")).Shows(Says.Why(Reason.ActionClosed));
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task An_action_about_a_child_is_closed_only_with_what_came_of_it()
    {
        var card = await _bot.Private("health").PressAsync(await _bot.Private("health").SayAsync("my actions"), "Done, with effect: A-3");

        (await _bot.Private("health").PressAsync(card, "Done")).Shows(Says.Why(Reason.EffectNeeded), "[Part done]");
        (await _bot.Private("health").PressAsync(card, "Done", (ActionVerbs.Effect, "Helped"), (ActionVerbs.Note, "It is on."))).Shows("A-3 is ticked off.", "Done. Effect: it helped", "It is on.");
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task Part_done_and_blocked_are_noted_and_the_chair_hears_what_is_blocked()
    {
        var card = await _bot.Private("health").PressAsync(await _bot.Private("health").SayAsync("my actions"), "Open A-22");

        (await _bot.Private("health").PressAsync(card, "Part done", (ActionVerbs.Note, "One practice is trained."))).Shows("A-22 is noted as part done.", "Part done.");
        (await _bot.Private("health").PressAsync(card, "Blocked")).Shows(Says.Why(Reason.ReasonNeeded));
        (await _bot.Private("health").PressAsync(card, "Blocked", (ActionVerbs.Note, "The room is closed."))).Shows("A-22 is noted as blocked. The chair is told.", "The room is closed.");

        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("chair"), notice => notice.Has("A-22: Alex Example-Healthlead says that it is blocked."));
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task More_time_is_asked_by_the_owner_and_given_by_the_chair()
    {
        var mine = _bot.Private("health");
        var card = await mine.SayAsync("action A-22");
        (await mine.PressAsync(card, "Ask for more time", (ActionVerbs.Note, "Leave."))).Shows(Says.Why(Reason.DateNotReadable));
        (await mine.PressAsync(card, "Ask for more time", (ActionVerbs.Note, "Leave."), (ActionVerbs.Until, "2026-12-01"))).Shows(Says.Why(Reason.DateNotLater));
        (await mine.PressAsync(card, "Ask for more time", (ActionVerbs.Until, "2027-01-20"))).Shows(Says.Why(Reason.ReasonNeeded));
        (await mine.PressAsync(card, "Ask for more time", (ActionVerbs.Note, "Leave."), (ActionVerbs.Until, "2027-01-20"))).Shows("More time for A-22 is asked.", "A-22, due 11 December 2026");
        await _bot.SettleAsync();
        var asked = Assert.Single(_bot.Notices("chair"), notice => notice.Has("A-22: Alex Example-Healthlead asks for more time, until 20 January 2027"));

        var given = await _bot.Private("chair").PressAsync(await _bot.Private("chair").PressAsync(asked, "Open A-22"), "Give until 20 January 2027");
        given.Shows("The owner is told.", "A-22, due 20 January 2027");
        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("health"), notice => notice.Has("A-22: the chair gave you until 20 January 2027."));
    }

    [Fact]
    [Trait("Requirement", "DC-02")]
    public async Task Typed_words_do_what_every_button_does()
    {
        var mine = _bot.Private("health");

        (await mine.SayAsync("part done A-22 one of two")).Shows("noted as part done", "one of two");
        (await mine.SayAsync("blocked a-22 because the room is closed")).Shows("noted as blocked");
        (await mine.SayAsync("more time A-22 2027-01-20 because of leave")).Shows("More time for A-22 is asked.");
        (await _bot.Private("chair").SayAsync("keep date A-22")).Shows("The owner is told.", "A-22, due 11 December 2026");
        (await _bot.Private("chair").SayAsync("change date A-22 2026-12-18")).Shows("A-22, due 18 December 2026");
        (await mine.SayAsync("done A-22")).Shows("A-22 is ticked off.");
        (await mine.SayAsync("Done A-3 helped: it is on")).Shows("A-3 is ticked off.", "it helped");
        (await _bot.Private("chair").SayAsync("overdue")).Shows("A-1,", "A-34");
        (await mine.SayAsync("overdue")).Shows(Says.Why(Reason.ChairOnly));
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    [Trait("Requirement", "CE-11")]
    public async Task Whoever_runs_the_group_opens_every_action_that_the_overdue_list_offers_and_changes_none_that_is_not_theirs()
    {
        foreach (var who in (string[])["coordinator", "deputy", "chair"])
        {
            var list = await _bot.Private(who).SayAsync("overdue");
            var offered = list.Buttons.Select(button => (string)button["title"]!).Where(title => title.StartsWith("Open A-", StringComparison.Ordinal)).ToList();
            Assert.Contains("Open A-1", offered);
            foreach (var title in offered)
            {
                (await _bot.Private(who).PressAsync(list, title)).Shows(title.Replace("Open", "Action", StringComparison.Ordinal), "overdue since");
            }
        }
        var coordinator = _bot.Private("coordinator");
        (await coordinator.SayAsync("action A-1")).Shows("Share the return interview themes").ShowsNo("[Done]", "For the chair");
        (await coordinator.SayAsync("done A-1")).Shows(Says.Why(Reason.NotYourAction), "overdue since 30 October 2026");
        (await coordinator.SayAsync("change date A-1 2026-12-18")).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Private("strategic-chair").SayAsync("action A-1")).Shows(Says.Why(Reason.NotFound));
        Assert.Empty(_bot.Audit("action.update", "A-1"));
    }

    [Fact]
    public async Task When_the_date_was_changed_meanwhile_nothing_is_overwritten_and_the_new_one_is_shown()
    {
        var seen = await _bot.Private("deputy").SayAsync("action A-22");
        await _bot.Private("chair").SayAsync("change date A-22 2026-12-18");
        await _bot.Private("health").SayAsync("part done A-22 one of two");

        var second = await _bot.Private("deputy").PressAsync(seen, "Change the date", (ActionVerbs.NewDue, "2026-12-16"));

        second.Shows(Says.Why(Reason.ChangedByAnother), "A-22, due 18 December 2026", "one of two");
    }

    [Fact]
    public async Task A_tick_and_a_new_date_at_the_same_moment_are_both_kept()
    {
        for (var round = 1; round <= 5; round++)
        {
            var day = new DateOnly(2027, 1, round);
            await Task.WhenAll(
                _bot.Private("health").SayAsync($"part done A-22 round {round}"),
                _bot.Private("chair").SayAsync($"change date A-22 {day:yyyy-MM-dd}"));

            (await _bot.Private("health").SayAsync("action A-22")).Shows($"round {round}", $"A-22, due {day.Day} January 2027");
        }
    }

    [Theory]
    [InlineData("education", "That action belongs to somebody else.")]
    [InlineData("nurse", "I cannot find that, or it is not yours to open.")]
    [InlineData("outsider", "I cannot find that, or it is not yours to open.")]
    public async Task Nobody_ticks_off_the_action_of_another(string who, string sentence)
    {
        (await _bot.Private(who).SayAsync("done A-22")).Shows(sentence);
        Assert.Empty(_bot.Audit("action.update", "A-22"));
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task A_chair_gives_an_action_with_one_card_due_at_the_next_meeting_unless_said()
    {
        var card = await _bot.Meeting("chair").SayAsync("add action");
        card.Shows("What is to be done?", "<By when? The next meeting, 25 November 2026, unless you say otherwise.> 2026-11-25");
        card.ShowsNo("tactical");
        var chair = _bot.Meeting("chair");
        var owner = Owner(card, "Jordan");
        (await chair.PressAsync(card, "Add the action", (ActionVerbs.Owner, owner))).Shows(Says.Why(Reason.WhatNeeded));
        (await chair.PressAsync(card, "Add the action", (ActionVerbs.What, "Ring the school"))).Shows(Says.Why(Reason.OwnerNeeded), "<What is to be done?> Ring the school");
        (await chair.PressAsync(card, "Add the action", (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, owner), (ActionVerbs.Child, "CH-9999"))).Shows("I do not know that reference.");
        Assert.Equal(StoryBot.Practice.Actions.Count, _bot.Count("action"));
        var (verb, data) = Chat.Payload(card, "Add the action", (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, owner), (ActionVerbs.Child, "ch 2041"));

        (await chair.PressAsync(verb, data)).Shows("Action A-41 is added.");
        (await chair.PressAsync(verb, data)).Shows("Action A-41 is added.");

        await _bot.SettleAsync();
        Assert.Equal(StoryBot.Practice.Actions.Count + 1, _bot.Count("action"));
        Assert.Single(_bot.Notices("education")).Shows("New action for you: A-41", "due 25 November 2026", "Ring the school");
        (await _bot.Meeting("health").SayAsync("add action")).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Meeting("health").PressAsync(verb, data)).Shows(Says.Why(Reason.ChairOnly));
    }

    [Theory]
    [Trait("Requirement", "HO-33")]
    [InlineData("add action: ring the school about attendance")]
    [InlineData("new action ring the school about attendance")]
    [InlineData("give action ring the school about attendance")]
    public async Task What_a_chair_types_behind_the_command_stands_in_the_form(string said)
    {
        (await _bot.Meeting("chair").SayAsync(said)).Shows("<What is to be done?> ring the school about attendance");
        (await _bot.Private("chair").SayAsync(said)).Shows("<What is to be done?> ring the school about attendance");
        Assert.Equal(StoryBot.Practice.Actions.Count, _bot.Count("action"));
    }

    [Theory]
    [Trait("Requirement", "DC-02")]
    [InlineData("done A-15 and A-22")]
    [InlineData("done A-15, A-22")]
    [InlineData("done A-15 A-22 and a-3")]
    [InlineData("part done A-15 & A-22")]
    public async Task Of_several_actions_in_one_sentence_none_is_changed_and_each_is_asked_for(string said)
    {
        (await _bot.Private("health").SayAsync(said)).Shows("One action at a time, please. Nothing was changed.", "A-15");

        Assert.Empty(_bot.Audit("action.update", "A-15"));
        Assert.Empty(_bot.Audit("action.update", "A-22"));
    }

    [Theory]
    [Trait("Requirement", "DC-02")]
    [InlineData("not done A-22")]
    [InlineData("I haven't done A-22 yet")]
    [InlineData("I haven\u2019t done A-22")]
    [InlineData("not quite done A-22")]
    public async Task Whoever_types_that_it_is_not_done_ticks_nothing_off(string words)
    {
        (await _bot.Private("health").SayAsync(words)).Shows("I did not understand that");

        Assert.Empty(_bot.Audit("action.update", "A-22"));
        (await _bot.Private("health").SayAsync("I cannot find my actions")).Shows("A-22, due 11 December 2026");
    }

    [Theory]
    [Trait("Requirement", "DC-02")]
    [InlineData("done A-22 not")]
    [InlineData("done A-22 not yet.")]
    [InlineData("done A-22 - not yet, the practice is shut")]
    [InlineData("done A-22 not done")]
    [InlineData("done A-22?")]
    [InlineData("have we done A-22 ?")]
    public async Task Whoever_takes_it_back_in_the_same_sentence_or_only_asks_ticks_nothing_off(string words)
    {
        (await _bot.Private("health").SayAsync(words)).Shows("Nothing was changed.", "\"done\"").ShowsNo("ticked off");

        Assert.Empty(_bot.Audit("action.update", "A-22"));
        (await _bot.Private("health").SayAsync("can I see my actions?")).Shows("A-22, due 11 December 2026");
    }

    [Fact]
    [Trait("Requirement", "DC-02")]
    public async Task A_question_that_asks_for_something_and_a_note_with_a_not_further_in_do_it()
    {
        (await _bot.Private("health").SayAsync("done A-22 the third practice would not come")).Shows("A-22 is ticked off");
        (await _bot.Private("health").SayAsync("could you mark done A-15?")).Shows("A-15 is ticked off");
        (await _bot.Private("chair").SayAsync("child open CH-2041 not known")).ShowsNo("Nothing was changed");
    }

    [Fact]
    [Trait("Requirement", "DC-02")]
    public async Task Dates_are_typed_as_people_in_the_UK_write_them()
    {
        (await _bot.Private("health").SayAsync("more time A-22 until 20 January 2027 because of leave")).Shows("More time asked, until 20 January 2027", "because of leave");
        (await _bot.Private("health").SayAsync("more time A-22 27/1/2027 because of leave")).Shows("More time asked, until 27 January 2027");
        (await _bot.Private("health").SayAsync("more time A-22 29 February 2027 because of leave")).Shows(Says.Why(Reason.DateNotReadable));
        (await _bot.Private("chair").SayAsync("change date A-22 to 18 December 2026")).Shows("The owner is told.", "A-22, due 18 December 2026");
        (await _bot.Private("chair").SayAsync("keep date A-22")).Shows("nobody was told").ShowsNo("The owner is told.");
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task A_chair_who_keeps_the_date_on_an_old_card_sees_that_another_gave_the_time()
    {
        await _bot.Private("health").SayAsync("more time A-22 2027-01-20 because of leave");
        var card = await _bot.Private("chair").SayAsync("action A-22");
        await _bot.Private("deputy").PressAsync(await _bot.Private("deputy").SayAsync("action A-22"), "Give until 20 January 2027");

        (await _bot.Private("chair").PressAsync(card, "Keep the date")).Shows(Says.Why(Reason.ChangedByAnother), "A-22, due 20 January 2027").ShowsNo("The owner is told.");
        (await _bot.Private("chair").PressAsync(card, "Give until 20 January 2027")).Shows("The owner is told.");

        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("health"), notice => notice.Has("A-22"));
    }

    [Fact]
    [Trait("Requirement", "HO-34")]
    public async Task Of_two_who_close_it_with_different_effects_the_second_hears_that_theirs_was_not_kept()
    {
        var (member, alternate) = (_bot.Private("health"), _bot.Private("health-alternate"));
        var (mine, theirs) = (await member.SayAsync("action A-3"), await alternate.SayAsync("action A-3"));
        await member.PressAsync(mine, "Done", (ActionVerbs.Effect, "Helped"));

        (await alternate.PressAsync(theirs, "Done", (ActionVerbs.Effect, "MadeWorse"), (ActionVerbs.Note, "He has gone again."))).Shows(Says.Why(Reason.ActionClosed), "Effect: it helped").ShowsNo("Thank you.");
        (await alternate.PressAsync(theirs, "Done", (ActionVerbs.Effect, "Helped"))).Shows("A-3 is ticked off.");
    }

    [Fact]
    [Trait("Story", "Q-03")]
    public async Task Somebody_who_declared_a_conflict_is_given_an_action_about_the_child_without_what_it_says()
    {
        await _bot.Meeting("chair").SayAsync("vote CH-2045");
        await _bot.Private("education").SayAsync("conflict CH-2045");
        var card = await _bot.Private("chair").SayAsync("add action");
        await _bot.Private("chair").PressAsync(card, "Add the action", (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, Owner(card, "Jordan")), (ActionVerbs.Child, "CH-2045"));

        await _bot.SettleAsync();

        Assert.Single(_bot.Notices("education"), notice => notice.Has("New action for you: A-41")).Shows("You declared a conflict of interest about the child").ShowsNo("Ring the school");
    }

    [Fact]
    [Trait("Story", "G-18")]
    public async Task Many_actions_come_in_pages_that_fit_a_message_and_lose_none()
    {
        for (var number = 41; number <= 58; number++)
        {
            var card = await _bot.Private("chair").SayAsync("add action");
            (await _bot.Private("chair").PressAsync(card, "Add the action",
                (ActionVerbs.What, new string('ß', ActionItem.MostWhat)), (ActionVerbs.Owner, Owner(card, "Jordan")), (ActionVerbs.DueOn, $"2027-02-{(number % 3) + 1:00}"))).Shows($"A-{number}");
        }

        var found = new List<string>();
        var page = await _bot.Private("education").SayAsync("my actions");
        while (true)
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(page.Card!.ToJsonString()), 1, 28 * 1024);
            found.AddRange(page.Buttons.Where(button => ((string)button["title"]!).StartsWith("Open A-", StringComparison.Ordinal)).Select(button => (string)button["data"]![ActionVerbs.Action]!));
            if (!page.Has("[More]"))
            {
                break;
            }
            page = await _bot.Private("education").PressAsync(page, "More");
        }

        string[] had = ["A-2", "A-12", "A-23", "A-29"];
        Assert.Equal(had.Concat(Enumerable.Range(41, 18).Select(number => $"A-{number}")).Order(), found.Order());
        (await _bot.Private("education").PressAsync(page, "From the start")).Shows("A-2 (CH-2041)");
    }

    internal static string Owner(Shown card, string name) =>
        (string)card.Inputs.Single(input => (string?)input["id"] == ActionVerbs.Owner)["choices"]!.AsArray()
            .Single(choice => ((string)choice!["title"]!).StartsWith(name, StringComparison.Ordinal))!["value"]!;
}
