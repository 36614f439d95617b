using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A Panel discusses a child and closes the item, on the day of its meeting.</summary>
public sealed class ClosingStories : IAsyncLifetime
{
    /// <summary>Three episodes within ninety days bring the child onto the Panel's list.</summary>
    internal const string Often =
        "missing import\nchild,started,returned,serious issue\n" +
        "CH-2045,2026-11-01 20:00,2026-11-01 23:00,\nCH-2045,2026-11-08 20:00,2026-11-08 23:00,\nCH-2045,2026-11-15 20:00,2026-11-15 23:00,\n";

    private StoryBot _bot = null!;
    private ClosingSteps _steps = null!;

    private Chat Chair => _bot.Private("panel-chair-north");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await _bot.GreetAllAsync();
        await _bot.Private("missing-coordinator").SayAsync(Often);
        await _bot.SettleAsync();
        _steps = new(_bot);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_child_who_was_moved_away_and_comes_back_is_found_as_the_group_left_them()
    {
        await _steps.CheckPapersAsync();
        await Chair.SayAsync("missing links CH-2045 yes, not known");
        (await _steps.CloseAsync()).Shows("The item is closed.");
        (await Chair.SayAsync("move child CH-2045 panel-south because the child lives there now")).Shows("Moved.");
        (await _bot.Private("panel-chair-south").SayAsync("timeline CH-2045")).ShowsNo("Panel North closed its item.");

        (await _bot.Private("panel-chair-south").SayAsync("move child CH-2045 panel-north because the child is back")).Shows("Moved.");

        (await Chair.SayAsync("timeline CH-2045")).Shows("Panel North closed its item.");
    }

    [Fact]
    [Trait("Requirement", "OG-06")]
    [Trait("Requirement", "OP-16")]
    [Trait("Requirement", "OP-18")]
    [Trait("Requirement", "ON-06")]
    public async Task Until_nothing_lacks_the_item_stays_open_and_then_its_minutes_say_how_it_was_closed()
    {
        (await Chair.SayAsync("item CH-2045")).Shows("Still missing before it can be closed:", "Actions about the child, or why none is needed.", "Whether this paper is there: Exploitation screening tool.", "[Close this item]");
        (await _bot.Private("inspector-north").SayAsync("close item CH-2045")).Shows(Says.Why(Reason.NotFound));

        var refused = await _steps.CloseAsync();
        refused.Shows("The item cannot be closed yet. What is missing stands below.", "Whether this paper is there: RMO accurate and up to date.", "Whether going missing is linked to exploitation")
            .ShowsNo("Actions about the child, or why none is needed.");

        await _steps.CheckPapersAsync();
        await Chair.SayAsync("missing links CH-2045 yes, not known");
        (await _steps.CloseAsync()).Shows("The item is closed.", "Monitored by");
        (await Chair.SayAsync("overdue reviews")).Shows("No child waits longer than was set.");

        await Chair.PressAsync(await Chair.SayAsync("minutes 8 December 2026"), "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, _bot.Group.Person("panel-chair-north").Id));
        var minutes = await Chair.SayAsync("draft minutes 8 December 2026");
        while (!minutes.Has("Monitored by"))
        {
            minutes = await Chair.PressAsync(minutes, "More");
        }
        minutes.Shows("CH-2045", "No action, because:** All that helps is in place.", "Casey Example-InspectorNorth, on 15 December 2026", "Challenge:** considered", "The child's plan:** School each day, a mentor on Fridays.", "The group: Moderate.", "It fits: yes. It can be kept up: partly.", "To be looked at again:** 10 January 2027");

        await _bot.ClockAsync("2027-01-13T10:00:00Z");
        (await Chair.SayAsync("overdue reviews")).Shows("CH-2045");
        (await _bot.Private("panel-chair-south").SayAsync("overdue reviews")).ShowsNo("CH-2045");
    }

    [Fact]
    [Trait("Requirement", "OP-26")]
    [Trait("Requirement", "OP-37")]
    [Trait("Requirement", "OP-28")]
    [Trait("Requirement", "OP-21")]
    public async Task Each_paper_of_the_child_is_asked_for_a_gap_becomes_an_action_and_agencies_say_what_they_think()
    {
        var form = await Chair.SayAsync("check papers CH-2045");
        (await Chair.PressAsync(form, "Next", ("paper.risk-assessment", "yes"))).Shows("Give the day on which it was seen.");
        (await Chair.PressAsync(form, "Next", ("paper.risk-assessment", "yes"), ("seen.risk-assessment", "2026-12-01"))).Shows("No completed screening is held here. If it is held elsewhere, say when it was seen.");
        (await _steps.CheckPapersAsync()).Shows("The papers are recorded.", "School each day, a mentor on Fridays.");

        var papers = await Chair.SayAsync("child papers CH-2045");
        papers.Shows("Exploitation screening tool", "Current plan: child in need, looked after or child protection");
        (await Chair.SayAsync("bring paper CH-2045 plan")).Shows("A-");
        (await Chair.SayAsync("bring paper CH-2045 plan")).Shows(Says.Why(Reason.GapClosed));
        (await _bot.Private("inspector-north").SayAsync("bring paper CH-2045 risk-assessment")).Shows(Says.Why(Reason.ChairOnly));

        (await _bot.Private("inspector-north").SayAsync("scrutiny CH-2045 risk-assessment It does not speak of the older adult")).Shows("It does not speak of the older adult");
        (await Chair.SayAsync("child papers CH-2045")).Shows("Thames Valley Police: It does not speak of the older adult");
        Assert.Equal(2, _bot.Audit("item.papers.open", "CH-2045").Count);
        (await _bot.Private("panel-chair-south").SayAsync("child papers CH-2045")).Shows(Says.Why(Reason.NotFound));
        (await _bot.Private("practitioner").SayAsync("scrutiny CH-2045 risk-assessment no")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "OP-32")]
    public async Task What_happened_to_the_child_is_read_in_the_order_of_its_dates_by_those_who_open_the_record()
    {
        var timeline = (await Chair.SayAsync("timeline CH-2045")).Outline;
        var places = new[] { "1 November 2026, 20:00", "8 November 2026, 23:00", "15 November 2026, 20:00", "On the list of Panel North" }.Select(text => timeline.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        (await _bot.Private("panel-chair-south").SayAsync("timeline CH-2045")).Shows(Says.Why(Reason.NotFound)).ShowsNo("November");
        Assert.Single(_bot.Audit("item.timeline", "CH-2045"));
    }

    [Trait("Story", "G-30")]
    [Fact]
    [Trait("Requirement", "OP-25")]
    [Trait("Requirement", "ON-20")]
    public async Task Before_the_meeting_closes_the_chair_sees_what_is_open_and_answers_for_it()
    {
        var room = _bot.MeetingOf("panel-north", "panel-chair-north");
        await Chair.PressAsync(await Chair.SayAsync("minutes 8 December 2026"), "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, _bot.Group.Person("coordinator").Id));
        await room.SayAsync("start meeting");

        var before = await room.SayAsync("close meeting");
        before.Shows("Before the meeting of Panel North on 8 December 2026 is closed", "Not decided today: CH-2045", "Not closed: CH-2045", "What the chair answers for");
        (await room.SayAsync("close meeting all yes")).Shows("Not closed", "CH-2045");
        Assert.Empty(_bot.Audit("meeting.close", "panel-north"));
        await room.SayAsync("close meeting all yes because one child could not be discussed");
        Assert.Single(_bot.Audit("meeting.close", "panel-north"));
        var stored = string.Join('\n', _bot.Bodies("meeting"));
        Assert.Contains("one child could not be discussed", stored, StringComparison.Ordinal);
        Assert.Contains("\"guidance\":true", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_declared_a_conflict_neither_closes_the_item_nor_reads_its_papers()
    {
        await _bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("vote CH-2045");
        await Chair.SayAsync("conflict CH-2045");

        foreach (var words in (string[])["close item", "check papers", "child papers", "timeline"])
        {
            (await Chair.SayAsync($"{words} CH-2045")).Shows(Says.Why(Reason.ClosedByConflict)).ShowsNo("November");
        }
    }
}
