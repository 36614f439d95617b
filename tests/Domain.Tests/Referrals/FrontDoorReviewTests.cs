using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

[Trait("Requirement", "OM-01")]
public sealed class FrontDoorReviewTests
{
    [Theory]
    [Trait("Story", "G-08")]
    [InlineData("2027-03-25", "16:45", "2027-03-30")] // Good Friday and Easter Monday lie between
    [InlineData("2026-12-24", "09:00", "2026-12-29")] // Christmas, a weekend, and the day for Boxing Day
    [InlineData("2027-02-01", "10:00", "2027-02-02")]
    [InlineData("2027-02-06", "10:00", "2027-02-08")] // a Saturday
    [InlineData("2026-07-02", "23:30", "2026-07-03")] // already the next day in UTC plus one
    public void A_referral_is_to_be_answered_within_one_working_day(string day, string time, string by) =>
        Assert.Equal(DateOnly.Parse(by), Received(UkTime.At(DateOnly.Parse(day), TimeOnly.Parse(time))).AnswerBy);

    [Fact]
    public void Past_the_table_of_bank_holidays_the_day_says_that_it_is_not_sure() =>
        Assert.False(Received(UkTime.At(new(2099, 3, 2), new(10, 0))).HolidaysKnown);

    [Fact]
    public void An_acknowledgement_tells_the_referrer_once()
    {
        var told = IsAccepted(Acknowledge(Waiting, Reviewer));

        Assert.Equal(new Acknowledgement(Reviewer, Morning), told.State.Acknowledged);
        Assert.Equal((Referrer, NoticeKind.ReferralAcknowledged, "R-7"), (told.Tell[0].To, told.Tell[0].Kind, told.Tell[0].Items[0].Reference));
        IsAlreadySo(Acknowledge(told.State, SecondReviewer));
    }

    [Fact]
    public void Nobody_but_the_reviewing_role_acknowledges_or_decides()
    {
        foreach (var other in new[] { Referrer, Member, ChairOf("early-east"), AdministratorOf("early-east") })
        {
            IsRefused(Reason.NotFound, Acknowledge(Waiting, other));
            IsRefused(Reason.NotFound, new DecideReferral(Reference, other) { Outcome = "advice", Why = "Because." }.Decide(Waiting, NotOpen, Setting));
            IsRefused(Reason.NotFound, new RecordOverlapDiscussion(Reference, other) { Needed = false, Result = "No." }.Decide(Waiting, Setting));
            IsRefused(Reason.NotFound, new AnswerKeyworkerQuestion(Reference, other) { Needed = false, Why = "No." }.Decide(Waiting, NotOpen, Setting));
        }
    }

    [Fact]
    public void A_late_answer_reminds_the_front_door_and_then_goes_up_the_line_each_step_once()
    {
        Assert.Equal(NudgeMoment.For(new(2027, 2, 3)).Instant, Waiting.NextNudge);
        IsAlreadySo(NudgeFrontDoor.Decide(Waiting, Setting));

        var late = At(Waiting.NextNudge!.Value);
        var first = IsAccepted(NudgeFrontDoor.Decide(Waiting, late));
        Assert.Equal([Reviewer, SecondReviewer], first.Tell.Select(notice => notice.To));
        Assert.All(first.Tell, notice => Assert.Equal((NoticeKind.FrontDoorOverdue, "acknowledgement"), (notice.Kind, notice.Items[0].Text)));
        IsAlreadySo(NudgeFrontDoor.Decide(first.State, late));

        var second = IsAccepted(NudgeFrontDoor.Decide(first.State, At(first.State.NextNudge!.Value)));
        Assert.Equal((AdministratorOf("early-east"), NoticeKind.FrontDoorEscalated), (Assert.Single(second.Tell).To, second.Tell[0].Kind));
        Assert.Null(second.State.NextNudge);
    }

    [Fact]
    public void What_is_acknowledged_and_not_decided_still_reminds_of_its_outcome() =>
        Assert.Equal("outcome", IsAccepted(NudgeFrontDoor.Decide(Acknowledge(Waiting, Reviewer).State(), At(Waiting.NextNudge!.Value))).Tell[0].Items[0].Text);

    [Fact]
    public void What_is_decided_reminds_nobody()
    {
        var decided = Settled(Outcome("advice"), NotOpen).Review;
        Assert.Null(decided.NextNudge);
        Assert.False(decided.IsOpen);
    }

    [Fact]
    [Trait("Requirement", "OM-02")]
    public void Trafficking_is_an_overlap_also_when_the_list_was_passed_over()
    {
        Assert.True(Received(Morning, referral => referral with { Child = NotOpen with { Exploitation = [ExploitationType.Trafficking] } }).OverlapIsOpen);
        Assert.False(Waiting.OverlapIsOpen);
    }

    private static Decision<FrontDoorReview> Acknowledge(FrontDoorReview review, PersonId by) => new AcknowledgeReferral(Reference, by).Decide(review, Setting);
}
