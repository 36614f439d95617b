using System.IO.Compression;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Network North holds its second meeting on 6 January 2027: it begins with the minutes and actions of the first.</summary>
[Trait("Requirement", "ON-16")]
public sealed class PreviousMinutesStories : IAsyncLifetime
{
    private const string Day = "6 January 2027";

    private StoryBot _bot = null!;

    private string _child = "";

    private Chat Chair => _bot.Private("lcss-north");

    private Chat Room => _bot.MeetingOf("network-north", "lcss-north");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync("2026-11-12T10:00:00Z", "oxfordshire");
        await _bot.GreetAllAsync();
        var receipt = await ReferralForms.SendAsync(_bot.Private("nurse"), ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"), ("toldOn", "2026-11-10"));
        _child = Word(receipt, "CH-");
        await _bot.Private("front-door").SayAsync($"outcome {Word(receipt, "R-")} network because it is agreed");
        await ScreeningForms.SendAsync(_bot.Private("nurse"), _child, "moderate");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Until_they_are_reviewed_or_skipped_with_a_reason_no_item_is_closed_and_what_cannot_wait_does_not_wait()
    {
        await OnTheDayAsync();
        (await Chair.SayAsync($"close item {_child}")).Shows(Says.Why(Reason.PreviousFirst));
        (await Room.SayAsync("start meeting")).Shows("is open", "[Minutes of the last meeting]");
        (await Chair.SayAsync($"close item {_child}")).Shows(Says.Why(Reason.PreviousFirst));

        (await Room.SayAsync("roll call")).Shows("[I am here]");
        await Room.SayAsync($"vote {_child}");
        (await _bot.Private("camhs-north").SayAsync($"vote for {_child}")).Shows("Your agency's vote is recorded");
        var form = await Room.SayAsync("immediate");
        (await Room.PressAsync(form, "Task them now", (ImmediateVerbs.Who, _bot.Group.Person("sergeant-north").Id), (ImmediateVerbs.What, "See that the child is safe."), (ImmediateVerbs.Child, _child))).Shows("IA-1 is given.");
        (await Chair.SayAsync($"item {_child}")).Shows($"{_child} on the list of Network North");

        foreach (var empty in (string[])["previous minutes skipped", "previous minutes skipped because", "previous minutes skipped because   "])
        {
            (await Chair.SayAsync(empty)).Shows(Says.Why(Reason.ReasonNeeded), "Neither reviewed nor skipped yet.");
        }
        (await Chair.SayAsync($"previous minutes skipped because {new string('w', PreviousReview.MostWhy + 1)}")).Shows(Says.Why(Reason.TextTooLong));
        Assert.Empty(_bot.Audit(ReviewPrevious.Name, "network-north"));
        (await Chair.SayAsync($"close item {_child}")).Shows(Says.Why(Reason.PreviousFirst));

        (await Chair.SayAsync("previous minutes skipped because its minutes are not approved yet")).Shows("Noted. It stands in the minutes.", "Skipped, as Morgan Example-LcssNorth noted", "its minutes are not approved yet");
        (await Chair.SayAsync($"close item {_child}")).Shows("[Next]");
    }

    [Fact]
    public async Task A_form_that_was_begun_before_the_meeting_is_judged_again_when_it_is_sent()
    {
        await _bot.ClockAsync("2026-11-26T10:05:00Z");
        var page = await Chair.SayAsync($"close item {_child}");
        page = await Chair.PressAsync(page, "Next", ("noaction", "All that helps is in place."), ("monitor", _bot.Group.Person("sergeant-north").Id), ("monitoron", "2026-12-13"), ("challenge", "yes"));
        page = await Chair.PressAsync(page, "Next");
        page = await Chair.PressAsync(page, "Next");
        page = await Chair.PressAsync(page, "Check your answers", ("next", "again"));
        var review = await Chair.PressAsync(page, "Check your answers", ("reviewon", "2027-02-10"));
        (await Chair.SayAsync("move meeting 6 January 2027 to 26 November 2026 because it cannot wait")).Shows("Moved.");

        (await Chair.PressAsync(review, "Close the item")).Shows(Says.Why(Reason.PreviousFirst));
        await Chair.SayAsync("previous minutes reviewed");
        (await Chair.PressAsync(review, "Close the item")).Shows("The item is closed.");
    }

    [Fact]
    public async Task The_meeting_is_not_closed_either_and_the_card_that_says_so_has_the_buttons()
    {
        await OnTheDayAsync();
        await Room.SayAsync("start meeting");
        await Chair.PressAsync(await Chair.SayAsync($"minutes {Day}"), "Name the minute taker", (MinutesVerbs.Person, _bot.Group.Person("coordinator").Id));
        const string close = "close meeting because one child could not be discussed";

        var before = await Room.SayAsync(close);
        before.Shows(Says.Why(Reason.PreviousFirst), "Minutes and actions of the last meeting", "[They were reviewed]", "[Skip them, for this reason]");
        Assert.Empty(_bot.Audit("meeting.close", "network-north"));
        (await Room.PressAsync(before, "Skip them, for this reason")).Shows(Says.Why(Reason.ReasonNeeded));
        (await Room.PressAsync(before, "They were reviewed")).Shows("Noted. It stands in the minutes.", "Reviewed, as Morgan Example-LcssNorth noted");
        (await Room.SayAsync(close)).Shows("is closed");
        (await Room.PressAsync(before, "They were reviewed")).Shows(Says.Why(Reason.MeetingClosed));
    }

    [Fact]
    public async Task What_was_said_and_by_whom_stands_in_the_minutes_and_in_their_Word_file()
    {
        await OnTheDayAsync();
        await Room.SayAsync("start meeting");
        var agenda = await Chair.SayAsync("agenda");
        agenda.Shows("Neither reviewed nor skipped yet.", "[They were reviewed]");
        (await _bot.Private("sergeant-north").SayAsync("agenda")).ShowsNo("[They were reviewed]");
        var card = await Chair.PressAsync(agenda, "Skip them, or look again");
        (await Chair.PressAsync(card, "Skip them, for this reason", (MeetingVerbs.SkipWhy, "its <minutes> are not approved"))).Shows("Noted.");
        await Chair.PressAsync(await Chair.SayAsync($"minutes {Day}"), "Name the minute taker", (MinutesVerbs.Person, _bot.Group.Person("lcss-north").Id));
        var minutes = await Chair.SayAsync($"draft minutes {Day}");
        while (!minutes.Has("They were not reviewed"))
        {
            minutes = await Chair.PressAsync(minutes, "More");
        }
        minutes.Shows("They were not reviewed, as Morgan Example-LcssNorth noted: its ", "are not approved").ShowsNo("were looked at");
        Assert.Contains("They were not reviewed, as Morgan Example-LcssNorth noted: its", await FileAsync(), StringComparison.Ordinal);

        // What is said later in the meeting counts, and the draft follows it.
        await Chair.SayAsync("previous minutes reviewed");
        await Chair.SayAsync($"draft minutes {Day}");
        Assert.Contains("They were reviewed, as Morgan Example-LcssNorth noted.", await FileAsync(), StringComparison.Ordinal);
        Assert.Equal(["reviewed", "skipped"], _bot.Audit(ReviewPrevious.Name, "network-north:2027-01-06").Select(entry => entry.Contains("skipped", StringComparison.Ordinal) ? "skipped" : "reviewed").Order());
        Assert.DoesNotContain(_bot.Audit(ReviewPrevious.Name, "network-north"), entry => entry.Contains("approved", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_but_who_runs_this_meeting_says_it_and_a_press_that_comes_twice_counts_once()
    {
        await OnTheDayAsync();
        var (verb, data) = Chat.Payload(await Chair.SayAsync("previous minutes"), "They were reviewed");
        foreach (var who in (string[])["sergeant-north", "camhs-north", "school-lead-north"])
        {
            (await _bot.Private(who).PressAsync(verb, data)).Shows(Says.Why(Reason.RunnersOnly)).ShowsNo("Example");
            (await _bot.Private(who).SayAsync("previous minutes")).Shows(Says.Why(Reason.RunnersOnly));
        }
        foreach (var who in (string[])["lcss-south", "panel-chair-north", "outsider"])
        {
            (await _bot.Private(who).PressAsync(verb, data)).Shows(Says.Why(Reason.NoSeat));
        }
        Assert.Empty(_bot.Audit(ReviewPrevious.Name, "network-north"));

        await Chair.PressAsync(verb, data, "same");
        (await Chair.PressAsync(verb, data, "same")).Shows("Noted.");
        Assert.Single(_bot.Audit(ReviewPrevious.Name, "network-north"));
        (await _bot.Private("coordinator").PressAsync(verb, data)).Shows("Reviewed, as Morgan Example-LcssNorth noted");
    }

    [Fact]
    public async Task A_forged_press_without_an_answer_or_of_another_day_records_nothing()
    {
        await OnTheDayAsync();
        foreach (var (meeting, answer, why) in ((string, string?, Reason)[])
        [
            ("2027-01-06", null, Reason.ReasonNeeded), ("2027-01-06", "maybe", Reason.ReasonNeeded), ("2027-02-17", "yes", Reason.NoMeetingToday),
            ("2026-11-25", "yes", Reason.NothingToReview), ("2027-01-07", "yes", Reason.NotAMeeting),
        ])
        {
            var data = new System.Text.Json.Nodes.JsonObject { ["forum"] = "network-north", ["meeting"] = meeting };
            if (answer is not null)
            {
                data[MeetingVerbs.Reviewed] = answer;
            }
            (await Chair.PressAsync(MeetingVerbs.Previous, data)).Shows(Says.Why(why));
        }
        Assert.Empty(_bot.Audit(ReviewPrevious.Name, "network-north"));
    }

    [Fact]
    public async Task A_first_meeting_and_a_Panel_whose_terms_do_not_ask_for_it_are_held_as_before()
    {
        await _bot.ClockAsync("2026-11-25T10:05:00Z");
        (await Room.SayAsync("start meeting")).Shows("is open").ShowsNo("[Minutes of the last meeting]");
        (await Chair.SayAsync("agenda")).ShowsNo("[They were reviewed]");
        (await Chair.SayAsync("previous minutes reviewed")).Shows(Says.Why(Reason.NothingToReview));
        (await Chair.SayAsync($"close item {_child}")).Shows("[Next]");

        await _bot.ClockAsync("2027-01-12T09:35:00Z");
        (await _bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("start meeting")).Shows("is open").ShowsNo("[Minutes of the last meeting]");
        (await _bot.Private("panel-chair-north").SayAsync("previous minutes skipped because of the time")).Shows(Says.Why(Reason.NothingToReview));
    }

    [Fact]
    public async Task A_chair_who_reads_Welsh_reads_the_buttons_in_Welsh()
    {
        await OnTheDayAsync();
        (await _bot.Private("lcss-north", "cy-GB").SayAsync("previous minutes")).Shows("[Cawsant eu hadolygu]", "[Eu hepgor, am y rheswm hwn]").ShowsNo("They were reviewed");
    }

    [Fact]
    public async Task The_day_after_a_meeting_that_nobody_opened_they_still_come_before_its_items()
    {
        await _bot.ClockAsync("2027-01-07T10:05:00Z");
        (await Chair.SayAsync($"close item {_child}")).Shows(Says.Why(Reason.PreviousFirst));

        (await Chair.SayAsync("previous minutes skipped because nobody was told of the meeting")).Shows("Noted. It stands in the minutes.", "Skipped, as Morgan Example-LcssNorth noted");
        Assert.Single(_bot.Audit(ReviewPrevious.Name, "network-north:2027-01-06"));
        (await Chair.SayAsync($"close item {_child}")).Shows("[Next]");
    }

    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task A_meeting_that_is_closed_the_morning_after_leaves_undecided_only_what_was_not_decided_in_it()
    {
        await OnTheDayAsync();
        await Room.SayAsync("start meeting");
        (await Chair.SayAsync("undecided")).Shows(_child);
        await Room.SayAsync($"vote {_child}");
        (await Chair.SayAsync($"agreed {_child} nobody objects")).Shows("Recorded: agreed without a vote.");

        await _bot.ClockAsync("2027-01-07T08:30:00Z");
        (await Chair.SayAsync("undecided")).Shows(Day, "Every item has a decision.");
        await Chair.SayAsync("previous minutes reviewed");
        await Chair.PressAsync(await Chair.SayAsync($"minutes {Day}"), "Name the minute taker", (MinutesVerbs.Person, _bot.Group.Person("coordinator").Id));
        (await Room.SayAsync("close meeting because one child was not discussed")).ShowsNo("not decided", "have no decision");
    }

    private Task OnTheDayAsync() => _bot.ClockAsync("2027-01-06T10:05:00Z");

    private async Task<string> FileAsync()
    {
        var link = (string)(await Chair.SayAsync($"minutes file {Day}")).Button("Open the file")["url"]!;
        using var file = await _bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(TestContext.Current.CancellationToken), "<[^>]+>", "");
    }

    private static string Word(Shown shown, string prefix) => shown.Outline.Split(' ', '\n', '\r').First(word => word.StartsWith(prefix, StringComparison.Ordinal)).TrimEnd('.', ',');
}
