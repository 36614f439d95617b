using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Returns;
using static PanelAssistant.Tests.Domain.Returns.ReturnsWorld;

namespace PanelAssistant.Tests.Domain.Returns;

public sealed class NudgeReturnsTests
{
    private static DateTimeOffset Nine(int month, int day) => UkTime.At(new(month == 1 ? 2027 : 2026, month, day), new(9, 0));

    private static Decision<MeetingReturns>.Accepted Nudged(MeetingReturns returns, DateTimeOffset now) =>
        Assert.IsType<Decision<MeetingReturns>.Accepted>(NudgeReturns.Decide(returns, Terms, Roster, now));

    [Fact]
    [Trait("Requirement", "CE-08")]
    public void Members_of_an_agency_are_reminded_before_on_and_after_the_day_and_the_chair_hears_once_it_has_passed()
    {
        Assert.Equal(new DateOnly(2026, 12, 31), Empty.Due);
        var returns = Empty;
        // 28 December is a bank holiday, so the first reminder comes on the next working day.
        var before = Nudged(returns, returns.NextStep!.Value);
        Assert.Equal(Nine(12, 29), returns.NextStep);
        Assert.Equal([Chair, Officer, OtherOfficer, Carer], before.Tell.Select(notice => notice.To).OrderBy(person => person == Chair ? 0 : person == Officer ? 1 : person == OtherOfficer ? 2 : 3));
        Assert.All(before.Tell, notice => Assert.Equal(NoticeKind.ReturnOwed, notice.Kind));
        Assert.IsType<Decision<MeetingReturns>.AlreadySo>(NudgeReturns.Decide(before.State, Terms, Roster, returns.NextStep.Value));

        var carers = Saved(new(Meeting, Carer) { Figures = [Sent("supported-after-harm", 20)], Analysis = "More come." }, before.State);
        var on = Nudged(carers, Nine(12, 31));
        Assert.DoesNotContain(on.Tell, notice => notice.To == Carer);
        Assert.Contains("Missing from home: children", on.Tell.First(notice => notice.To == Officer).Items[0].Text, StringComparison.Ordinal);

        // The day after is a bank holiday and then a weekend.
        var after = Nudged(on.State, Nine(1, 4));
        var chair = Assert.Single(after.Tell, notice => notice.Kind is NoticeKind.ReturnsOwed);
        Assert.Equal(Chair, chair.To);
        Assert.Contains("Cheshire Police", chair.Items[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("We Are With You", chair.Items[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_reminded_of_a_complete_return_or_once_the_meeting_is_over()
    {
        Assert.Empty(Nudged(Empty, Nine(1, 7)).Tell);
        Assert.Null(Nudged(Empty, Nine(1, 7)).State.NextStep);
    }

    [Fact]
    public void A_moved_meeting_moves_the_day_and_the_reminders_and_keeps_what_was_given()
    {
        var given = Saved(new(Meeting, Officer) { Analysis = "Fewer." });
        var later = Series with { Moved = [new(Meeting, new(2027, 1, 13), [])] };
        var moved = given.Moved(later, Terms, Now);
        Assert.Equal(new DateOnly(2027, 1, 8), moved.Due);
        Assert.Equal("Fewer.", moved.Of(Police)!.Analysis);
        Assert.Equal(Nine(1, 5), moved.NextStep);
    }

    [Fact]
    public void A_target_set_here_holds_for_the_meetings_after_and_needs_a_better_way()
    {
        Assert.Equal(Reason.RunnersOnly, Refused(new SetMeasureTarget(Measure("disruptions"), 5, Officer).Decide(Empty, Terms, Roster, Now)));
        Assert.Equal(Reason.NoTargetForIt, Refused(new SetMeasureTarget(Measure("children-at-risk"), 5, Chair).Decide(Empty, Terms, Roster, Now)));
        Assert.Equal(Reason.NoSuchMeasure, Refused(new SetMeasureTarget(null, 5, Chair).Decide(Empty, Terms, Roster, Now)));
        var set = Assert.IsType<Decision<MeetingReturns>.Accepted>(new SetMeasureTarget(Measure("disruptions"), 5, Chair).Decide(Empty, Terms, Roster, Now)).State;
        Assert.Equal(5, MeetingReturns.For(new(2027, 2, 17), Series, Terms, set, Now).TargetOf(Measure("disruptions")));
    }
}
