using System.IO.Compression;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Reports;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Reports that write themselves out of what the groups recorded.</summary>
public sealed class ReportStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    private Chat Strategic => _bot.Private("strategic-chair");

    private Chat Chair => _bot.Private("chair");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.SettleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "HO-08")]
    [Trait("Requirement", "OP-22")]
    public async Task The_update_of_the_operational_group_has_the_totals_of_its_tracker_and_no_name()
    {
        var open = _bot.Bodies("action").Count(body => body.Contains("\"tracker\":\"open\"", StringComparison.Ordinal) && body.Contains("\"forum\":\"csog\"", StringComparison.Ordinal));
        var one = Number(await Chair.SayAsync("overdue"));
        await _bot.Private("health").SayAsync("my actions");
        (await Chair.SayAsync($"objective {one} 2.1")).Shows("Recorded.", "Objective of the plan: 2\\.1");
        (await Chair.SayAsync($"objective {one} for Avery Example-Child")).Shows(Says.Why(Reason.ConcernIdentifies));
        Assert.Equal(Says.Why(Reason.NotFound), (await Strategic.SayAsync($"objective {one} 2.1")).Outline.Trim());
        await _bot.ClockAsync("2026-11-24T09:00:00Z");

        var update = await Chair.SayAsync("summary csog quarter");

        update.Shows("Summary of the work: CSOG", "Actions by objective of the plan", $"Open: {open}", "2\\.1: Open: 1; Done: 0", "Blockages", "At risk at any time in the period: 12").ShowsNo("CH-", "Example-", "A-");
    }

    [Fact]
    [Trait("Requirement", "HS-12")]
    public async Task The_agenda_of_the_strategic_group_tells_the_work_since_it_last_met_by_itself()
    {
        await Chair.SayAsync($"blocked {Number(await Chair.SayAsync("overdue"))} no answer yet");
        await _bot.ClockAsync("2026-11-24T09:00:00Z");

        var agenda = await Strategic.SayAsync("agenda");
        agenda.Shows("Since the last meeting", "CSOG: decisions ", "actions added ", "[Open the summary]").ShowsNo("CH-", "Example-Child");
        var summary = await Strategic.PressAsync(agenda, "Open the summary");
        summary.Shows("Summary of the work: CSSG", "Between meetings, ").ShowsNo("CH-", "Example-");
        // The meeting chat gets the agenda, and no figure.
        (await _bot.MeetingOf("cssg", "strategic-chair").SayAsync("agenda")).ShowsNo("Since the last meeting");
        (await Chair.SayAsync("agenda")).ShowsNo("Since the last meeting");
    }

    [Fact]
    [Trait("Requirement", "HS-09")]
    [Trait("Requirement", "OF-01")]
    public async Task Performance_tells_what_was_in_time_for_each_forum_and_agency()
    {
        await _bot.ClockAsync("2027-01-20T09:00:00Z");

        var card = await Strategic.SayAsync("performance last quarter");

        card.Shows("Performance: CSSG", "October 2026 to December 2026", "CSOG", "Meetings held on their day: 0 of 1; moved: 0", "Papers out by their day: none due", "Actions by the day they were due: ", "Days to a flag answer, on average: ", "Cheshire Police: Actions in time: ")
            .ShowsNo("CH-", "Example-");
        Assert.Equal(Says.Why(Reason.NotFound), (await _bot.Private("health").SayAsync("performance")).Outline.Trim());
    }

    [Fact]
    [Trait("Requirement", "CE-16")]
    public async Task An_issue_is_escalated_with_its_ask_and_settled_by_who_runs_the_group()
    {
        (await Strategic.SayAsync("board report")).Shows("Part 4: What is asked", "Nothing to report.");
        (await Strategic.SayAsync("escalate no bed for girls")).Shows(Says.Why(Reason.IssueAndAskNeeded), "<What is the issue? Name nobody> no bed for girls");
        (await Strategic.SayAsync("escalate Avery Example-Child has no bed: find one")).Shows(Says.Why(Reason.ConcernIdentifies));
        (await Strategic.SayAsync($"escalate {new string('x', 301)}: find one")).Shows(Says.Why(Reason.TextTooLong));
        Assert.Equal(0, _bot.Count("escalations"));

        var list = await Strategic.SayAsync("escalate no bed on a Friday night: =a bed that all pay for");
        list.Shows("Recorded.", "no bed on a Friday night", "Number 1, since 23 November 2026");
        (await Strategic.SayAsync("board report")).Shows("no bed on a Friday night", "=a bed that all pay for");
        (await _bot.Private("strategic-health").SayAsync("escalations")).Shows("no bed on a Friday night").ShowsNo("[Settled]", "[Add]");
        Assert.Equal(Says.Why(Reason.NotFound), (await _bot.Private("strategic-health").SayAsync("escalate a: b")).Outline.Trim());
        Assert.Equal(Says.Why(Reason.NotFound), (await Chair.SayAsync("escalate a: b")).Outline.Trim());
        Assert.Equal(Says.Why(Reason.NotFound), (await Strategic.SayAsync("escalation settled 7")).Outline.Trim());

        (await Strategic.PressAsync(list, "Settled")).Shows("Recorded.", "None.");
        (await Strategic.SayAsync("board report")).Shows("Part 4: What is asked", "Nothing to report.");
    }

    [Fact]
    [Trait("Requirement", "OF-05")]
    [Trait("Requirement", "HS-03")]
    public async Task A_report_comes_as_a_word_file_and_as_csv_once_and_for_its_reader_alone()
    {
        await Strategic.SayAsync("escalate no bed on a Friday night: =a bed that all pay for");
        var csv = await FetchAsync(await Strategic.SayAsync("report csv board"));
        var text = Encoding.UTF8.GetString(csv.Body);
        Assert.Equal("text/csv", csv.Type);
        Assert.Contains("'=a bed that all pay for", text, StringComparison.Ordinal);
        Assert.Contains("Sexual exploitation,How many,6", text, StringComparison.Ordinal);
        Assert.Contains("Criminal exploitation or county lines,How many,not shown", text, StringComparison.Ordinal);
        Assert.Empty(Personal.In(text));

        var word = await FetchAsync(await Strategic.PressAsync(await Strategic.SayAsync("prevalence report"), "As a Word file"));
        using var zip = new ZipArchive(new MemoryStream(word.Body));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var document = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Prevalence report: CSSG", document, StringComparison.Ordinal);
        Assert.Empty(Personal.In(document));

        Assert.Contains("word/charts/", string.Join(' ', zip.Entries.Select(entry => entry.FullName)), StringComparison.Ordinal);

        var sheets = await FetchAsync(await Strategic.PressAsync(await Strategic.SayAsync("report csv board"), "As a spreadsheet"));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheets.Type);
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(sheets.Body), isEditable: false);
        Assert.Contains(Sheets.Read(workbook).SelectMany(sheet => sheet.Rows), row => row is ["Sexual exploitation", "6", ..]);
        Assert.Equal(sheets.Type, (await FetchAsync(await Strategic.SayAsync("report xlsx performance"))).Type);

        // Whoever has left the group when the link is opened gets nothing.
        var link = Link(await Strategic.SayAsync("report file summary"));
        using var again = await _bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var twice = await _bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
        Assert.Equal(Says.Why(Reason.NotFound), (await _bot.Private("health").SayAsync("report csv summary")).Outline.Trim());
    }

    [Fact]
    public async Task Reports_are_refused_alike_where_they_are_not_theirs_and_a_shared_chat_hears_none()
    {
        var nothing = Says.Why(Reason.NotFound);
        foreach (var kind in (string[])["Summary", "Performance", "Prevalence", "Board"])
        {
            foreach (var verb in (string[])["report.show", "report.file"])
            {
                Assert.Equal(nothing, (await _bot.Private("practitioner").PressAsync(verb, new() { ["forum"] = "cssg", ["kind"] = kind })).Outline.Trim());
                Assert.Equal(nothing, (await _bot.Private("practitioner").PressAsync(verb, new() { ["forum"] = "moon", ["kind"] = kind })).Outline.Trim());
                Assert.Equal(nothing, (await _bot.MeetingOf("cssg", "strategic-chair").PressAsync(verb, new() { ["forum"] = "cssg", ["kind"] = kind })).Outline.Trim());
            }
        }
        (await Strategic.PressAsync("report.show", new() { ["forum"] = "cssg", ["kind"] = "moon", ["part"] = "99999", ["to"] = "moon", ["period"] = "month" })).Shows("Summary of the work: CSSG");
        (await Strategic.PressAsync("report.show", new() { ["forum"] = "cssg", ["period"] = "moon" })).Shows(Says.Why(Reason.UnknownPeriod));
        Assert.Equal(nothing, (await Chair.SayAsync("board report")).Outline.Trim());
        Assert.Equal(0, _bot.Count("fileTicket"));
    }

    private async Task<(byte[] Body, string Type)> FetchAsync(Shown card)
    {
        using var answer = await _bot.Http.PostAsync(Link(card), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), answer.Content.Headers.ContentType!.MediaType!);
    }

    private static string Link(Shown card) => (string)card.Button("Open the file")["url"]!;

    private static string Number(Shown card) => card.Outline.Split(' ', '\n', ':', ',', ']').First(word => word.StartsWith("A-", StringComparison.Ordinal));
}
