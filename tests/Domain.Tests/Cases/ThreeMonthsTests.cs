using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Cases.Risk;

namespace PanelAssistant.Tests.Domain.Cases;

public sealed class ThreeMonthsTests
{
    private static readonly DateOnly MarchMeeting = Day("2028-03-01");

    [Fact]
    [Trait("Story", "G-25")]
    [Trait("Requirement", "HO-20")]
    public void The_plan_is_asked_for_at_once_through_the_coordinator_and_asked_again_after_ten_days_of_silence()
    {
        var (child, told) = Placed.AtRiskFrom("2027-11-30").Until("2027-12-31");

        Assert.Equal(
            [
                (Day("2027-11-30"), Csog.Coordinator, new("CH-3001", nameof(ClockTask.AskPlan), child.Clock(ThreeMonths).Meeting, "Marley Example-Placingworker")),
                (Day("2027-12-10"), Csog.Coordinator, new NoticeItem("CH-3001", nameof(ClockTask.AskPlanAgain), child.Clock(ThreeMonths).Meeting, "Marley Example-Placingworker")),
            ],
            told.Select(one => (one.On, one.Notice.To, one.Notice.Items[0])));
        Assert.True(child.Watch!.AwaitsPlan);
    }

    [Fact]
    [Trait("Story", "G-25")]
    [Trait("Requirement", "HO-20")]
    public void A_plan_that_came_is_asked_for_no_more()
    {
        var asked = Placed.AtRiskFrom("2027-11-30").Until("2027-12-01").Child;

        var received = Csog.IsAccepted(Received(asked, Csog.Coordinator)).State;

        Assert.Equal(Day("2027-12-03"), received.Clock(ThreeMonths).Received);
        Assert.False(received.Watch!.AwaitsPlan);
        Assert.Empty(received.Until("2028-01-31").Told);
        Csog.IsAlreadySo(Received(received, Csog.Chair));
        Csog.IsRefused(Reason.NotFound, Received(asked, Csog.Health));
        Csog.IsRefused(Reason.NothingAwaited, Received(Sam.AtRiskFrom("2027-11-30"), Csog.Coordinator));
    }

    [Theory]
    [Trait("Story", "G-07")]
    [Trait("Requirement", "HO-21")]
    [InlineData(null, RiskChange.NoNewScreening)]
    [InlineData(RiskLevel.Moderate, RiskChange.NotLower)]
    [InlineData(RiskLevel.Significant, RiskChange.NotLower)]
    public void Not_lower_after_three_months_or_not_screened_again_the_social_worker_is_invited(RiskLevel? later, RiskChange found)
    {
        var child = Placed.Screened(RiskLevel.Moderate, "2027-11-20").AtRiskFrom("2027-11-30").Until("2028-01-10").Child;
        child = later is { } level ? child.Screened(level, "2028-01-15") : child;

        var (invited, told) = child.Until("2028-02-29");

        Assert.Equal((Day("2028-02-29"), MarchMeeting, found), (invited.Clock(ThreeMonths).RunsOut, invited.Clock(ThreeMonths).Meeting!.Value, invited.Clock(ThreeMonths).Found!.Value));
        var (on, task) = Assert.Single(told);
        Assert.Equal(Day("2028-02-11"), on);
        Assert.Equal(new("CH-3001", nameof(ClockTask.InviteSocialWorker), MarchMeeting, "Marley Example-Placingworker"), Assert.Single(task.Items));
        var line = Assert.Single(ClockLine.For(invited, Csog.Terms, MarchMeeting), line => line.State.Clock == ThreeMonths);
        Assert.Equal((ClockStanding.CoordinatorInvites, found), (line.Standing, line.Change!.Value));
        Assert.Equal(["Plan", "Links", "Effect on the community"], line.Rule!.Headings);
    }

    [Fact]
    [Trait("Story", "G-07")]
    [Trait("Requirement", "HO-21")]
    public void Judged_lower_in_the_third_month_nobody_is_invited_and_the_chair_is_asked_to_confirm()
    {
        var (asked, told) = Lower().Until("2028-02-29");

        var notice = Assert.Single(told).Notice;
        Assert.Equal((NoticeKind.ClockReduced, Csog.Chair), (notice.Kind, notice.To));
        Assert.Equal(ClockStanding.ChairToConfirm, Assert.Single(ClockLine.For(asked, Csog.Terms, MarchMeeting), line => line.State.Clock == ThreeMonths).Standing);

        var confirmed = Csog.IsAccepted(Answered(asked, ChairAnswer.Reduced, Csog.Chair)).State;
        Assert.Equal((true, Csog.Chair), (confirmed.Clock(ThreeMonths).Over, confirmed.Clock(ThreeMonths).AnsweredBy!.Value));
        Assert.DoesNotContain(confirmed.Until("2028-12-31").Told, one => one.Notice.Items[0].Text == nameof(ClockTask.InviteSocialWorker));
        Csog.IsAlreadySo(Answered(confirmed, ChairAnswer.Reduced, Csog.Deputy));
        Csog.IsRefused(Reason.ChairOnly, Answered(asked, ChairAnswer.Reduced, Csog.Health));
        Csog.IsRefused(Reason.NothingAwaited, Answered(Sam.AtRiskFrom("2027-11-30"), ChairAnswer.Reduced, Csog.Chair));
    }

    [Fact]
    [Trait("Requirement", "HO-21")]
    public void The_chair_may_have_them_invited_all_the_same()
    {
        var asked = Lower().Until("2028-02-15").Child;

        var (invited, told) = Csog.IsAccepted(Answered(asked, ChairAnswer.Invite, Csog.Chair)).State.Until("2028-02-16");

        Assert.Equal(nameof(ClockTask.InviteSocialWorker), Assert.Single(told).Notice.Items[0].Text);
        Assert.Equal(MarchMeeting, invited.Clock(ThreeMonths).Meeting);
        Csog.IsRefused(Reason.AlreadyInvited, Answered(invited, ChairAnswer.Reduced, Csog.Chair));
    }

    [Fact]
    [Trait("Requirement", "HO-21")]
    public void What_the_chair_leaves_unanswered_stands_on_the_next_agenda_and_a_risk_that_rises_again_invites()
    {
        var asked = Lower().Until("2028-03-02").Child;
        Assert.Equal(Day("2028-04-12"), asked.Clock(ThreeMonths).Meeting);

        var (risen, told) = asked.Screened(RiskLevel.Significant, "2028-03-10").Until("2028-04-01");

        Assert.Contains(told, one => one.Notice.Items[0].Text == nameof(ClockTask.InviteSocialWorker));
        Assert.Equal((Day("2028-04-12"), RiskChange.NotLower), (risen.Clock(ThreeMonths).Meeting!.Value, risen.Clock(ThreeMonths).Found!.Value));
    }

    [Fact]
    [Trait("Requirement", "HO-21")]
    public void Another_version_of_the_tool_shows_no_fall()
    {
        var child = Placed.Screened(RiskLevel.Significant, "2027-11-20").AtRiskFrom("2027-11-30").Screened(RiskLevel.Emerging, "2028-01-15", version: "2");

        Assert.Equal(RiskChange.NotComparable, RiskChanges.Of(child));
        Assert.Contains(child.Until("2028-02-29").Told, one => one.Notice.Items[0].Text == nameof(ClockTask.InviteSocialWorker));
    }

    [Fact]
    public void Without_a_screening_at_the_start_the_first_one_after_it_is_what_later_ones_are_compared_with()
    {
        var child = Placed.AtRiskFrom("2027-11-30").Screened(RiskLevel.Moderate, "2027-12-20");
        Assert.Equal(RiskChange.NoNewScreening, RiskChanges.Of(child));

        Assert.Equal(RiskChange.Lower, RiskChanges.Of(child.Screened(RiskLevel.Emerging, "2028-01-20")));
    }

    [Fact]
    public void A_child_whom_nobody_placed_here_has_no_such_clock() => Assert.Null(Sam.AtRiskFrom("2027-11-30").Watch!.Find(ThreeMonths));

    private static Child Lower() => Placed.Screened(RiskLevel.Significant, "2027-11-20").AtRiskFrom("2027-11-30").Until("2028-01-10").Child.Screened(RiskLevel.Moderate, "2028-01-15");

    private static Decision<Child> Received(Child child, PersonId by) =>
        new PlanReceived(Reference, null, by).Decide(child, Csog.Terms, Roster, Noon(Day("2027-12-03")), Day("2027-12-03"));

    private static Decision<Child> Answered(Child child, ChairAnswer answer, PersonId by) =>
        new AnswerReduced(Reference, null, answer, by).Decide(child, Csog.Terms, Roster, Noon(Day("2028-02-16")), Day("2028-02-16"));
}
