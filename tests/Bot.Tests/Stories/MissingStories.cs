using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Members report missing children, and the group hears by itself what follows from it.</summary>
[Trait("Story", "G-06")]
public sealed class MissingStories : IAsyncLifetime
{
    private const string Danger = "danger";

    private StoryBot _bot = null!;

    private Chat Police => _bot.Private("police-pvp");

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "OP-01")]
    [Trait("Requirement", "OP-02")]
    public async Task The_third_episode_within_ninety_days_comes_first_and_the_next_one_is_a_repeat()
    {
        await _bot.GreetAllAsync();
        await _bot.ClockAsync("2027-03-01T12:00:00Z");
        await ReportAsync("CH-2041", "2026-12-01 20:00", "2026-12-01 22:00");
        await ReportAsync("CH-2041", "2026-12-02 20:00", "2026-12-02 22:00");
        var two = await ReportAsync("CH-2041", "2027-01-20 20:00", "2027-01-20 22:00");
        two.Shows("Does not meet the criteria today: 2 of 3 episodes from 2 December 2026 to 1 March 2027.", "Episode 3", "From 20 January 2027, 20:00 to 20 January 2027, 22:00: 2 h 0 min.");
        await _bot.SettleAsync();
        Assert.Empty(_bot.Told("meets the criteria"));

        (await ReportAsync("CH-2041", "2027-03-01 08:00", "2027-03-01 09:00")).Shows("First time: 3 episodes from 2 December 2026 to 1 March 2027 (numbered 2, 3, 4)");
        await _bot.SettleAsync();
        Assert.Equal(["coordinator"], _bot.Told("CH-2041: missing often, for the first time"));

        (await ReportAsync("CH-2041", "2027-03-01 10:00", "2027-03-01 10:30")).Shows("Repeat: 4 episodes");
        (await Police.SayAsync("missing list")).Shows("CH-2041", "missing often, a repeat", "[Open CH-2041]");
    }

    [Fact]
    [Trait("Requirement", "OP-05")]
    public async Task A_child_who_is_not_open_to_social_care_comes_by_the_missing_route_all_the_same()
    {
        (await Police.SayAsync("case CH-2043")).Shows("Open to children's social care: No");
        foreach (var day in (string[])["18", "19", "20"])
        {
            await ReportAsync("CH-2043", $"2026-11-{day} 20:00", $"2026-11-{day} 22:00");
        }

        (await Police.SayAsync("missing CH-2043")).Shows("First time: 3 episodes");
        (await Police.SayAsync("missing list")).Shows("CH-2043");
    }

    [Fact]
    [Trait("Requirement", "OP-03")]
    public async Task A_short_episode_with_a_serious_issue_is_told_at_once_without_saying_what_it_was()
    {
        await _bot.GreetAllAsync();

        (await ReportAsync("CH-2041", "2026-11-22 20:00", "2026-11-22 22:00", "Had been hurt by a stranger.")).Shows("A serious safeguarding issue (numbered 1)", "Had been hurt by a stranger.");
        await _bot.SettleAsync();

        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("CH-2041 meets the criteria for missing children")).Shows("CH-2041: a serious safeguarding issue").ShowsNo("hurt", "Avery");
    }

    [Fact]
    [Trait("Requirement", "OP-04")]
    public async Task A_child_still_missing_comes_to_qualify_by_itself_once_however_often_the_clock_is_moved()
    {
        await _bot.GreetAllAsync();
        await _bot.ClockAsync("2027-03-28T00:00:00Z");
        (await ReportAsync("CH-2041", "2027-03-27 22:30", null)).Shows("Still missing, since 27 March 2027, 22:30: 1 h 30 min so far.", "At the next meeting, on 31 March 2027: one long episode.");

        await _bot.ClockAsync("2027-03-28T22:30:00Z");
        Assert.Empty(_bot.Told("meets the criteria"));
        await _bot.ClockAsync("2027-03-28T22:31:00Z");
        Assert.Equal(["coordinator"], _bot.Told("CH-2041: one long episode"));

        await _bot.RestartAsync();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _bot.ClockAsync("2027-03-30T09:00:00Z")));
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("meets the criteria"));
    }

    [Theory]
    [InlineData("23:00", false)]
    [InlineData("23:30", false)]
    [InlineData("23:31", true)]
    [Trait("Requirement", "OP-04")]
    public async Task Twenty_four_hours_are_real_hours_in_the_night_the_clocks_go_forward(string returned, bool over)
    {
        await _bot.GreetAllAsync();
        await _bot.ClockAsync("2027-03-28T09:00:00Z");
        await ReportAsync("CH-2041", "2027-03-27 22:30", null);
        await _bot.ClockAsync("2027-03-29T09:00:00Z");

        var shown = await Police.SayAsync($"returned CH-2041 2027-03-28 {returned}");

        shown.Shows("The return is recorded.", over ? "Missing for more than 24 hours (numbered 1)" : "Does not meet the criteria today");
        // It was told while the return was not known; knowing it brings no second message.
        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("meets the criteria"));
    }

    [Fact]
    public async Task A_time_that_comes_twice_is_asked_and_one_that_does_not_exist_is_named()
    {
        await _bot.ClockAsync("2027-10-31T12:00:00Z");
        var page = await StartAsync("CH-2041");
        (await Police.PressAsync(page, "Next", ("startedOn", "2027-03-28"), ("startedAt", "01:30"), ("back", "no"))).Shows("there is no such time");
        var which = await Police.PressAsync(page, "Next", ("startedOn", "2027-10-31"), ("startedAt", "01:30"), ("back", "no"));
        which.Shows("The night the clocks went back", "Which of the two was it?");
        var issue = await Police.PressAsync(which, "Next", ("startedWhich", "second"));
        var review = await Police.PressAsync(issue, "Check your answers", ("serious", "no"));
        (await Police.PressAsync(review, "Record the episode")).Shows("Still missing, since 31 October 2027, 01:30 (after the clocks went back): 10 h 30 min so far.");

        var asked = await Police.SayAsync("returned CH-2041 2027-10-31 01:45");
        asked.Shows("that time comes twice", "That time comes twice. Which of the two?");
        (await Police.PressAsync(asked, "Record the return", ("returnedWhich", "first"))).Shows("The return must be later than the start.");
        (await Police.PressAsync(asked, "Record the return", ("returnedWhich", "second"))).Shows("0 h 15 min");
    }

    [Fact]
    public async Task Reversed_and_overlapping_times_are_refused_and_two_reports_of_one_episode_count_once()
    {
        await ReportAsync("CH-2041", "2026-11-22 20:00", "2026-11-22 23:00");
        var page = await Police.PressAsync(await StartAsync("CH-2041"), "Next", ("startedOn", "2026-11-22"), ("startedAt", "21:00"), ("back", "yes"));
        (await Police.PressAsync(page, "Next", ("returnedOn", "2026-11-22"), ("returnedAt", "20:30"))).Shows("The return must be later than the start.");
        page = await Police.PressAsync(page, "Next", ("returnedOn", "2026-11-23"), ("returnedAt", "00:30"));
        var problem = await Police.PressAsync(await Police.PressAsync(page, "Check your answers", ("serious", "no")), "Record the episode");

        problem.Shows(Says.Why(Reason.EpisodeOverlaps), "Episode 1. From 22 November 2026, 20:00");
        Assert.Equal(1, _bot.Count("draft"));
        var same = await Police.PressAsync(problem, "It is the same episode: keep both reports");
        same.Shows("From 22 November 2026, 20:00 to 23 November 2026, 00:30: 4 h 30 min.", "1 of 3 episodes").ShowsNo("Episode 2");
        Assert.Equal(0, _bot.Count("draft"));
    }

    [Fact]
    public async Task What_the_buttons_do_can_be_typed_too()
    {
        foreach (var words in (string[])["missing", "report missing", "returned", "return interview", "correct episode", "merge episodes"])
        {
            (await Police.SayAsync(words)).Shows("Missing children", "The child's reference");
        }
        await ReportAsync("CH-2041", "2026-11-22 20:00", "2026-11-22 23:00");
        await ReviewAsync("CH-2041", "2026-11-22 21:00", "2026-11-22 22:00", null);
        (await Police.SayAsync("send missing report CH-2041")).Shows(Says.Why(Reason.EpisodeOverlaps));
        (await Police.SayAsync("send missing report ch 2041 same as episode 1")).Shows("The episode is recorded.", "From 22 November 2026, 20:00 to 22 November 2026, 23:00").ShowsNo("Episode 2");
        (await Police.SayAsync("report missing CH-2042")).Shows("Missing episode: CH-2042", "Is a child in immediate danger right now?");
    }

    [Fact]
    public async Task The_report_works_in_a_window_and_its_card_stays_in_the_chat()
    {
        var opened = await Police.OpenDialogAsync(await Police.PressAsync(await Police.SayAsync("missing CH-2041"), "Report an episode"), "Open in a window");
        var start = await Police.SubmitDialogAsync(opened, "Next", (Danger, "no"));
        var issue = await Police.SubmitDialogAsync(start, "Next", ("startedOn", "2026-11-22"), ("startedAt", "20:00"), ("back", "no"));
        var review = await Police.SubmitDialogAsync(issue, "Check your answers", ("serious", "no"));

        (await Police.SubmitDialogAsync(review, "Record the episode")).Shows("The episode of CH-2041 is recorded. It is in our private chat.");

        (await Police.SayAsync("missing CH-2041")).Shows("Still missing, since 22 November 2026, 20:00");
    }

    [Fact]
    public async Task Two_recorded_episodes_that_were_one_are_merged_by_card_or_in_words()
    {
        await ReportAsync("CH-2041", "2026-11-21 20:00", "2026-11-21 23:00");
        var two = await ReportAsync("CH-2041", "2026-11-22 01:00", "2026-11-22 05:00");
        var card = await Police.PressAsync(two, "Two reports of one episode");
        (await Police.PressAsync(card, "They were one episode")).Shows("Choose both episodes.");
        (await Police.PressAsync(card, "They were one episode", ("episode", "1"), ("other", "2"))).Shows("They count as one episode now.", "From 21 November 2026, 20:00 to 22 November 2026, 05:00: 9 h 0 min.");

        await ReportAsync("CH-2042", "2026-11-21 20:00", "2026-11-21 23:00");
        await ReportAsync("CH-2042", "2026-11-22 01:00", "2026-11-22 05:00");
        (await Police.SayAsync("merge episodes CH-2042 1 and 2")).Shows("They count as one episode now.");
        (await Police.SayAsync("merge episodes CH-2042 1 2")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    public async Task An_episode_is_put_right_by_card_and_in_words()
    {
        var shown = await ReportAsync("CH-2041", "2026-11-20 20:00", "2026-11-20 23:00");
        var card = await Police.PressAsync(shown, "Correct");
        (await Police.PressAsync(card, "Save the correction", ("startedAt", ""))).Shows("I could not read that date or time.");
        (await Police.PressAsync(card, "Save the correction", ("startedOn", "2026-11-19"), ("startedAt", "19:00"), ("serious", "yes"), ("issue", "Was taken somewhere.")))
            .Shows("Episode CH-2041/1 is corrected.", "28 h 0 min", "Was taken somewhere.", "times set by Pat Example-Protection");

        (await Police.SayAsync("correct episode CH-2041/1 2026-11-20 19:00 to 2026-11-20 20:00")).Shows("1 h 0 min", "Was taken somewhere.");
        (await Police.SayAsync("correct episode CH-2041/1 2026-11-20 19:30")).Shows("0 h 30 min");
        (await Police.SayAsync("correct episode CH-2041")).Shows("Which episode?");
    }

    [Theory]
    [InlineData("2026-11-21 8:30pm", "20:30")]
    [InlineData("21/11/2026 8.30 PM", "20:30")]
    [InlineData("21/11/2026 12:05am", "00:05")]
    [InlineData("21/11/2026 20:30", "20:30")]
    public async Task A_day_and_a_time_are_read_as_people_in_the_UK_type_them(string typed, string read)
    {
        await ReportAsync("CH-2041", "2026-11-20 20:00", null);

        (await Police.SayAsync($"returned CH-2041 {typed}")).Shows("The return is recorded.", $"to 21 November 2026, {read}:");
    }

    [Theory]
    [InlineData("13:30pm")]
    [InlineData("yesterday at 9")]
    [InlineData("21 Nov 20:30")]
    public async Task A_typed_time_that_cannot_be_read_is_named_and_nothing_is_recorded(string typed)
    {
        await ReportAsync("CH-2041", "2026-11-20 20:00", null);

        (await Police.SayAsync($"returned CH-2041 {typed}")).Shows(Says.Why(Reason.TimeNotReadable), "[Record the return]");
        (await Police.SayAsync("missing CH-2041")).Shows("Still missing");
    }

    [Theory]
    [InlineData("2026-11-20 19:00 to 21 Nov 20:00")]
    [InlineData("20 Nov 19:00 to 2026-11-21 20:00")]
    public async Task Where_one_of_two_typed_times_cannot_be_read_the_episode_stays_and_so_does_its_return_on_the_card(string typed)
    {
        await ReportAsync("CH-2041", "2026-11-20 20:00", "2026-11-21 08:30");

        var card = await Police.SayAsync($"correct episode CH-2041/1 {typed}");

        card.Shows(Says.Why(Reason.TimeNotReadable), "<At what time? (optional)> 08:30");
        (await Police.SayAsync("missing CH-2041")).Shows("From 20 November 2026, 20:00 to 21 November 2026, 08:30");
        (await Police.PressAsync(card, "Save the correction", ("startedOn", "2026-11-20"), ("startedAt", "19:00"))).Shows("From 20 November 2026, 19:00 to 21 November 2026, 08:30");
    }

    [Fact]
    public async Task A_return_that_was_none_leaves_the_interview_after_the_true_one_to_come()
    {
        await _bot.GreetAllAsync();
        await ReportAsync("CH-2041", "2026-11-21 20:00", "2026-11-22 08:00");
        await ReportAsync("CH-2042", "2026-11-21 20:00", "2026-11-22 08:00");
        (await Police.SayAsync("return interview CH-2042 declined 2026-11-22 10:00")).Shows("the child declined it");
        await _bot.ClockAsync("2026-11-26T12:00:00Z");
        Assert.Equal(["chair", "coordinator"], _bot.Told("No return interview yet: CH-2041/1").Order());

        foreach (var child in (string[])["CH-2041", "CH-2042"])
        {
            var card = await Police.PressAsync(await Police.SayAsync($"missing {child}"), "Correct");
            (await Police.PressAsync(card, "Save the correction", ("returnedOn", ""), ("returnedAt", ""))).Shows("Still missing");
            (await Police.SayAsync($"returned {child} 2026-11-26 11:00")).Shows("Return interview: due by 29 November 2026, 11:00.").ShowsNo("declined");
        }
        await _bot.SettleAsync();
        Assert.Equal(2, _bot.Notices("coordinator").Count(notice => notice.Has("Return interview due: CH-2041/1")));
        Assert.Equal(2, _bot.Notices("coordinator").Count(notice => notice.Has("Return interview due: CH-2042/1")));
        await _bot.ClockAsync("2026-11-30T12:00:00Z");
        Assert.Equal(2, _bot.Notices("chair").Count(notice => notice.Has("CH-2041/1")));
        Assert.Equal(["chair", "coordinator"], _bot.Told("CH-2042/1").Where(who => who is "chair" or "coordinator").Order());
    }

    [Fact]
    public async Task A_return_interview_is_due_in_real_hours_declined_is_a_result_and_silence_goes_up_the_line()
    {
        await _bot.GreetAllAsync();
        foreach (var child in (string[])["CH-2041", "CH-2042"])
        {
            await ReportAsync(child, "2026-11-23 01:00", null);
            (await Police.SayAsync($"returned {child} 2026-11-23 08:00")).Shows("Return interview: due by 26 November 2026, 08:00.");
        }
        await _bot.SettleAsync();
        Assert.Equal(["coordinator"], _bot.Told("Return interview due: CH-2041/1"));

        await _bot.ClockAsync("2026-11-24T12:00:00Z");
        var card = await Police.SayAsync("return interview CH-2041");
        card.Shows("It is not the prevention check that the police make.");
        (await Police.PressAsync(card, "Record it", ("state", "Done"), ("whenOn", "2026-11-24"), ("whenAt", "10:00"))).Shows(Says.Why(Reason.WhoNeeded));
        (await Police.PressAsync(card, "Record it", ("state", "Declined"), ("whenOn", "2026-11-24"), ("whenAt", "10:00"))).Shows("Return interview: the child declined it on 24 November 2026, 10:00.");
        (await Police.SayAsync("return interview CH-2042 offered 2026-11-24 11:00 by Sam, advocacy service")).Shows("offered on 24 November 2026, 11:00 by Sam, advocacy service");

        await _bot.ClockAsync("2026-11-26T08:00:00Z");
        Assert.Empty(_bot.Told("No return interview yet"));
        await _bot.ClockAsync("2026-11-27T12:00:00Z");
        await _bot.ClockAsync("2026-12-27T12:00:00Z");
        Assert.Equal(["chair", "coordinator"], _bot.Told("No return interview yet: CH-2042/1").Order());
        Assert.Single(_bot.Notices("chair"), notice => notice.Has("No return interview yet"));
        Assert.Empty(_bot.Told("No return interview yet: CH-2041/1"));
    }

    [Fact]
    public async Task An_outsider_cannot_tell_an_episode_from_nothing_and_changes_nothing()
    {
        await ReportAsync("CH-2041", "2026-11-22 20:00", null);
        foreach (var who in (string[])["outsider", "nurse", "health-former"])
        {
            var chat = _bot.Private(who);
            var before = _bot.Saved();
            foreach (var words in (string[])["missing {0}", "returned {0} 2026-11-23 08:00", "return interview {0}", "correct episode {0}/1", "merge episodes {0} 1 2", "report missing {0}"])
            {
                (await chat.SayAsync(string.Format(words, "CH-2041"))).Shows(Says.Why(Reason.NotFound)).ShowsNo("Episode");
                Assert.Equal((await chat.SayAsync(string.Format(words, "CH-9999"))).Outline, (await chat.SayAsync(string.Format(words, "CH-2041"))).Outline);
            }
            foreach (var words in (string[])["missing", "missing list", "missing import\nchild,started\nCH-2041,2026-11-20 20:00"])
            {
                (await chat.SayAsync(words)).Shows(Says.Why(Reason.NotFound));
            }
            Assert.Equal(before, _bot.Saved());
        }
    }

    [Fact]
    public async Task Nothing_about_a_missing_child_is_said_in_the_meeting_chat()
    {
        await ReportAsync("CH-2041", "2026-11-22 20:00", null);

        foreach (var words in (string[])["missing CH-2041", "returned CH-2041", "report missing CH-2041", "missing list", "return interview CH-2041"])
        {
            (await _bot.Meeting("police-pvp").SayAsync(words)).Shows("I do that in our private chat").ShowsNo("Episode");
        }
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task The_same_report_delivered_many_times_is_one_episode_and_shows_the_same()
    {
        var review = await ReviewAsync("CH-2041", "2026-11-22 20:00", null, null);
        var (verb, data) = Chat.Payload(review, "Record the episode");

        var shown = await Task.WhenAll(Enumerable.Range(0, 5).Select(at => _bot.Private("police-pvp").PressAsync(verb, data, at < 3 ? "one-and-the-same" : null)));

        Assert.Single(shown.Select(card => card.Outline).Distinct());
        shown[0].Shows("Episode 1").ShowsNo("Episode 2");
    }

    [Fact]
    public async Task Two_members_who_report_different_episodes_at_the_same_moment_are_both_kept()
    {
        var presses = new List<(string Who, string Verb, System.Text.Json.Nodes.JsonObject Data)>();
        foreach (var (who, day) in ((string, string)[])[("police-pvp", "20"), ("health", "21"), ("education", "22")])
        {
            var (verb, data) = Chat.Payload(await ReviewAsync("CH-2041", $"2026-11-{day} 20:00", $"2026-11-{day} 22:00", null, who), "Record the episode");
            presses.Add((who, verb, data));
        }

        await Task.WhenAll(presses.Select(press => _bot.Private(press.Who).PressAsync(press.Verb, press.Data)));

        (await Police.SayAsync("missing CH-2041")).Shows("First time: 3 episodes");
    }

    [Fact]
    public async Task Opening_a_childs_episodes_is_on_record_by_reference_only()
    {
        await ReportAsync("CH-2041", "2026-11-22 20:00", "2026-11-22 22:00", "Had been hurt by a stranger.");
        await Police.SayAsync("missing CH-2041");

        // Once on the way to the report, and once to see it.
        Assert.Equal(2, _bot.Audit("missing.show", "CH-2041").Count);
        Assert.Single(_bot.Audit("missing.report", "CH-2041/1"));
        Assert.Empty(_bot.Audit("missing", "hurt"));
    }

    private async Task<Shown> ReportAsync(string child, string started, string? returned, string? issue = null) =>
        (await Police.PressAsync(await ReviewAsync(child, started, returned, issue), "Record the episode")).Shows("The episode is recorded.");

    private async Task<Shown> StartAsync(string child, string who = "police-pvp")
    {
        var chat = _bot.Private(who);
        var episodes = await chat.PressAsync(await chat.SayAsync("missing"), "Open", ("child", child));
        return await chat.PressAsync(await chat.PressAsync(episodes, "Report an episode"), "Next", (Danger, "no"));
    }

    private async Task<Shown> ReviewAsync(string child, string started, string? returned, string? issue, string who = "police-pvp")
    {
        var chat = _bot.Private(who);
        var page = await StartAsync(child, who);
        page = await chat.PressAsync(page, "Next", ("startedOn", started[..10]), ("startedAt", started[11..]), ("back", returned is null ? "no" : "yes"));
        if (returned is not null)
        {
            page = await chat.PressAsync(page, "Next", ("returnedOn", returned[..10]), ("returnedAt", returned[11..]));
        }
        return await chat.PressAsync(page, "Check your answers", ("serious", issue is null ? "no" : "yes"), ("issue", issue ?? ""));
    }
}
