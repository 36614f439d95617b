using System.IO.Compression;
using System.Net;
using System.Text;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What agencies bring to a strategic group's meeting, and the scorecard that comes of it.</summary>
public sealed class ReturnStories
{
    private static readonly (string, string)[] Figures =
    [
        ("value-missing-episodes", "31"), ("value-missing-children", "4"), ("value-exploitation-crimes", "1,250"), ("why-disruptions", "The new system starts in January"),
    ];

    [Trait("Story", "G-27")]
    [Fact]
    [Trait("Requirement", "CE-04")]
    [Trait("Requirement", "CE-08")]
    [Trait("Requirement", "CE-21")]
    [Trait("Requirement", "CE-24")]
    public async Task Agencies_give_their_figures_and_the_scorecard_names_what_is_missing()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var (chair, police, analyst, carer) = (bot.Private("chair"), bot.Private("police"), bot.Private("intelligence"), bot.Private("with-you"));
        var form = await police.SayAsync("data return");
        form.Shows("Data return to the Steering Group", "Agency: Cheshire Police", "For the meeting on: 25 November 2026", "Nothing sent.");
        var before = bot.Saved();
        (await police.PressAsync(form, "Save the return", [.. Figures.Skip(1), ("value-missing-episodes", "-4"), (ReturnVerbs.Analysis, "Avery Johnson went missing"), (ReturnVerbs.To, "2026-11-30")]))
            .Shows("Nothing was saved.", "Missing from home: episodes, value: a figure is 0 or more", "period: it must end before the meeting", "analysis: something in it may tell who somebody is", "1,250").ShowsNo("Avery");
        Assert.Equal(before, bot.Saved());

        var (verb, data) = Chat.Payload(form, "Save the return", Figures);
        (await police.PressAsync(verb, data, "once")).Shows("The return is saved.", "Analysis missing");
        var saved = bot.Bodies("returns");
        (await police.PressAsync(verb, data, "once")).Shows("The return is saved.");
        Assert.Equal(saved, bot.Bodies("returns"));
        // The same card once more is from before it was saved.
        (await analyst.PressAsync(form, "Save the return", (ReturnVerbs.Analysis, "Fewer."))).Shows(Says.Why(Reason.ReturnChangedMeanwhile));
        (await chair.SayAsync("returns")).Shows(
            "Analysis missing: the figures are there", "Sources that sent nothing: Health, Youth justice, Social care, Voluntary sector.", "8 of 12 measures missing: Children assessed as at risk of exploitation");
        (await analyst.SayAsync("return analysis Fewer begin at the weekend")).Shows("The return is saved.", "Stands: Complete.", "Before that: ");
        (await chair.SayAsync("returns police")).Shows("Complete.", "Fewer begin at the weekend");

        var paste = await carer.SayAsync("return csv");
        (await carer.PressAsync(paste, "Take the table", (ReturnVerbs.Table, "measure,value\nsupported-after-harm,many\nsupported-after-harm,3\nmissing-episodes,1")))
            .Shows("Nothing was saved.", "Row 2: column value (Children and adults supported after exploitation): write the figure as a number", "Row 3: column measure", "row 2 has the measure already", "Row 4: column measure (Missing from home: episodes): another agency brings that measure").ShowsNo("many");
        (await carer.PressAsync(paste, "Take the table", (ReturnVerbs.Table, "measure,count\na,1"))).Shows("Column 2 of the heading is none that I know.");
        (await carer.PressAsync(paste, "Take the table", (ReturnVerbs.Table, "measure,value\nsupported-after-harm,20"))).Shows("The return is saved.", "Analysis missing");
        (await bot.Private("camhs").SayAsync("data return camhs-wait 12.5")).Shows("The return is saved.");
        (await bot.Private("camhs").SayAsync("data return missing-episodes 3")).Shows(Says.Why(Reason.NoSuchMeasure));

        (await carer.SayAsync("scorecard target missing-episodes 30")).Shows(Says.Why(Reason.RunnersOnly));
        (await chair.SayAsync("scorecard target missing-episodes 30")).Shows("The target is set", "Target: 30 or less", "Result: not met");
        (await chair.SayAsync("scorecard target missing-children 2")).Shows("Now: &lt;5", "Result: not shown").ShowsNo("Now: 4\n");

        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-26T09:00:00Z");
        (await police.PressAsync(verb, data, "late")).Shows(Says.Why(Reason.ReturnsClosed));
        (await police.SayAsync("data return")).Shows("For the meeting on: 6 January 2027", "At the meeting before: 31", "Nothing sent.");
        (await chair.SayAsync("scorecard")).Shows("6 January 2027", "Now: no figure", "Before: 31", "Target: 30 or less", "Result: its source sent nothing", "All 12 measures missing").ShowsNo("Now: 0");
        var last = await chair.SayAsync("scorecard last");
        last.Shows("25 November 2026", "Sources that sent nothing: Youth justice, Social care.", "Now: 31").ShowsNo("[Set the target]");

        var csv = Encoding.UTF8.GetString(await FetchAsync(bot, await chair.PressAsync(last, "As CSV")));
        var scorecard = ScorecardCsv.Read(csv)!;
        Assert.Equal((31m, 30m, ScorecardResult.NotMet), Row("missing-episodes") is var one ? (one.Value.Value, one.Target, one.Result) : default);
        Assert.Equal((ShownFigure.Small(5), ScorecardResult.SourceSilent), (Row("missing-children").Value, Row("first-time-entrants").Result));
        Assert.Equal(csv, Encoding.UTF8.GetString(ScorecardCsv.Write(scorecard)));
        using var zip = new ZipArchive(new MemoryStream(await FetchAsync(bot, await chair.SayAsync("scorecard file last"))));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var word = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var said in (string[])["Sources that sent nothing: Youth justice, Social care.", "6 of 12 measures missing", "Fewer begin at the weekend", "its source sent nothing", "&lt;5", "The new system starts in January"])
        {
            Assert.Contains(said, word, StringComparison.Ordinal);
        }

        using var book = new ZipArchive(new MemoryStream(await FetchAsync(bot, await chair.SayAsync("scorecard xlsx last"))));
        Assert.NotNull(book.GetEntry("xl/workbook.xml"));

        var stranger = bot.Private("outsider");
        foreach (var words in (string[])["data return", "return csv", "returns", "scorecard last", "scorecard csv", "scorecard target missing-episodes 3", "data return missing-episodes 3"])
        {
            Assert.Equal(Says.Why(Reason.NoSeat), (await stranger.SayAsync(words)).Outline.Trim());
        }
        (await bot.MeetingOf("steering-group", "chair").PressAsync(ReturnVerbs.Scorecard, [])).Shows(Says.Why(Reason.NotFound));
        var link = Link(await chair.SayAsync("scorecard csv"));
        using var once = await bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        using var twice = await bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (once.StatusCode, twice.StatusCode));

        ScorecardRow Row(string measure) => scorecard.Rows.Single(row => row.Measure == measure);
    }

    [Fact]
    [Trait("Requirement", "CE-08")]
    public async Task Agencies_are_reminded_of_their_return_before_and_after_the_day_and_never_twice()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        await bot.ClockAsync("2026-12-28T12:00:00Z");
        Assert.Empty(bot.Told("Data return of your agency"));
        // Due on 31 December; the day three days before it is a bank holiday.
        await bot.ClockAsync("2026-12-29T09:30:00Z");
        Assert.Contains("police", bot.Told("Data return of your agency"));
        Assert.DoesNotContain("education", bot.Told("Data return of your agency"));
        await bot.RestartAsync();
        await bot.ClockAsync("2026-12-30T09:30:00Z");
        Assert.Single(bot.Notices("police"), notice => notice.Has("Data return of your agency"));
        Assert.Empty(bot.Told("data returns that were due"));

        var notice = bot.Notices("with-you").Single(one => one.Has("Data return of your agency"));
        var form = await bot.Private("with-you").PressAsync(notice, "Open the data return");
        (await bot.Private("with-you").PressAsync(form, "Save the return", ("value-supported-after-harm", "20"), (ReturnVerbs.Analysis, "More come by themselves."))).Shows("Stands: Complete.");
        await bot.ClockAsync("2027-01-05T09:30:00Z");
        Assert.Single(bot.Notices("with-you"), one => one.Has("Data return of your agency"));
        Assert.Equal(3, bot.Notices("police").Count(one => one.Has("Data return of your agency")));
        var told = Assert.Single(bot.Notices("chair"), one => one.Has("data returns that were due"));
        told.Shows("Cheshire Police").ShowsNo("We Are With You");
        (await bot.Private("chair").PressAsync(told, "Open the data returns")).Shows("11 of 12 measures missing", "Sources that sent nothing: Police, Health, Youth justice, Social care.");
        await bot.ClockAsync("2027-01-07T09:30:00Z");
        Assert.Equal(3, bot.Notices("police").Count(one => one.Has("Data return of your agency")));
    }

    private static async Task<byte[]> FetchAsync(StoryBot bot, Shown card)
    {
        using var answer = await bot.Http.PostAsync(Link(card), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string Link(Shown card) => (string)card.Button("Open the file")["url"]!;

    [Fact]
    [Trait("Requirement", "CE-08")]
    public async Task Not_applicable_is_no_reason_why_there_is_no_figure_and_no_analysis()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var police = bot.Private("police");
        foreach (var nothing in (string[])["-", "N/A", "nil", "tbc"])
        {
            (await police.SayAsync($"data return missing-episodes because {nothing}")).Shows("Nothing was saved.", "this says nothing to the group");
            (await police.SayAsync($"data return analysis {nothing}")).Shows("Nothing was saved.", "this says nothing to the group");
        }
        var paste = await police.SayAsync("return csv");
        (await police.PressAsync(paste, "Take the table", (ReturnVerbs.Table, "measure,value,note\nmissing-episodes,14,\nmissing-children,,N/A"))).Shows("Nothing was saved.", "Row 3: column note");
        (await bot.Private("chair").SayAsync("scorecard")).Shows("All 12 measures missing").ShowsNo("not available");
        (await police.SayAsync("data return missing-episodes because the new system starts in January")).Shows("The return is saved.");
        (await bot.Private("chair").SayAsync("scorecard target missing-episodes 3")).Shows("Target: 3 or less", "Result: there is no figure to compare");
        (await police.PressAsync(paste, "Take the table", (ReturnVerbs.Table, "measure\tvalue\tperiod\nmissing-episodes\t1,250\t09/10/2026 to 18 November 2026"))).Shows("The return is saved.", "<Last day that they cover> 2026-11-18", "number of episodes> 1250");
    }

    [Fact]
    [Trait("Requirement", "CE-08")]
    public async Task A_target_of_a_measure_is_taken_away_only_by_whoever_says_so()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var chair = bot.Private("chair");
        (await chair.SayAsync("scorecard target return-interviews 90%")).Shows("The target is set", "Target: 90 % or more");
        (await chair.SayAsync("scorecard target return-interviews")).Shows(Says.Why(Reason.FigureNeeded), "Target: 90 % or more");
        (await chair.SayAsync("scorecard target return-interviews none")).Shows("The target is taken away").ShowsNo("Target: 90 %");
        await chair.SayAsync("scorecard target return-interviews 90");
        (await chair.PressAsync(await chair.SayAsync("scorecard"), "Set the target", (ReturnVerbs.Measure, "return-interviews"))).Shows("The target is taken away").ShowsNo("Target: 90 %");
    }
}
