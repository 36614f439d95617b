using PanelAssistant.Cards.Plans;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The plans that a strategic group answers for, and what it reports of them to the body above.</summary>
public sealed class PlanStories
{
    private static readonly (string, string)[] WorkPlan = [(PlanVerbs.Title, "Work plan of the subgroup"), (PlanVerbs.Code, "wp")];

    [Fact]
    [Trait("Requirement", "HS-02")]
    public async Task A_plan_is_on_the_tracker_with_its_owner_and_its_sums_are_those_of_the_actions_of_the_groups_below()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (chair, operational, member) = (bot.Private("strategic-chair"), bot.Private("chair"), bot.Private("strategic-college"));
        var form = await chair.SayAsync("new plan");
        (await chair.PressAsync(form, "Put it on the tracker", [WorkPlan[0], (PlanVerbs.Code, "W.P")])).Shows(Says.Why(Reason.PlanCodeNeeded), "Work plan of the subgroup");
        (await chair.PressAsync(form, "Put it on the tracker", [(PlanVerbs.Title, "A plan for Avery Johnson"), WorkPlan[1]])).Shows(Says.Why(Reason.LooksIdentifying)).ShowsNo("Avery");
        var plan = await chair.PressAsync(form, "Put it on the tracker", [.. WorkPlan, (PlanVerbs.Owner, bot.Group.Person("strategic-health").Id)]);
        plan.Shows("Plan WP is on the tracker.", "Status: Not begun", $"Owner: {bot.Group.Person("strategic-health").Name}", "The plan has no objective yet.");
        (await chair.PressAsync(form, "Put it on the tracker", WorkPlan)).Shows("Plan WP is on the tracker.");
        (await chair.PressAsync(await chair.SayAsync("new plan"), "Put it on the tracker", WorkPlan)).Shows(Says.Why(Reason.PlanCodeTaken));
        Assert.Equal(1, bot.Count("plan"));

        // Its owner writes the objectives; another member reads them.
        var owner = bot.Private("strategic-health");
        (await owner.PressAsync(await owner.SayAsync("plan wp"), "Save the objective", (PlanVerbs.Text, "More return interviews in time"))).Shows("The objective is saved.", "**WP.1**: More return interviews in time");
        (await owner.SayAsync("add objective WP.4: One list of places of concern")).Shows("**WP.4**");
        (await owner.SayAsync("add objective WP.x: Text")).Shows(Says.Why(Reason.ObjectiveNumberUnreadable));
        (await member.SayAsync("plan WP")).Shows("Not begun").ShowsNo("[Save the objective]", "[Follow it no longer]");
        (await member.SayAsync("add objective WP: Text")).Shows(Says.Why(Reason.PlanNotYours));

        // The operational chair gives actions to it, and sees how it stands; a member of that group does not.
        await operational.SayAsync("objective A-1 wp.1");
        await operational.SayAsync("objective A-2 WP.1");
        var open = await operational.SayAsync("plan WP");
        open.Shows("Actions: open 2").ShowsNo("[Save the objective]");
        (await bot.Private("health").SayAsync("plan WP")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("outsider").SayAsync("plans")).Shows(Says.Why(Reason.NoSeat));
        (await bot.MeetingOf("cssg", "strategic-chair").PressAsync(PlanVerbs.Show, new() { [PlanVerbs.Plan] = "WP" })).Shows(Says.Why(Reason.NotFound));

        await bot.RestartAsync();
        (await chair.SayAsync("plans")).Shows("Action plan WP: Work plan of the subgroup", "Objectives: 2.", "[Open WP]");
        (await owner.SayAsync($"plan owner WP {bot.Group.Person("strategic-college").Name}")).Shows("The owner is saved.");
        (await owner.SayAsync("end plan WP it is done")).Shows(Says.Why(Reason.PlanNotYours));
        (await chair.SayAsync("end plan WP")).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.SayAsync("end plan WP the new plan has it all")).Shows("It is no longer followed.", "the new plan has it all").ShowsNo("[Save the objective]");
        (await chair.SayAsync("plans")).Shows("No plan is on the tracker.");
    }

    [Fact]
    [Trait("Requirement", "HS-03")]
    [Trait("Requirement", "HS-15")]
    [Trait("Requirement", "HS-35")]
    public async Task The_report_to_the_executive_has_its_four_parts_and_the_five_headings_and_says_where_there_is_nothing()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.SettleAsync();
        var chair = bot.Private("strategic-chair");
        var empty = await chair.AllPagesAsync("board report");
        foreach (var part in (string[])["Part 1: How the plans stand", "Part 4: What is asked"])
        {
            Assert.Contains($"{part}\nNothing to report.", empty, StringComparison.Ordinal);
        }

        await chair.PressAsync(await chair.SayAsync("new plan"), "Put it on the tracker", WorkPlan);
        await chair.SayAsync("add objective WP: More return interviews in time");
        await bot.Private("chair").SayAsync("objective A-1 WP.1");
        await chair.SayAsync("add concern Short lets used at weekends");
        await bot.Private("strategic-health").SayAsync("note entry REG-1 Every ward has a copy");
        await chair.SayAsync("escalate no bed on a Friday night: a bed that all pay for");
        await bot.ClockAsync("2026-11-24T09:00:00Z");

        var report = await chair.AllPagesAsync("board report");
        string[] headings =
        [
            "Part 1: How the plans stand", "WP Work plan of the subgroup: Status: ", "Part 2: What the groups below did", "Part 3: Blockages", "Part 4: What is asked", "no bed on a Friday night",
            "Part 5: How effective each agency's work is", "How member agencies respond", "How the protocols are carried out", "Areas of concern", "Short lets used at weekends: no action yet", "Patterns and trends", "Local plans", "No action yet",
        ];
        Assert.Equal(headings, headings.OrderBy(heading => report.IndexOf(heading, StringComparison.Ordinal)));
        Assert.All(headings, heading => Assert.Contains(heading, report, StringComparison.Ordinal));
        Assert.DoesNotContain("Health,", report.Split('\n').First(line => line.StartsWith("Pan-Cheshire", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("CH-", report, StringComparison.Ordinal);
        var annual = await chair.SayAsync("annual report");
        annual.Shows("Report of CSSG to Halton Children and Young People Safeguarding Partnership", "January 2026 to December 2026", "Part 1: What the group did", "CSSG: Meetings held: ", "Part 2: What the groups below did", "Part 3: Themes and trends").ShowsNo("CH-");
        Assert.Equal(annual.Outline, (await chair.PressAsync(await chair.SayAsync("board report"), "For Halton Children and Young People Safeguarding Partnership")).Outline);
        (await chair.PressAsync(annual, "For Safeguarding Executive Group")).Shows("October 2026 to December 2026", "Part 1: How the plans stand");
        (await chair.PressAsync(await chair.SayAsync("board report"), "For Safeguarding Executive Group")).Shows("Report of CSSG to Safeguarding Executive Group", "Part 1: How the plans stand");
    }
}
