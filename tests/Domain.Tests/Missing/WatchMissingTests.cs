using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

[Trait("Story", "G-06")]
public sealed class WatchMissingTests
{
    private static MissingRecord Open { get; } = Away.Of("2027-03-28 10:00", "2027-03-27 22:30");

    [Fact]
    [Trait("Requirement", "OP-04")]
    public void A_child_still_missing_comes_to_the_group_by_itself_once_the_real_hours_have_passed()
    {
        Assert.Equal(Away.Instant("2027-03-28 23:30").AddSeconds(1), Open.NextNudge);
        Csog.IsAlreadySo(WatchMissing.Decide(Open, Away.At("2027-03-28 23:30")));

        var accepted = Csog.IsAccepted(WatchMissing.Decide(Open, Away.At(Open.NextNudge!.Value)));

        var notice = Assert.Single(accepted.Tell);
        Assert.Equal((Csog.Coordinator, NoticeKind.MissingQualifies, "CH-2041", "OverHours"), (notice.To, notice.Kind, notice.Items[0].Reference, notice.Items[0].Text));
        Assert.Null(accepted.State.NextNudge);
        Csog.IsAlreadySo(WatchMissing.Decide(accepted.State, Away.At("2027-04-05 10:00")));
    }

    [Fact]
    public void An_episode_is_told_once_for_itself_whether_it_is_serious_or_long_or_both()
    {
        var serious = Csog.IsAccepted(Away.Report("2027-03-27 22:30", null, "Seen getting into a car.").Decide(Away.Nothing, Away.At("2027-03-28 10:00"))).State;

        Assert.Null(serious.NextNudge);
        Assert.Empty(Told(new RecordReturn(null, Away.Wall("2027-03-29 10:00"), SeriousIssue.No, Csog.Police).Decide(serious, Away.At("2027-03-29 11:00")), NoticeKind.MissingQualifies));
    }

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void The_report_that_makes_the_count_full_is_told_and_the_ones_before_are_not()
    {
        var two = Away.Of("2027-03-10 10:00", "2027-03-01 20:00 to 2027-03-01 21:00", "2027-03-02 20:00 to 2027-03-02 21:00");
        var third = Away.Report("2027-03-09 20:00", "2027-03-09 21:00").Decide(two, Away.At("2027-03-10 10:00"));

        Assert.All(two.Episodes, episode => Assert.False(episode.Told));
        Assert.Equal("FirstTime", Assert.Single(Told(third, NoticeKind.MissingQualifies)).Items[0].Text);
        var fourth = Away.Report("2027-03-10 08:00", "2027-03-10 09:00").Decide(third.State(), Away.At("2027-03-10 10:00"));
        Assert.Equal("Repeat", Assert.Single(Told(fourth, NoticeKind.MissingQualifies)).Items[0].Text);
    }

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void A_full_count_is_told_once_whatever_is_recorded_afterwards()
    {
        var three = Away.Of("2027-03-10 10:00", "2027-03-01 20:00 to 2027-03-01 21:00", "2027-03-02 20:00 to 2027-03-02 21:00", "2027-03-09 20:00 to 2027-03-09 21:00");

        var interview = new RecordReturnInterview(3, InterviewState.Declined, Away.Wall("2027-03-10 09:00"), null, Csog.Health).Decide(three, Away.At("2027-03-10 11:00"));

        Assert.All(three.Episodes, episode => Assert.True(episode.CountTold));
        Assert.Empty(Csog.IsAccepted(interview).Tell);
    }

    [Fact]
    public void Where_nobody_coordinates_the_chair_is_told()
    {
        var setting = Away.At("2027-03-29 10:00");
        var alone = setting with { Roster = setting.Roster with { Coordinator = null } };

        Assert.Equal(Csog.Chair, Assert.Single(Csog.IsAccepted(WatchMissing.Decide(Open, alone)).Tell).To);
    }

    [Fact]
    public void A_return_interview_is_told_when_it_is_due_and_once_more_when_it_has_not_come()
    {
        var returned = new RecordReturn(null, Away.Wall("2027-03-28 20:00"), SeriousIssue.No, Csog.Police).Decide(Open, Away.At("2027-03-28 21:00")).State();
        Assert.Equal(Away.Instant("2027-03-31 20:00").AddSeconds(1), returned.NextNudge);

        var overdue = Csog.IsAccepted(WatchMissing.Decide(returned, Away.At(returned.NextNudge!.Value)));

        Assert.All(overdue.Tell, notice => Assert.Equal((NoticeKind.ReturnInterviewOverdue, "CH-2041/1"), (notice.Kind, notice.Items[0].Reference)));
        Assert.Equal([Csog.Coordinator, Csog.Chair], overdue.Tell.Select(notice => notice.To));
        Assert.Null(overdue.State.NextNudge);
    }

    [Theory]
    [InlineData(InterviewState.Declined, true)]
    [InlineData(InterviewState.Offered, false)]
    public void A_result_ends_the_reminders_and_an_offer_does_not(InterviewState state, bool ends)
    {
        var returned = new RecordReturn(null, Away.Wall("2027-03-28 20:00"), SeriousIssue.No, Csog.Police).Decide(Open, Away.At("2027-03-28 21:00")).State();

        var record = new RecordReturnInterview(null, state, Away.Wall("2027-03-29 20:00"), null, Csog.Health).Decide(returned, Away.At("2027-03-29 21:00")).State();

        Assert.Equal(ends, record.NextNudge is null);
    }

    [Fact]
    public void A_return_that_becomes_known_when_its_hours_are_over_reminds_nobody()
    {
        var late = Away.Report("2027-03-20 20:00", "2027-03-20 21:00").Decide(Away.Nothing, Away.At("2027-03-28 10:00"));

        Assert.Empty(Csog.IsAccepted(late).Tell);
        Assert.Null(late.State().NextNudge);
    }

    [Fact]
    public void No_notice_says_more_than_references_grounds_and_times()
    {
        var serious = Csog.IsAccepted(Away.Report("2027-03-27 22:30", "2027-03-28 09:00", "Seen getting into a car.").Decide(Away.Nothing, Away.At("2027-03-28 10:00")));

        Assert.Equal(2, serious.Tell.Count);
        Assert.All(serious.Tell, notice => Assert.DoesNotContain("car", $"{notice.Id} {notice.Items[0]}", StringComparison.Ordinal));
        Assert.DoesNotContain("car", serious.Fact.ToString(), StringComparison.Ordinal);
    }

    private static List<Notice> Told(Decision<MissingRecord> decision, NoticeKind kind) =>
        [.. Csog.IsAccepted(decision).Tell.Where(notice => notice.Kind == kind)];
}
