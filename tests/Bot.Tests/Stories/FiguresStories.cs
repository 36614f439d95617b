using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The strategic group sees figures and themes; nobody there sees a child.</summary>
[Trait("Story", "G-24")]
public sealed class FiguresStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    private Chat Strategic => _bot.Private("strategic-health");

    private Chat Chair => _bot.Private("chair");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.SettleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "HS-10")]
    [Trait("Requirement", "HS-03")]
    public async Task A_strategic_member_sees_how_many_children_are_at_risk_and_cannot_work_out_a_small_number()
    {
        var card = await Strategic.SayAsync("figures");
        card.Shows(
            "Figures of CSSG: At risk", "October 2026 to December 2026", "As counted on 23 November 2026. The period still runs",
            "At risk at any time in the period: 12", "Sexual exploitation: 6", "Criminal exploitation or county lines: not shown",
            "Somebody with several forms counts once in the total and once in each.", "Children (under 18): 12", "Adults (18 and over): 0", "[Areas compared]", "[The period before]");
        card.ShowsNo("Example-Child", "CH-20");
        // Of twelve children by age, three and less are hidden, and so is as much of the rest as it takes.
        card.Shows("10 to 12: &lt;5", "\"&lt;5\" is 1 to 4.");
        var areas = await Strategic.PressAsync(card, "Areas compared");
        areas.Shows("At risk at any time in the period", "Widnes: 6", "Runcorn: 6", "Outside Halton: 0", "At risk: Sexual exploitation").ShowsNo("Example-Child", "CH-20");
        (await Strategic.PressAsync(areas, "The period before")).Shows("July 2026 to September 2026", "No figures were kept of the period before.");
        (await Strategic.SayAsync("figures last quarter")).Shows("July 2026 to September 2026");
        (await Strategic.SayAsync("figures month")).Shows("November 2026");
        (await Strategic.SayAsync("figures meetings areas")).Shows("Between meetings, ", "Figures of CSSG: Areas compared");
        (await Strategic.SayAsync("figures 2026-Q4 missing")).Shows("October 2026 to December 2026", "Figures of CSSG: Missing from home");
    }

    [Fact]
    [Trait("Requirement", "HS-20")]
    [Trait("Requirement", "CE-14")]
    public async Task Missing_children_are_counted_the_next_morning_and_what_is_corrected_later_counts_until_the_figures_stand()
    {
        await _bot.ClockAsync("2027-02-01T12:00:00Z");
        var police = _bot.Private("police-pvp");
        foreach (var (child, day) in (IEnumerable<(string, int)>)[("CH-2041", 5), ("CH-2041", 7), ("CH-2042", 5), ("CH-2043", 5), ("CH-2044", 5), ("CH-2047", 5), ("CH-2048", 6)])
        {
            await ReportAsync(police, child, $"2027-01-{day:00} 20:00", $"2027-01-{day + 1:00} 20:0{(day == 7 ? 1 : 0)}");
        }
        (await Strategic.SayAsync("figures 2027-01 missing")).Shows("Missing episodes that began: 0");

        await _bot.ClockAsync("2027-02-02T06:00:00Z");

        // Seven episodes of six children would tell that one went twice: so one of them is not shown.
        var january = await Strategic.SayAsync("figures 2027-01 missing");
        january.Shows("As counted on 2 February 2027. Late entries still count for some days.", "Children who went missing: not shown", "Of these, more than once: &lt;5", "Missing episodes that began: 7", "Of these, over 24 hours: &lt;5", "Returns: 7", "Of these, return interview offered: 0");

        await _bot.ClockAsync("2027-02-08T09:00:00Z");
        (await Strategic.SayAsync("figures 2027-01 missing")).Shows("Counted on 8 February 2027. These figures stand");
        await ReportAsync(police, "CH-2050", "2027-01-20 20:00", "2027-01-20 22:00");
        await _bot.ClockAsync("2027-02-10T09:00:00Z");
        (await Strategic.SayAsync("figures 2027-01 missing")).Shows("Counted on 8 February 2027. These figures stand", "Missing episodes that began: 7");
    }

    [Fact]
    [Trait("Requirement", "HS-11")]
    [Trait("Requirement", "CE-02")]
    public async Task Themes_and_a_new_concern_are_tagged_on_an_item_and_come_up_without_the_child()
    {
        await ListedAsync();
        var card = await _bot.Private("health").PressAsync(await _bot.Private("health").SayAsync("item CH-2053"), "Tag themes");
        card.Shows("Themes of CH-2053 on the list of CSOG", "<What is it about?>", "<Is anything new or growing here?");
        (await _bot.Private("health").PressAsync(card, "Record", ("themes", ""), ("concern", ""))).Shows(Says.Why(Reason.ThemeNeeded));
        (await _bot.Private("health").PressAsync("item.tag", new() { ["child"] = "CH-2053", ["themes"] = "moon" })).Shows(Says.Why(Reason.UnknownTheme));
        var refused = await _bot.Private("health").PressAsync(card, "Record", ("themes", "hotel"), ("concern", "Avery Example-Child is seen there"));
        refused.Shows(Says.Why(Reason.ConcernIdentifies), "<What is it about?> hotel");
        Assert.DoesNotContain(_bot.Bodies("item"), body => body.Contains("hotel", StringComparison.Ordinal));

        (await _bot.Private("health").PressAsync(refused, "Record", ("themes", "hotel,transport"), ("concern", "Short lets paid for by adults"))).Shows("Recorded.", "Hotel or short let", "Emerging concern: Short lets paid for by adults");
        (await Chair.SayAsync("tag CH-2053 hotel, Violence or weapons: short lets, and knives")).Shows("Violence or weapons", "short lets, and knives").ShowsNo("Emerging concern: Short lets paid");
        await _bot.ClockAsync("2026-11-24T09:00:00Z");

        var themes = await Strategic.SayAsync("figures themes");
        themes.Shows("Hotel or short let: &lt;5", "Violence or weapons: &lt;5", "CSOG, 23 November 2026: short lets, and knives").ShowsNo("CH-20", "Example-Child", "Station, stop");
        var own = await Chair.SayAsync("figures csog themes");
        own.Shows("Figures of CSOG: Themes and places", "short lets, and knives");

        Assert.Equal(Says.Why(Reason.NotFound), (await _bot.Private("practitioner").SayAsync("tag CH-2053 hotel")).Outline.Trim());
        Assert.Equal(Says.Why(Reason.NotFound), (await Chair.SayAsync("tag CH-9999 hotel")).Outline.Trim());
    }

    [Fact]
    [Trait("Requirement", "CE-02")]
    public async Task What_comes_up_of_the_operational_work_names_nobody()
    {
        await ListedAsync();
        await _bot.Private("health").SayAsync("tag CH-2053 hotel: adults pay for short lets");
        await _bot.ClockAsync("2026-12-24T09:00:00Z");
        foreach (var period in (string[])["month", "last month", "quarter", "last quarter", "meetings", "last meetings"])
        {
            foreach (var part in (string[])["risk", "areas", "missing", "themes"])
            {
                var shown = await Strategic.SayAsync($"figures {period} {part}");
                Assert.Empty(Personal.In(shown.Card!.ToJsonString()));
                shown.ShowsNo("CH-", "R-10", "LOC-", "POI-", "Example-");
            }
        }
        // Nor does what is kept of it.
        Assert.NotEmpty(_bot.Bodies("figures"));
        Assert.All(_bot.Bodies("figures"), body =>
        {
            Assert.Empty(Personal.In(body));
            Assert.DoesNotContain("CH-", body, StringComparison.Ordinal);
        });
    }

    [Fact]
    [Trait("Requirement", "HS-10")]
    public async Task Figures_are_for_the_strategic_group_and_for_who_runs_a_group_and_read_the_same_as_nothing_for_others()
    {
        var nothing = Says.Why(Reason.NotFound);
        (await Chair.SayAsync("figures")).Shows("Figures of CSOG");
        (await _bot.Private("coordinator").SayAsync("figures csog")).Shows("Figures of CSOG");
        Assert.Equal(nothing, (await Chair.SayAsync("figures cssg")).Outline.Trim());
        Assert.Equal(nothing, (await Strategic.SayAsync("figures csog")).Outline.Trim());
        Assert.Equal(nothing, (await Strategic.SayAsync("figures moon")).Outline.Trim());
        foreach (var who in (string[])["health", "practitioner", "outsider"])
        {
            Assert.Equal(nothing, (await _bot.Private(who).SayAsync("figures")).Outline.Trim());
            Assert.Equal(nothing, (await _bot.Private(who).PressAsync("report.figures", new() { ["forum"] = "cssg" })).Outline.Trim());
        }
    }

    [Fact]
    public async Task A_period_that_cannot_be_read_or_was_not_counted_is_said_and_a_shared_chat_hears_no_figure()
    {
        (await Strategic.SayAsync("figures 2026-Q9")).Shows(Says.Why(Reason.UnknownPeriod));
        (await Strategic.SayAsync("figures last last quarter")).Shows(Says.Why(Reason.UnknownPeriod));
        (await Strategic.SayAsync("figures 2019-Q1")).Shows(Says.Why(Reason.NoFigures));
        (await Strategic.SayAsync("figures 0000-00")).Shows(Says.Why(Reason.UnknownPeriod));
        (await Strategic.PressAsync("report.figures", new() { ["forum"] = "cssg", ["period"] = "quarter-3-9999-99-99", ["part"] = "7" })).Shows(Says.Why(Reason.UnknownPeriod));
        (await Strategic.PressAsync("report.figures", new() { ["forum"] = "cssg", ["part"] = "moon" })).Shows("Figures of CSSG: At risk");
        (await _bot.MeetingOf("cssg", "strategic-health").SayAsync("figures")).ShowsNo("At risk at any time", "Sexual exploitation");
        (await _bot.MeetingOf("cssg", "strategic-health").PressAsync("report.figures", new() { ["forum"] = "cssg" })).ShowsNo("At risk at any time", "Sexual exploitation");
        (await _bot.Meeting("health").PressAsync("item.tag", new() { ["child"] = "CH-2041" })).Shows(Says.Why(Reason.NotFound));
    }

    private async Task ListedAsync()
    {
        await ReferralForms.SendAsync(_bot.Private("practitioner"));
        await _bot.Private("front-door").SayAsync("outcome R-1013 csog because it is agreed");
    }

    private static async Task ReportAsync(Chat who, string child, string from, string to)
    {
        var episodes = await who.PressAsync(await who.SayAsync("missing"), "Open", ("child", child));
        var page = await who.PressAsync(await who.PressAsync(episodes, "Report an episode"), "Next", ("danger", "no"));
        page = await who.PressAsync(page, "Next", ("startedOn", from[..10]), ("startedAt", from[11..]), ("back", "yes"));
        page = await who.PressAsync(page, "Next", ("returnedOn", to[..10]), ("returnedAt", to[11..]));
        page = await who.PressAsync(page, "Check your answers", ("serious", "no"));
        (await who.PressAsync(page, "Record the episode")).Shows("The episode is recorded.");
    }

    [Fact]
    [Trait("Requirement", "HS-10")]
    public async Task Whoever_runs_several_groups_is_told_where_the_figures_of_the_others_are()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.SettleAsync();
        var coordinator = bot.Private("coordinator");
        (await coordinator.SayAsync("figures")).Shows("Figures of Network North", "There is more in: Network South", "Panel South", "figures network-south");
        (await coordinator.SayAsync("figures Panel South")).Shows("Figures of Panel South");
        (await coordinator.SayAsync("figures Panel South October 2026")).Shows("Figures of Panel South", "October 2026").ShowsNo("December");
        (await coordinator.SayAsync("figures october")).Shows(Says.Why(Reason.UnknownPeriod));
        (await coordinator.SayAsync("summary panel south last month")).ShowsNo("I cannot find that");
        (await coordinator.SayAsync("summary")).Shows("Summary of the work: Network North", "Type \"summary\" and the group");
        (await Strategic.SayAsync("figures")).ShowsNo("There is more in");
    }
}
