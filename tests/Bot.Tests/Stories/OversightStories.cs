using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The strategic groups of the other partnerships read the same figures by their own terms.</summary>
public sealed class OversightStories
{
    [Fact]
    [Trait("Requirement", "CE-12")]
    [Trait("Requirement", "CE-13")]
    [Trait("Requirement", "CE-14")]
    [Trait("Requirement", "CE-16")]
    public async Task The_steering_group_reports_in_four_parts_to_two_bodies_from_one_count()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.SettleAsync();
        var chair = bot.Private("chair");

        var report = await chair.SayAsync("board report");
        report.Shows("Report of Steering Group", "Part 1: Themes and trends", "Part 2: Missing from home", "Part 3: Effect on the four Ps", "Part 4: Issues for escalation", "None.", "Return", "[As CSV]");
        var board = await chair.PressAsync(report, "For Contextual Safeguarding and Serious and Organised Crime Strategic Board");
        var executive = await chair.PressAsync(report, "For Safeguarding Children Partnership Executive");

        Assert.Equal(Content(board), Content(executive));
        Assert.NotEqual(board.Outline, executive.Outline);
        board.Shows("Report of Steering Group to Contextual Safeguarding").ShowsNo("Example-", "CH-");

        static IEnumerable<string> Content(Shown shown) => shown.Outline.Split('\n').Where(line => !line.StartsWith("Report of", StringComparison.Ordinal) && !line.StartsWith('['));
    }

    [Fact]
    [Trait("Requirement", "OF-10")]
    [Trait("Requirement", "OF-11")]
    [Trait("Requirement", "OF-04")]
    [Trait("Requirement", "OG-04")]
    public async Task The_prevalence_report_covers_six_months_and_names_a_source_that_is_missing()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.SettleAsync();
        var chair = bot.Private("strategic-chair");

        var report = await chair.SayAsync("prevalence report");
        report.Shows(
            "Prevalence report", "July 2026 to December 2026", "Network North", "Panel South", "MISSING: no meeting was held in the period", "Quality assurance of", "MISSING: nothing is recorded here",
            "Areas compared", "North: ", "South: ", "Central: ").ShowsNo("Example-", "CH-");
        (await chair.SayAsync("figures areas")).Shows("North", "South", "Central");
        var north = await bot.Private("panel-chair-north").SayAsync("figures areas");
        north.Shows("Figures of").ShowsNo("Example-", "CH-");
        Assert.Equal(Says.Why(Reason.NotFound), (await bot.Private("panel-chair-north").SayAsync("figures panel-south")).Outline.Trim());
        (await bot.Private("panel-chair-north").SayAsync("summary last quarter")).Shows("Summary of the work: ", "July 2026 to September 2026");
    }
}
