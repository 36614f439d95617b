using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

[Trait("Story", "G-06")]
public sealed class RecordReturnTests
{
    private const string Now = "2027-03-28 23:45";

    private static MissingRecord Open { get; } = Away.Of("2027-03-28 10:00", "2027-03-27 22:30");

    [Theory]
    [InlineData("2027-03-28 23:30", false)]
    [InlineData("2027-03-28 23:31", true)]
    [Trait("Requirement", "OP-04")]
    public void A_return_ends_the_episode_and_its_real_hours_decide(string returned, bool over)
    {
        var record = Return(returned).Decide(Open, Away.At(Now)).State();

        Assert.Null(record.Open);
        Assert.Equal(over, record.Today(Now).Has(MissingGroundKind.OverHours));
    }

    [Theory]
    [InlineData("2027-03-28 01:30", Reason.TimeSkipped)]
    [InlineData("2027-03-27 22:30", Reason.ReturnNotLater)]
    [InlineData("2027-03-29 08:00", Reason.TimeInFuture)]
    public void A_return_that_cannot_be_so_is_refused(string returned, Reason why) =>
        Csog.IsRefused(why, Return(returned).Decide(Open, Away.At(Now)));

    [Fact]
    public void Recorded_twice_it_changes_nothing_and_another_time_needs_a_correction()
    {
        var record = Return("2027-03-28 20:00").Decide(Open, Away.At(Now)).State();

        Csog.IsAlreadySo(Return("2027-03-28 20:00").Decide(record, Away.At(Now)));
        Csog.IsRefused(Reason.NotMissingNow, Return("2027-03-28 21:00").Decide(record, Away.At(Now)));
        Csog.IsRefused(Reason.NotMissingNow, Return("2027-03-28 21:00").Decide(Away.Nothing, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, (Return("2027-03-28 20:00") with { Number = 9 }).Decide(record, Away.At(Now)));
        Csog.IsRefused(Reason.NotFound, (Return("2027-03-28 20:00") with { By = Csog.Outsider }).Decide(Open, Away.At(Now)));
    }

    [Fact]
    public void The_coordinator_hears_when_the_return_interview_is_due_in_real_hours()
    {
        var accepted = Csog.IsAccepted(Return("2027-03-28 20:00").Decide(Open, Away.At(Now)));

        var notice = Assert.Single(accepted.Tell);
        Assert.Equal((Csog.Coordinator, NoticeKind.ReturnInterviewDue, "CH-2041/1"), (notice.To, notice.Kind, notice.Items[0].Reference));
        Assert.Equal(Away.Instant("2027-03-31 20:00").ToString("O"), notice.Items[0].Text);
    }

    [Fact]
    [Trait("Requirement", "OP-03")]
    public void A_serious_issue_that_comes_to_light_with_the_return_brings_the_child()
    {
        Csog.IsRefused(Reason.IssueNeeded, (Return("2027-03-28 20:00") with { Issue = new(true, "") }).Decide(Open, Away.At(Now)));

        var accepted = Csog.IsAccepted((Return("2027-03-28 20:00") with { Issue = new(true, "Had been hurt.") }).Decide(Open, Away.At(Now)));

        Assert.Contains(accepted.Tell, notice => notice.Kind is NoticeKind.MissingQualifies);
    }

    private static RecordReturn Return(string returned) => new(null, Away.Wall(returned), SeriousIssue.No, Csog.Police);
}
