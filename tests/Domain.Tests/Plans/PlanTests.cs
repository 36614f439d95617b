using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Plans;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Tests.Domain.Plans;

public sealed class PlanTests
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox().ForForum(new("cssg"));
    private static readonly PersonId Chair = new("chair");
    private static readonly PersonId Nurse = new("nurse");
    private static readonly PersonId Teacher = new("teacher");
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DateTimeOffset Now = UkTime.At(Today, new(10, 0));
    private static readonly PassedWords Words = PassedWords.Of(Terms);

    private static readonly Roster Roster = new()
    {
        Forum = Terms.Forum,
        Coordinator = new("coordinator"),
        Holdings =
        [
            new(Chair, "Lane Example-Chair", new("strategic-chair"), SeatRole.Member, new(2026, 1, 1), null),
            new(Nurse, "Noor Example-Nurse", new("health-safeguarding"), SeatRole.Member, new(2026, 1, 1), null),
            new(Teacher, "Toni Example-Teacher", new("education-sector"), SeatRole.Member, new(2026, 1, 1), null),
        ],
    };

    private static readonly ActionPlan Plan = Accepted(new OpenPlan("wp", "Work plan of the subgroup", Nurse, Chair).Decide(null, 0, Terms, Roster, Words, Now));

    private static T Accepted<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Accepted>(decision).State;

    private static Reason Refused(Decision<ActionPlan> decision) => Assert.IsType<Decision<ActionPlan>.Refused>(decision).Why;

    private static ActionPlan With(ActionPlan plan, string? number, string text) => Accepted(new WriteObjective(number, text, Nurse).Decide(plan, Terms, Roster, Words, Now));

    private static ActionItem Action(int number, string? objective, ActionState state, DateOnly due, string forum = "csog") => new()
    {
        Reference = ActionReference.Of(number),
        Forum = new(forum),
        What = "Something",
        Owner = Nurse,
        Due = due,
        Objective = objective,
        State = state,
        CreatedBy = Chair,
        Created = Now,
    };

    [Theory]
    [InlineData("", "Work plan", Reason.PlanCodeNeeded)]
    [InlineData("W.P", "Work plan", Reason.PlanCodeNeeded)]
    [InlineData("WORKPLAN", "Work plan", Reason.PlanCodeNeeded)]
    [InlineData("WP", " ", Reason.TextNeeded)]
    [InlineData("WP", "A plan for Avery Johnson", Reason.LooksIdentifying)]
    public void A_plan_has_a_short_code_and_a_title_that_names_nobody(string code, string title, Reason why) =>
        Assert.Equal(why, Refused(new OpenPlan(code, title, null, Chair).Decide(null, 0, Terms, Roster, Words, Now)));

    [Fact]
    public void Only_who_runs_the_group_opens_a_plan_and_no_two_share_a_code()
    {
        Assert.Equal(("WP", Nurse), (Plan.Code.Value, Plan.Owner));
        Assert.Equal(Reason.PlanNotYours, Refused(new OpenPlan("X", "Another plan", null, Nurse).Decide(null, 0, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.PlanCodeTaken, Refused(new OpenPlan("wp", "Another plan", null, Chair).Decide(Plan, 1, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.PlanFull, Refused(new OpenPlan("X", "Another plan", null, Chair).Decide(null, ActionPlan.MostOpen, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.OwnerNeeded, Refused(new OpenPlan("X", "Another plan", new("stranger"), Chair).Decide(null, 0, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.NoPlansHere, Refused(new OpenPlan("X", "Another plan", null, Chair).Decide(null, 0, Terms with { Plans = null }, Roster, Words, Now)));
    }

    [Fact]
    public void Objectives_stand_in_the_order_of_their_numbers_and_may_be_put_in_other_words()
    {
        var plan = With(With(With(With(Plan, "10", "Ten"), "2", "Two"), "2.1", "Two one"), null, "Next");

        Assert.Equal(["WP.2", "WP.2.1", "WP.10", "WP.11"], plan.Objectives.Select(objective => objective.Code));
        Assert.Equal("Other words", With(plan, "2", "Other words").Objectives[0].Text);
        Assert.IsType<Decision<ActionPlan>.AlreadySo>(new WriteObjective(null, "Next", Nurse).Decide(plan, Terms, Roster, Words, Now));
        foreach (var number in (string[])["", "x", "1.", "1.2.3.4", "123", "-1"])
        {
            Assert.Equal(Reason.ObjectiveNumberUnreadable, Refused(new WriteObjective(number, "Text", Nurse).Decide(plan, Terms, Roster, Words, Now)));
        }
        Assert.Equal(Reason.LooksIdentifying, Refused(new WriteObjective("1", "A bed for CH-2041", Nurse).Decide(plan, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.PlanNotYours, Refused(new WriteObjective("1", "Text", Teacher).Decide(plan, Terms, Roster, Words, Now)));
    }

    [Fact]
    public void A_plan_passes_to_another_member_and_is_ended_with_a_reason_by_who_runs_the_group()
    {
        var given = Accepted(new GivePlan(Teacher, Nurse).Decide(Plan, Terms, Roster, Now));
        Assert.Equal(Teacher, given.Owner);
        Assert.Equal(Reason.PlanNotYours, Refused(new GivePlan(Nurse, Nurse).Decide(given, Terms, Roster, Now)));
        Assert.Equal(Reason.PlanNotYours, Refused(new EndPlan("Done", Teacher).Decide(given, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.ReasonNeeded, Refused(new EndPlan(" ", Chair).Decide(given, Terms, Roster, Words, Now)));
        var ended = Accepted(new EndPlan("The new plan has it all", Chair).Decide(given, Terms, Roster, Words, Now));
        Assert.Equal(Reason.PlanEnded, Refused(new WriteObjective(null, "Text", Chair).Decide(ended, Terms, Roster, Words, Now)));
        Assert.Equal(Reason.PlanEnded, Refused(new EndPlan("Again", Chair).Decide(ended, Terms, Roster, Words, Now)));
        Assert.IsType<Decision<ActionPlan>.AlreadySo>(new EndPlan("The new plan has it all", Chair).Decide(ended, Terms, Roster, Words, Now));
        // An owner who has left the group changes nothing.
        Assert.Equal(Reason.PlanNotYours, Refused(new WriteObjective(null, "Text", Nurse).Decide(Plan, Terms, Roster with { Holdings = [Roster.Holdings[0]] }, Words, Now)));
    }

    [Fact]
    [Trait("Requirement", "HS-02")]
    public void How_a_plan_stands_follows_from_its_actions()
    {
        var plan = With(With(With(With(Plan, "1", "One"), "2", "Two"), "3", "Three"), "4", "Four");
        var progress = PlanProgress.Of(plan,
        [
            Action(1, "WP.1", ActionState.Open, Today), Action(2, "wp.1", ActionState.PartDone, Today.AddDays(-1), "cssg"),
            Action(3, "WP.2", ActionState.Done, Today.AddDays(-9)), Action(4, "WP.2", ActionState.Done, Today),
            Action(5, "WP.3", ActionState.Open, Today), Action(6, "WP.9", ActionState.Blocked, Today),
            Action(7, "WP2.1", ActionState.Open, Today), Action(8, "2.1", ActionState.Open, Today), Action(9, null, ActionState.Open, Today),
        ], null, Today);

        Assert.Equal(
            [("WP.1", PlanStatus.AtRisk), ("WP.2", PlanStatus.Done), ("WP.3", PlanStatus.OnTrack), ("WP.4", PlanStatus.NotBegun), ("WP.9", PlanStatus.AtRisk)],
            progress.Objectives.Select(objective => (objective.Code, objective.Status)));
        Assert.Null(progress.Objectives[4].Text);
        Assert.Equal(new ObjectiveCounts(Open: 4, Done: 2, Overdue: 1, Blocked: 1), progress.All);
        Assert.Equal(PlanStatus.AtRisk, progress.Status);
        Assert.Equal(PlanStatus.NotBegun, PlanProgress.Of(plan, [], null, Today).Status);
        Assert.Equal(PlanStatus.OnTrack, PlanProgress.Of(plan, [Action(1, "WP.1", ActionState.Done, Today)], null, Today).Status);
        Assert.Equal(PlanStatus.Done, PlanProgress.Of(With(Plan, "1", "One"), [Action(1, "WP.1", ActionState.Done, Today)], null, Today).Status);
    }

    [Fact]
    [Trait("Requirement", "HS-02")]
    public void The_sums_of_a_plan_are_the_sums_of_its_actions_whatever_they_are()
    {
        var plan = With(With(Plan, "1", "One"), "2.3", "Two three");
        string?[] codes = ["WP.1", "wp.1", "WP.2.3", "WP.7", "WPX.1", "1", null];
        var random = new Random(20261129);
        for (var round = 0; round < 300; round++)
        {
            List<ActionItem> actions =
            [
                .. Enumerable.Range(1, random.Next(0, 60)).Select(number =>
                    Action(number, codes[random.Next(codes.Length)], (ActionState)random.Next(4), Today.AddDays(random.Next(-20, 20)))),
            ];
            var mine = actions.Where(action => action.Objective?.StartsWith("wp.", StringComparison.OrdinalIgnoreCase) is true).ToList();

            var progress = PlanProgress.Of(plan, actions, null, Today);

            var expected = new ObjectiveCounts(
                mine.Count(action => action.State is not ActionState.Done), mine.Count(action => action.State is ActionState.Done),
                mine.Count(action => action.State is not ActionState.Done && action.Due < Today), mine.Count(action => action.State is ActionState.Blocked));
            Assert.Equal(expected, progress.All);
            Assert.All(progress.Objectives, objective => Assert.Equal(
                mine.Count(action => action.Objective!.Equals(objective.Code, StringComparison.OrdinalIgnoreCase)), objective.Counts.Open + objective.Counts.Done));
        }
    }
}
