using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What Halton's operational group does, the other groups do under their own documents: over the wire, each once.</summary>
public sealed class OtherGroupsStories
{
    [Fact]
    [Trait("Story", "G-15")]
    [Trait("Requirement", "ON-21")]
    [Trait("Requirement", "DC-07")]
    public async Task Whoever_coordinates_seven_groups_is_told_of_what_is_overdue_and_who_was_not_reached_in_each()
    {
        await using var bot = await StoryBot.StartAsync(StoryBot.Monday, "oxfordshire");
        await bot.GreetAllAsync();
        bot.Answering = call => Platform.IsNotice(call, bot.Group.Person("learning")) || Platform.IsNotice(call, bot.Group.Person("sven")) ? new(403, "") : null;
        await bot.ClockAsync("2026-12-11T10:00:00Z");
        var coordinator = bot.Private("coordinator");

        (await coordinator.SayAsync("overdue")).Shows("Overdue actions: Network North", "A-4, overdue", "There is more in: ", "Panel North").ShowsNo("A-1 ");
        (await coordinator.SayAsync("overdue panel north")).Shows("Overdue actions: Panel North", "A-1 (CH-2041), overdue").ShowsNo("A-4");
        (await coordinator.SayAsync("undelivered")).Shows("Noel Example-Learning: not reachable", "Panel North: ", "Uma Example-Sven: not reachable", "Network North: ");
        (await coordinator.SayAsync("undelivered panel north")).Shows("Noel Example-Learning").ShowsNo("Uma");
        (await coordinator.SayAsync("deliveries")).Shows("Network North", "There is more in: ").ShowsNo("Noel");
        (await coordinator.SayAsync("deliveries panel-north")).Shows("Noel Example-Learning: not reachable");
        (await bot.Private("panel-chair-north").SayAsync("overdue panel-south")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("A-");
        (await bot.Private("panel-chair-north").SayAsync("undelivered")).Shows("Noel").ShowsNo("Uma");
    }

    [Fact]
    [Trait("Requirement", "HS-23")]
    [Trait("Requirement", "HS-26")]
    [Trait("Requirement", "HS-30")]
    [Trait("Requirement", "HS-37")]
    public async Task The_strategic_group_of_Halton_reads_its_papers_and_sends_its_apologies()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        var papers = await bot.Private("strategic-chair").SayAsync("my papers");
        papers.Shows("Papers of CSSG, 9 December 2026", "The papers close on 4 December 2026.");
        await bot.Private("strategic-chair").PressAsync(papers, "Ask for it", ("askedTitle", "Report on the college"), ("of", bot.Group.Person("strategic-college").Id));
        (await bot.Private("strategic-health").SayAsync("my papers")).Shows("Report on the college").ShowsNo("You owe");
        var owed = await bot.Private("strategic-college").SayAsync("my papers");
        owed.Shows("You owe");
        await bot.Private("strategic-college").PressAsync(owed, "Hand it in", ("handPlace", "https://example.org/college"));
        await bot.Private("strategic-chair").SayAsync("circulate");
        (await bot.Private("strategic-health").SayAsync("read papers")).Shows("Noted: you have read them.");

        await bot.Private("strategic-education").SayAsync("send apologies none because the inspectors come", "the-same");
        await bot.Private("strategic-education").SayAsync("send apologies none because the inspectors come", "the-same");
        await bot.SettleAsync();
        Assert.Equal(["strategic-chair", "strategic-unit"], bot.Told("Apologies for CSSG on 9 December 2026").Order());
        (await bot.Private("strategic-chair").SayAsync("attendance")).Shows("Nobody comes instead: the inspectors come");
        (await bot.Private("strategic-health").SayAsync("attendance")).Shows("Nobody comes instead.").ShowsNo("inspectors");
        (await bot.Private("chair").SayAsync("attendance")).ShowsNo("Nobody comes instead");
    }

    [Fact]
    [Trait("Requirement", "HS-28")]
    public async Task An_action_of_the_strategic_group_is_due_at_its_next_meeting_and_overdue_ones_reach_its_chair()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        var card = await chair.SayAsync("add action");
        card.Shows("The next meeting, 9 December 2026, unless you say otherwise.");
        (await chair.PressAsync(card, "Add the action", (ActionVerbs.What, "Write the summary"), (ActionVerbs.Owner, ActionStories.Owner(card, bot.Group.Person("strategic-health").Name)))).Shows("is added");

        await bot.ClockAsync("2026-12-10T10:00:00Z");
        (await chair.SayAsync("overdue")).Shows("Write the summary", "overdue since 9 December 2026");
        (await bot.Private("strategic-health").SayAsync("my actions")).Shows("Write the summary", "overdue");
    }

    [Fact]
    [Trait("Requirement", "CE-22")]
    public async Task The_Steering_Groups_agenda_has_quality_developments_and_good_practice_each_time()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");

        (await bot.Private("health").SayAsync("agenda")).Shows("Quality assurance", "National and local developments, good practice, guest speaker");
        await bot.ClockAsync("2027-03-01T10:00:00Z");
        (await bot.Private("health").SayAsync("agenda")).Shows("Quality assurance", "National and local developments, good practice, guest speaker");
    }

    [Fact]
    [Trait("Requirement", "CE-11")]
    public async Task The_Steering_Groups_agenda_begins_with_exactly_the_actions_that_are_open()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        await bot.Private("police").SayAsync("done A-1");
        await bot.ClockAsync("2026-11-26T10:00:00Z");

        var agenda = (await bot.Private("health").SayAsync("agenda")).Shows("Agenda: ", "6 January 2027", "1\\. ", "Actions not done", "A-2, overdue since 25 November 2026: Write the analysis of school absence", "A-3, ", "A-4, due 6 January 2027").ShowsNo("A-1,").Outline;
        Assert.True(agenda.IndexOf("A-2, ", StringComparison.Ordinal) < agenda.IndexOf("A-4, ", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "ON-24")]
    [Trait("Requirement", "ON-11")]
    public async Task A_Networks_members_see_when_its_papers_close_and_each_area_has_its_own_day()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-12T10:00:00Z", "oxfordshire");

        (await bot.Private("camhs-north").SayAsync("my papers")).Shows("Papers of Network North, 25 November 2026", "The papers close on 20 November 2026.");
        await bot.ClockAsync("2026-11-30T10:00:00Z");
        (await bot.Private("camhs-north").SayAsync("agenda")).Shows("Agenda: Network North, 6 January 2027");
        (await bot.Private("lcss-south").SayAsync("meetings")).ShowsNo("Network North");
    }

    [Fact]
    [Trait("Requirement", "OP-27")]
    [Trait("Requirement", "ON-04")]
    public async Task A_member_of_a_Panel_or_Network_closes_an_action_about_a_child_only_with_what_came_of_it()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        foreach (var (chair, owner, child) in ((string, string, string)[])[("panel-chair-north", "fss-north", "CH-2041"), ("lcss-north", "camhs-north", "CH-2044")])
        {
            var card = await bot.Private(chair).SayAsync("add action");
            var given = await bot.Private(chair).PressAsync(card, "Add the action",
                (ActionVerbs.What, "Offer a visit"), (ActionVerbs.Owner, ActionStories.Owner(card, bot.Group.Person(owner).Name)), (ActionVerbs.Child, child));
            var number = given.Outline.Split(' ').Single(word => word.StartsWith("A-", StringComparison.Ordinal));

            (await bot.Private(owner).SayAsync($"done {number}")).Shows(Says.Why(Reason.EffectNeeded));
            (await bot.Private(owner).SayAsync($"done {number} no change: nobody was at home")).Shows($"{number} is ticked off.", "Effect: no change", "nobody was at home");
            (await bot.Private(chair).SayAsync($"action {number}")).Shows("Effect: no change", "nobody was at home");
        }
    }

    [Fact]
    [Trait("Requirement", "OP-13")]
    public async Task A_Panels_agenda_is_built_from_the_tools_that_came_since_its_last_meeting_and_cites_each()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-23T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        await ScreeningForms.SendAsync(bot.Private("edge-of-care"), "CH-2041", "significant");

        (await bot.Private("camhs-panel-north").SayAsync("agenda")).Shows("Screened since the last meeting", "CH-2041, Avery Example-Child", "First screening. Level: Significant", "Screening 1: ", "received on 23 November 2026.", "Judged by Mel Example-Edgeofcare");
        (await bot.Private("panel-chair-south").SayAsync("agenda")).ShowsNo("CH-2041");
        await bot.ClockAsync("2026-12-09T10:00:00Z");
        (await bot.Private("camhs-panel-north").SayAsync("agenda")).ShowsNo("received on 23 November 2026.");
    }
}
