using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>An action of an agency is long overdue, and the chair lets its senior manager hear of it.</summary>
public sealed class SeniorManagerStories
{
    [Fact]
    [Trait("Requirement", "HO-32")]
    public async Task The_senior_manager_hears_of_a_long_overdue_action_when_the_chair_agrees_and_learns_nothing_of_the_child()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (chair, coordinator) = (bot.Private("chair"), bot.Private("coordinator"));

        var form = await coordinator.SayAsync("senior managers");
        form.Shows("Senior managers: CSOG", "Health: nobody yet");
        (await coordinator.PressAsync(form, "Name them", (RosterVerbs.Agency, "health"), (RosterVerbs.Person, ""))).Shows(Says.Why(Reason.ManagerNeeded));
        (await coordinator.PressAsync(form, "Name them", (RosterVerbs.Agency, "health"), (RosterVerbs.Person, bot.Group.Person("nurse").Id))).Shows("Named.", "Health: Reese Example-Schoolnurse");
        (await bot.Private("health").SayAsync("name senior manager Health: Reese")).Shows(Says.Why(Reason.RosterRightNeeded));
        (await coordinator.SayAsync("name senior manager Nowhere: Reese")).Shows(Says.Why(Reason.AgencyNeeded));

        const string action = "A-15";
        (await chair.SayAsync($"tell senior manager {action}")).Shows(Says.Why(Reason.NotLongOverdue));

        await bot.ClockAsync("2026-12-10T10:00:00Z");
        (await bot.Private("health").SayAsync($"tell senior manager {action}")).Shows(Says.Why(Reason.ChairOnly));
        Assert.Empty(bot.Told("Overdue in your agency"));
        var view = await chair.PressAsync(ActionVerbs.View, new() { [ActionVerbs.Action] = action });
        view.Shows("Reese Example-Schoolnurse is the agency's senior manager.");
        (await chair.PressAsync(view, "Tell the senior manager")).Shows("The senior manager is told", "The agency's senior manager was told on 10 December 2026.").ShowsNo("[Tell the senior manager]");
        await bot.SettleAsync();
        await bot.RestartAsync();
        (await chair.SayAsync($"tell senior manager {action}")).Shows("was told on 10 December 2026");
        await bot.SettleAsync();

        var told = Assert.Single(bot.Notices("nurse"), notice => notice.Has($"Overdue in your agency: action {action}"));
        told.Shows("CSOG: Alex Example-Healthlead has not done it, due 25 November 2026.").ShowsNo("referral route", "CH-");
        Assert.Equal(["nurse"], bot.Told("Overdue in your agency"));
        (await bot.Private("nurse").PressAsync(ActionVerbs.View, new() { [ActionVerbs.Action] = action })).Shows(Says.Why(Reason.NotFound));
        Assert.Single(bot.Audit("action.senior", action));

        // With another date it is another matter.
        await chair.PressAsync(view, "Change the date", (ActionVerbs.NewDue, "2027-01-06"));
        (await chair.SayAsync($"tell senior manager {action}")).Shows(Says.Why(Reason.NotLongOverdue)).ShowsNo("was told on");
    }

    [Fact]
    [Trait("Requirement", "HO-32")]
    public async Task Once_the_senior_manager_is_removed_nothing_more_can_be_told_to_them()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var coordinator = bot.Private("coordinator");
        await coordinator.SayAsync("name senior manager Health: Reese");
        var card = await coordinator.SayAsync("senior managers");
        (await bot.Private("health").SayAsync("remove senior manager Health")).Shows(Says.Why(Reason.RosterRightNeeded));
        (await bot.Meeting("coordinator").SayAsync("remove senior manager Health")).ShowsNo("Removed.");
        (await coordinator.SayAsync("remove senior manager Nowhere")).Shows(Says.Why(Reason.AgencyNeeded), "Health: Reese Example-Schoolnurse");

        (await coordinator.PressAsync(card, "Remove: Health")).Shows("Removed. Nothing more can be told to them.", "Health: nobody yet").ShowsNo("[Remove: Health]");
        await bot.RestartAsync();
        (await coordinator.SayAsync("remove senior manager Health")).Shows("Removed.");
        Assert.Single(bot.Audit("roster.seniorManagerGone", "health "));

        await bot.ClockAsync("2026-12-10T10:00:00Z");
        (await bot.Private("chair").SayAsync("tell senior manager A-15")).Shows(Says.Why(Reason.NoSeniorManager)).ShowsNo("[Tell the senior manager]");
        await bot.SettleAsync();
        Assert.Empty(bot.Told("Overdue in your agency"));
    }

    [Fact]
    [Trait("Requirement", "HS-27")]
    public async Task The_strategic_group_has_its_own_senior_managers_and_another_partnerships_group_none()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        (await chair.SayAsync("name senior manager Health: Reese")).Shows("Senior managers: CSSG", "Health: Reese Example-Schoolnurse");
        (await bot.Private("chair").SayAsync("senior managers")).Shows("Senior managers: CSOG", "Health: nobody yet");
        var card = await chair.SayAsync("add action");
        var given = await chair.PressAsync(card, "Add the action", (ActionVerbs.What, "Write the summary"), (ActionVerbs.Owner, ActionStories.Owner(card, bot.Group.Person("strategic-health").Name)));
        var number = given.Outline.Split(' ').Single(word => word.StartsWith("A-", StringComparison.Ordinal));
        await bot.ClockAsync("2026-12-24T10:00:00Z");
        (await bot.Private("strategic-police").SayAsync($"tell senior manager {number}")).Shows(Says.Why(Reason.ChairOnly));
        (await chair.SayAsync($"tell senior manager {number}")).Shows("The senior manager is told");
        await bot.SettleAsync();
        Assert.Equal(["nurse"], bot.Told("Overdue in your agency"));

        await using var elsewhere = await StoryBot.StartAsync(practice: "cheshire-east");
        (await elsewhere.Private("chair").SayAsync("senior managers")).Shows(Says.Why(Reason.NoSeniorManagersHere));
    }

    [Fact]
    [Trait("Requirement", "HO-32")]
    public async Task Where_an_agency_has_named_nobody_the_chair_is_told_so_and_nobody_hears()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.ClockAsync("2027-01-20T10:00:00Z");

        (await bot.Private("chair").SayAsync($"tell senior manager A-3")).Shows(Says.Why(Reason.NoSeniorManager)).ShowsNo("[Tell the senior manager]");
        (await bot.Private("outsider").SayAsync("senior managers")).Shows(Says.Why(Reason.RosterRightNeeded));
    }
}
