using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Cases.Risk;

namespace PanelAssistant.Tests.Domain.Cases;

[Trait("Story", "G-07")]
public sealed class FourMonthsTests
{
    [Theory]
    [Trait("Requirement", "HO-19")]
    [InlineData("2027-10-31", "2028-02-29", "2028-03-01")]
    [InlineData("2026-10-31", "2027-02-28", "2027-03-31")]
    [InlineData("2027-12-31", "2028-04-30", "2028-05-24")]
    [InlineData("2027-11-01", "2028-03-01", "2028-03-01")]
    [InlineData("2027-11-02", "2028-03-02", "2028-04-12")]
    public void Four_calendar_months_end_on_the_same_day_or_the_last_of_a_short_month_and_count_for_the_first_meeting_then(string since, string runsOut, string meeting)
    {
        var clock = Sam.AtRiskFrom(since).Clock(FourMonths);

        Assert.Equal((Day(runsOut), Day(meeting)), (clock.RunsOut, clock.Meeting!.Value));
    }

    [Fact]
    [Trait("Requirement", "HO-19")]
    public void The_lead_professional_is_invited_once_before_the_papers_close_though_the_months_are_not_over_yet()
    {
        var (child, told) = (Sam with { LeadPerson = Lead }).AtRiskFrom("2027-10-31").Until("2030-01-01");

        var (on, invitation) = Assert.Single(told, one => one.Notice.Kind is NoticeKind.ClockInvitation);
        Assert.Equal(Day("2028-02-11"), on);
        Assert.Equal(Lead, invitation.To);
        Assert.Equal(
            [
                new("CH-3001", "CSOG", Day("2028-03-01")),
                new("CH-3001", "Latest completed screening tool", Day("2028-02-25")),
                new("CH-3001", "Plan to reduce the risk", Day("2028-02-25")),
            ],
            invitation.Items);
        Assert.True(child.Clock(FourMonths).Over);
    }

    [Fact]
    [Trait("Requirement", "HO-19")]
    public void A_lead_professional_without_an_account_is_invited_by_the_coordinator()
    {
        var (_, told) = Sam.AtRiskFrom("2027-10-31").Until("2028-03-02");

        var task = Assert.Single(told).Notice;
        Assert.Equal((NoticeKind.ClockTask, Csog.Coordinator), (task.Kind, task.To));
        Assert.Equal(new("CH-3001", nameof(ClockTask.InviteLead), Day("2028-03-01"), "Robin Example-Worker"), Assert.Single(task.Items));
    }

    [Fact]
    [Trait("Requirement", "HO-19")]
    public void Unflagged_in_the_third_month_nobody_is_invited_and_flagged_again_a_new_clock_runs()
    {
        var (before, told) = Sam.AtRiskFrom("2027-10-31").Until("2028-01-31");
        Assert.Empty(told);
        var ended = AtRisk.Ended(before, Day("2028-01-31"));
        Assert.Empty(ended.Until("2029-01-01").Told);

        var again = ended.AtRiskFrom("2028-02-10");

        Assert.Equal((Day("2028-06-10"), Day("2028-07-05")), (again.Clock(FourMonths).RunsOut, again.Clock(FourMonths).Meeting!.Value));
        Assert.Equal(Day("2028-06-16"), Assert.Single(again.Until("2028-07-06").Told).On);
    }

    [Fact]
    public void Agreed_again_in_an_episode_that_runs_the_first_day_stands()
    {
        var child = Sam.AtRiskFrom("2027-10-31");

        Assert.Same(child, child.AtRiskFrom("2028-01-05"));
    }

    [Fact]
    public void Known_only_after_the_papers_have_closed_it_counts_for_the_next_meeting()
    {
        var late = Sam with { AtRiskSince = Day("2027-10-31") };

        var (child, told) = Looked(late, "2028-02-28");
        Assert.Empty(told);
        Assert.Equal(Day("2028-04-12"), child.Clock(FourMonths).Meeting);
        (child, told) = Looked(late, "2028-02-25");
        Assert.Single(told);
        Assert.Equal(Day("2028-03-01"), child.Clock(FourMonths).Meeting);
    }

    [Fact]
    public void Until_the_group_has_a_date_the_clock_waits_and_looks_again()
    {
        var undated = Roster with { FirstMeeting = null };

        var looked = Csog.IsAccepted(LookAtClocks.Decide(Sam with { AtRiskSince = Day("2027-10-31") }, Csog.Terms, undated, Noon(Day("2028-02-11"))));

        Assert.Empty(looked.Tell);
        Assert.Equal(Day("2028-02-18"), DateOnly.FromDateTime(looked.State.Watch!.Next!.Value.DateTime));
    }

    [Fact]
    public void Looked_at_again_in_the_same_moment_nothing_is_told_twice()
    {
        var child = (Sam with { LeadPerson = Lead }).AtRiskFrom("2027-10-31");
        var first = Csog.IsAccepted(LookAtClocks.Decide(child, Csog.Terms, Roster, child.Watch!.Next!.Value));
        Assert.Single(first.Tell);

        Assert.Empty(Csog.IsAccepted(LookAtClocks.Decide(first.State, Csog.Terms, Roster, child.Watch.Next.Value)).Tell);
    }

    [Fact]
    public void A_child_whom_no_forum_covers_is_left_alone()
    {
        var child = Sam with { AtRiskSince = Day("2027-10-31"), Area = "Elsewhere" };
        Assert.Null(LookAtClocks.ForumOf(child, [Csog.Terms]));

        var looked = Csog.IsAccepted(LookAtClocks.Decide(child, null, Roster, Noon(Day("2028-02-11")))).State;

        Assert.Equal((null, null), (looked.Watch!.Forum, looked.Watch.Next));
    }

    [Fact]
    public void Between_two_groups_without_clocks_the_one_that_sees_the_child_is_not_guessed()
    {
        var child = Sam with { AtRiskSince = Day("2027-10-31") };
        var plain = Csog.Terms with { Clocks = [] };

        Assert.Same(plain, LookAtClocks.ForumOf(child, [plain]));
        Assert.Null(LookAtClocks.ForumOf(child, [plain, plain with { Forum = new("other") }]));
        Assert.Same(Csog.Terms, LookAtClocks.ForumOf(child, [plain, Csog.Terms]));
    }

    private static (Child, IReadOnlyList<Notice>) Looked(Child child, string day)
    {
        var looked = Csog.IsAccepted(LookAtClocks.Decide(child, Csog.Terms, Roster, Noon(Day(day))));
        return (looked.State, looked.Tell);
    }
}
