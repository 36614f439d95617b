using System.IO.Compression;
using System.Net;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Halton's minutes, from naming the minute taker to the file an agency opens.</summary>
[Trait("Story", "G-12")]
public sealed class MinutesStories : IAsyncLifetime
{
    private const string Day = MinutesSteps.Day;
    private const string Unknown = "I cannot find that, or it is not yours to open.";

    private StoryBot _bot = null!;

    private Chat Chair => _bot.Private("chair");

    private Chat Taker => _bot.Private("coordinator");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Trait("Story", "G-20")]
    [Fact]
    [Trait("Requirement", "HO-24")]
    [Trait("Requirement", "OP-35")]
    public async Task From_the_meeting_to_every_agency()
    {
        await MeetAsync();
        var draft = await DraftAsync();
        draft.Shows("Minutes: CSOG, 25 November 2026", "OFFICIAL-SENSITIVE", "draft made from what was recorded");

        var section = await Taker.PressAsync(draft, "Write in it", (MinutesVerbs.Part, "CH-2047"));
        var saved = await Taker.PressAsync(section, "Save", (MinutesVerbs.Text + MinutesText.Said("CH-2047"), "Seen at the station twice."));
        saved.Shows("Saved.", "being edited, not approved");
        var form = await Taker.PressAsync(saved, "Add an action");
        await Taker.PressAsync(form, "Write it down", (MinutesVerbs.Part, "CH-2047"), (MinutesVerbs.What, "Ring the school nurse"), (MinutesVerbs.Owner, ActionStories.Owner(form, "Alex")), (MinutesVerbs.DueOn, "2026-12-16"));
        (await Taker.SayAsync($"offer minutes {Day}")).Shows("The chair is asked to approve.");

        await _bot.SettleAsync();
        var asked = Assert.Single(_bot.Notices("chair"), notice => notice.Has("wait for your approval"));
        var read = await Chair.PressAsync(asked, "Open the minutes");
        var items = read;
        while (!items.Has("Seen at the station"))
        {
            items = await Chair.PressAsync(items, "More");
        }
        items.Shows("CH-2047", "Seen at the station twice.", "Carried: the flag is added.", "3 for, 0 against", "Each agency has one vote.", "Ring the school nurse").ShowsNo("Gray");
        var before = _bot.Count("action");
        (await Chair.PressAsync(read, "Approve")).Shows("The minutes are approved. Their actions are on the tracker.");
        (await Chair.PressAsync(read, "Approve")).Shows("approved by");
        Assert.Equal(before + 1, _bot.Count("action"));
        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("health"), notice => notice.Has("Ring the school nurse"));

        var who = await Chair.SayAsync($"minutes circulation {Day}");
        who.Shows("not sent yet", "Minutes go to every agency");
        (await Chair.PressAsync(who, "Send")).Shows("Queued:");
        await _bot.SettleAsync();
        var told = _bot.Told("The minutes of 25 November 2026 are ready for you");
        Assert.Contains("health", told);
        Assert.Contains("education", told);
        Assert.Contains("commissioned", told);
        Assert.Equal(told.Count, told.Distinct().Count());

        var mine = await _bot.Private("health").PressAsync(Assert.Single(_bot.Notices("health"), notice => notice.Has("are ready for you")), "Open the minutes");
        (await _bot.Private("health").PressAsync(mine, "I have read them")).Shows("It is noted that you have read them.").ShowsNo("[I have read them]");
        (await Chair.SayAsync($"minutes circulation {Day}")).Shows("read on 25 November 2026");
        (await _bot.Private("outsider").SayAsync($"minutes {Day}")).Shows(Unknown);
        (await _bot.Private("practitioner").SayAsync($"minutes {Day}")).Shows(Unknown);
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task The_file_opens_once_for_whoever_asked_and_names_the_child_whom_their_seat_opens()
    {
        await MeetAsync();
        await LockedAsync();

        var card = await _bot.Private("health").SayAsync($"minutes file {Day}");
        var link = Link(card);
        Assert.DoesNotContain("Example", link, StringComparison.Ordinal);
        // A link checker looks first: nothing is used up.
        Assert.Equal(HttpStatusCode.OK, (await _bot.Http.GetAsync(link, TestContext.Current.CancellationToken)).StatusCode);
        using var file = await _bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        Assert.Equal("minutes-csog-2026-11-25.docx", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var text = Text(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("CH-2047: Gray Example-Child", text, StringComparison.Ordinal);
        Assert.Contains("OFFICIAL-SENSITIVE", text, StringComparison.Ordinal);

        using var again = await _bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Single(_bot.Audit("minutes.fetched", "csog:2026-11-25"));
        Assert.DoesNotContain(link.Split('/')[^1], string.Join('\n', [.. _bot.Shelf.Of("fileTicket").Select(ticket => ticket.Id), .. _bot.Bodies("audit")]), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task A_link_dies_after_ten_minutes_and_with_the_seat()
    {
        await MeetAsync();
        await LockedAsync();
        var late = Link(await _bot.Private("health").SayAsync($"minutes file {Day}"));
        await _bot.ClockAsync("2026-11-25T11:30:00Z");
        using var tooLate = await _bot.Http.PostAsync(late, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, tooLate.StatusCode);

        var path = new Uri(Link(await _bot.Private("health").SayAsync($"minutes file {Day}"))).AbsolutePath;
        Roster.Empty(_bot, "health-lead");
        await _bot.RestartAsync();
        using var left = await _bot.Http.PostAsync(_bot.Address + path, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, left.StatusCode);
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task Who_could_not_be_reached_is_listed_and_sent_theirs_again_however_much_was_sent_since()
    {
        await MeetAsync();
        await LockedAsync();
        _bot.Answering = call => Platform.IsNotice(call, StoryBot.Practice.Person("education")) ? new(403, "{}") : null;
        await Chair.SayAsync($"send minutes {Day}");
        await _bot.SettleAsync();
        (await Chair.SayAsync($"minutes circulation {Day}")).Shows("Not delivered: 1.", "not reachable");

        _bot.Answering = static _ => null;
        await _bot.ClockAsync("2026-11-26T10:00:00Z");
        await MinutesSteps.PileUpAsync(_bot);
        (await Chair.SayAsync("minutes circulation")).Shows("Not delivered: 1.", "not reachable").ShowsNo("too old");
        (await Chair.SayAsync($"send minutes {Day}")).Shows("Queued: 1 messages.");
        await _bot.SettleAsync();
        Assert.Contains("education", _bot.Told("The minutes of 25 November 2026 are ready for you"));
        Assert.Single(_bot.Notices("health"), notice => notice.Has("are ready for you"));
        (await Chair.SayAsync($"send minutes {Day}")).Shows("Everybody was sent theirs. Nothing was sent again.");
    }

    [Trait("Story", "G-20")]
    [Fact]
    public async Task What_is_locked_is_corrected_by_an_addendum()
    {
        await MeetAsync();
        await LockedAsync();

        (await Taker.SayAsync($"write minutes {Day} closing")).Shows(Says.Why(Reason.MinutesLocked));
        var card = await Chair.PressAsync(await Chair.SayAsync($"minutes {Day}"), "Addendum");
        (await Chair.PressAsync(card, "Add the correction")).Shows(Says.Why(Reason.WhatNeeded));
        (await Chair.PressAsync(card, "Add the correction", (MinutesVerbs.What, "The room was Room 3."))).Shows("The correction is added.");
        (await Chair.SayAsync($"addendum {Day} Room 3 on the second floor.")).Shows("The correction is added.");
        (await _bot.Private("health").SayAsync($"addendum {Day} no")).Shows(Says.Why(Reason.ChairOnly));
        Assert.Equal(2, _bot.Audit("minutes.addendum", "csog:2026-11-25").Count);
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task Whoever_has_the_minutes_hears_of_a_correction_when_they_are_sent_again()
    {
        await MeetAsync();
        await LockedAsync();
        await Chair.SayAsync($"send minutes {Day}");
        await _bot.SettleAsync();
        var first = _bot.Told($"The minutes of {Day} are ready for you").Order().ToList();
        await _bot.ClockAsync("2026-11-26T10:00:00Z");
        await Chair.SayAsync($"addendum {Day} The room was Room 3.");

        (await Chair.SayAsync($"minutes circulation {Day}")).Shows("Have the minutes without the latest correction:");
        (await Chair.SayAsync($"send minutes {Day}")).Shows("Queued:").ShowsNo("without the latest correction");
        await _bot.SettleAsync();
        var corrected = _bot.Told($"The minutes of {Day} were corrected").Order().ToList();
        Assert.Equal(first.Where(who => who != "chair"), corrected);
        (await _bot.Private("health").PressAsync(_bot.Notices("health").Last(notice => notice.Has("were corrected")), "Open the minutes")).Shows("Minutes: CSOG");
        (await Chair.SayAsync($"send minutes {Day}")).Shows("Everybody was sent theirs. Nothing was sent again.");
    }

    [Fact]
    public async Task Two_who_save_the_same_section_do_not_overwrite_each_other()
    {
        await MeetAsync();
        var draft = await DraftAsync();
        var first = await Taker.PressAsync(draft, "Write in it", (MinutesVerbs.Part, MinutesText.Closing));
        var second = await Taker.PressAsync(draft, "Write in it", (MinutesVerbs.Part, MinutesText.Closing));
        await Taker.PressAsync(first, "Save", (MinutesVerbs.Text + MinutesText.Closing, "First."));

        var refused = await Taker.PressAsync(second, "Save", (MinutesVerbs.Text + MinutesText.Closing, "Second."));

        refused.Shows(Says.Why(Reason.ChangedByAnother), "Second.");
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public async Task Nobody_but_the_taker_writes_and_nobody_but_the_chair_approves()
    {
        await MeetAsync();
        var draft = await DraftAsync();
        var (verb, data) = Chat.Payload(await Chair.SayAsync($"minutes {Day}"), "Approve");

        (await Taker.PressAsync(verb, data)).Shows(Says.Why(Reason.ChairOnly));
        (await _bot.Private("health").PressAsync(verb, data)).Shows(Unknown);
        (await Chair.SayAsync($"write minutes {Day} closing")).Shows("Only the minute taker writes in the minutes.");
        (await _bot.Private("health").SayAsync($"write minutes {Day} closing")).Shows(Unknown);
        (await _bot.Private("health").SayAsync($"minutes {Day}")).Shows(Unknown);
        (await _bot.Private("health").SayAsync("minute taker")).Shows(Unknown);
        Assert.NotEmpty(draft.Outline);
    }

    [Fact]
    public async Task The_next_minutes_begin_with_what_was_open_and_what_is_done_since()
    {
        await MeetAsync();
        var draft = await DraftAsync();
        var form = await Taker.PressAsync(draft, "Add an action");
        await Taker.PressAsync(form, "Write it down", (MinutesVerbs.What, "Book the room"), (MinutesVerbs.Owner, ActionStories.Owner(form, "Alex")), (MinutesVerbs.DueOn, "2026-12-16"));
        await LockAsync();
        await _bot.Private("health").SayAsync("done A-41");
        await _bot.ClockAsync("2027-01-06T10:05:00Z");
        await NameTakerAsync("6 January 2027");

        var next = await Taker.SayAsync("draft minutes 6 January 2027");

        next.Shows("The minutes of 25 November 2026 and their actions were looked at.", "A-41:** Book the room", "done", "A-22", "open");
    }

    [Fact]
    public async Task Drafted_the_day_after_without_naming_a_day_or_after_the_next_meeting_they_have_the_items_that_were_closed_in_it()
    {
        await ReferralForms.SendAsync(_bot.Private("practitioner"));
        await _bot.Private("front-door").SayAsync("outcome R-1013 csog because it is the right group");
        await _bot.ClockAsync("2026-11-25T12:00:00Z");
        await NameTakerAsync(Day);
        await ClosingSteps.EndAsync(Chair, "CH-2053");

        await _bot.ClockAsync("2026-11-26T09:00:00Z");
        (await Taker.SayAsync("draft minutes")).Shows("CH-2053", "The work is done.");

        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.Private("front-door").SayAsync("same child R-1014 CH-2053");
        await _bot.Private("front-door").SayAsync("outcome R-1013 csog because it has begun again");
        await _bot.ClockAsync("2027-01-06T12:00:00Z");
        await ClosingSteps.EndAsync(Chair, "CH-2053");
        (await Taker.SayAsync($"draft minutes {Day}")).Shows("CH-2053", "The work is done.");
    }

    [Theory]
    [Trait("Requirement", "HO-24")]
    [InlineData("14 October")]
    [InlineData("14/10")]
    [InlineData("of last week")]
    [InlineData("31 November 2026")]
    [InlineData("14 Octember 2026")]
    public async Task A_day_that_cannot_be_read_is_not_taken_for_the_latest_meeting(string day)
    {
        await MeetAsync();
        await DraftAsync();
        var before = _bot.Bodies("minutes");
        foreach (var words in (string[])["approve minutes", "lock minutes", "send minutes", "addendum", "draft minutes"])
        {
            if (words != "addendum" || char.IsAsciiDigit(day[0]))
            {
                (await Chair.SayAsync($"{words} {day}")).Shows(Says.Why(Reason.DateNotReadable));
            }
        }
        (await _bot.Private("outsider").SayAsync($"approve minutes {day}")).Shows(Unknown);
        Assert.Equal(before, _bot.Bodies("minutes"));
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task The_day_is_read_behind_a_small_word_and_in_Welsh_as_it_is_written_there_and_a_question_approves_nothing()
    {
        await MeetAsync();
        await DraftAsync();
        await _bot.ClockAsync("2027-01-06T10:05:00Z");
        (await Chair.SayAsync("minutes of the last meeting")).Shows("Minutes: CSOG, 6 January 2027");
        (await _bot.Private("chair", "cy-GB").SayAsync("minutes of 25 Tachwedd 2026")).Shows("Minutes: CSOG, 25 Tachwedd 2026");
        foreach (var words in (string[])["approve minutes?", $"approve minutes {Day}?", "approve minutes not yet"])
        {
            (await Chair.SayAsync(words)).Shows("Nothing was changed.", "\"approve minutes\"");
        }
        Assert.Empty(_bot.Audit("minutes.approve", "csog"));
        (await Chair.SayAsync($"approve minutes for {Day} please")).Shows("The minutes are approved.", $"Minutes: CSOG, {Day}");
    }

    [Fact]
    public async Task Whoever_was_to_take_them_hears_that_somebody_else_does_and_what_was_written_stays()
    {
        await MeetAsync();
        await DraftAsync();
        await Taker.PressAsync(await Taker.SayAsync($"write minutes {Day} closing"), "Save", (MinutesVerbs.Text + MinutesText.Closing, "Ended at noon."));
        var form = await Taker.SayAsync($"write minutes {Day} closing");

        (await Chair.PressAsync(await Chair.SayAsync($"minute taker {Day}"), "Name the minute taker", (MinutesVerbs.Person, StoryBot.Practice.Person("education").Id))).Shows("The minute taker is named and told.");
        await _bot.SettleAsync();

        Assert.Equal(["coordinator"], _bot.Told($"Somebody else takes the minutes of the meeting of {Day}"));
        Assert.Equal(["coordinator", "education"], _bot.Told($"You take the minutes of the meeting of {Day}").Order());
        (await Taker.PressAsync(form, "Save", (MinutesVerbs.Text + MinutesText.Closing, "Ended at one."))).Shows("Only the minute taker writes in the minutes.");
        (await _bot.Private("education").SayAsync($"write minutes {Day} closing")).Shows("Ended at noon.");
    }

    [Theory]
    [InlineData("CH-2047: the visit was on Monday")]
    [InlineData("ch 2047: the visit was on Monday")]
    [InlineData("ch2047 the visit was on Monday")]
    [InlineData("CH-2047:the visit was on Monday")]
    public async Task A_correction_of_one_child_is_read_by_those_who_read_of_that_child_however_the_reference_is_typed(string typed)
    {
        await _bot.ClockAsync(MinutesSteps.MeetingDay);
        await _bot.Meeting("chair").SayAsync("vote CH-2047");
        await _bot.Private("health").SayAsync("conflict CH-2047");
        await _bot.Private("chair").SayAsync("agreed CH-2047 nobody objects");
        await LockedAsync();

        (await Chair.SayAsync($"addendum {Day} {typed}")).Shows("The correction is added.");
        (await Chair.SayAsync($"addendum {Day} CH-9999: somebody else")).Shows(Unknown);

        (await AllAsync(Chair)).Shows(", CH-2047:**", "the visit was on Monday");
        (await AllAsync(_bot.Private("education"))).Shows("the visit was on Monday");
        (await AllAsync(_bot.Private("health"))).Shows("Minutes: CSOG").ShowsNo("the visit was on Monday", "CH-9999");
    }

    /// <summary>Every page of the minutes.</summary>
    private static async Task<Shown> AllAsync(Chat reader)
    {
        var page = await reader.SayAsync($"minutes {Day}");
        var all = page.Outline;
        while (page.Has("[More]"))
        {
            page = await reader.PressAsync(page, "More");
            all += page.Outline;
        }
        return new(all, null);
    }

    [Fact]
    public async Task An_action_for_somebody_who_left_before_the_approval_is_told_to_those_who_find_another_owner_and_not_to_them()
    {
        await MeetAsync();
        var form = await Taker.PressAsync(await DraftAsync(), "Add an action");
        await Taker.PressAsync(form, "Write it down", (MinutesVerbs.What, "Ring the school"), (MinutesVerbs.Owner, ActionStories.Owner(form, "Alex")), (MinutesVerbs.DueOn, "2026-12-16"));
        Roster.End(_bot, "health-lead", "2026-11-30");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-12-01T10:00:00Z");

        (await Chair.SayAsync($"approve minutes {Day}")).Shows("The minutes are approved.");
        await _bot.SettleAsync();

        Assert.DoesNotContain(_bot.Notices("health"), notice => notice.Has("Ring the school"));
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("A-41: its owner has left the group"));
    }

    private Task MeetAsync() => MinutesSteps.MeetAsync(_bot);

    private Task<Shown> NameTakerAsync(string day) => MinutesSteps.NameTakerAsync(_bot, day);

    private async Task<Shown> DraftAsync()
    {
        (await NameTakerAsync(Day)).Shows("The minute taker is named and told.");
        await _bot.SettleAsync();
        var told = Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("You take the minutes of the meeting of 25 November 2026"));
        return await Taker.PressAsync(await Taker.PressAsync(told, "Open the minutes"), "Draft the minutes");
    }

    private async Task LockedAsync()
    {
        await DraftAsync();
        await LockAsync();
    }

    private Task LockAsync() => MinutesSteps.LockAsync(_bot);

    private static string Link(Shown card) => (string)card.Button("Open the file")["url"]!;

    private static string Text(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return string.Join(' ', zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return System.Text.RegularExpressions.Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
        }));
    }
}
