using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The meeting of 25 November 2026, the second of its series, looks back at the first.</summary>
[Trait("Requirement", "ON-16")]
public sealed class ReviewPreviousTests
{
    private static readonly Roster Dated = Members with { FirstMeeting = Today.AddDays(-42) };

    private static readonly TermsOfReference First = Terms with { StandingItems = [Terms.StandingItems[0] with { Skipping = Terms.StandingItems[0].Clause }, .. Terms.StandingItems.Skip(1)] };

    private static readonly Meeting Open = Meeting.Planned(Terms.Forum, Today, Today) with { State = MeetingState.Open, Started = new(Chair, Now) };

    private static readonly ReviewPrevious Reviewed = new(Chair);

    private static readonly ReviewPrevious Skipped = new(Chair) { Skipped = true, Why = "Its minutes are not written yet." };

    [Fact]
    public void That_it_was_reviewed_or_why_not_is_kept_with_who_said_it_and_what_was_said_last_counts()
    {
        var skipped = IsAccepted(Skipped.Decide(Open, First, Dated, Now));
        Assert.Equal(new("Its minutes are not written yet.", Chair, Now), skipped.State.Previous);
        Assert.Equal((ReviewPrevious.Name, "csog:2026-11-25", "skipped"), (skipped.Fact!.Verb, skipped.Fact.About, skipped.Fact.Detail));
        IsAlreadySo(Skipped.Decide(skipped.State, First, Dated, Now.AddMinutes(1)));

        var reviewed = IsAccepted((Reviewed with { By = Coordinator }).Decide(skipped.State, First, Dated, Now.AddMinutes(5))).State;
        Assert.Equal(new(null, Coordinator, Now.AddMinutes(5)), reviewed.Previous);
        IsAlreadySo(Reviewed.Decide(reviewed, First, Dated, Now.AddMinutes(6)));
        Assert.Equal("Its minutes are not written yet.", IsAccepted(Skipped.Decide(reviewed, First, Dated, Now.AddMinutes(7))).State.Previous!.SkippedWhy);
    }

    [Theory]
    [InlineData(null, Reason.ReasonNeeded)]
    [InlineData("  ", Reason.ReasonNeeded)]
    [InlineData("1001", Reason.TextTooLong)]
    public void It_is_skipped_only_with_a_reason_that_the_minutes_can_hold(string? why, Reason expected) =>
        IsRefused(expected, (Skipped with { Why = why == "1001" ? new('w', PreviousReview.MostWhy + 1) : why }).Decide(Open, First, Dated, Now));

    [Fact]
    public void Whoever_runs_the_meeting_says_it_and_nobody_else()
    {
        foreach (var other in (PersonId[])[Health, Outsider])
        {
            IsRefused(Reason.RunnersOnly, (Reviewed with { By = other }).Decide(Open, First, Dated, Now));
        }
        IsAccepted((Reviewed with { By = Deputy }).Decide(Open, First, Dated, Now));
        IsAccepted((Reviewed with { By = Health }).Decide(Open with { ActingChair = Health }, First, Dated, Now));
    }

    [Fact]
    public void It_is_said_on_the_day_or_in_the_meeting_and_not_after_it()
    {
        var planned = Open with { State = MeetingState.Planned, Started = null };

        IsAccepted(Reviewed.Decide(planned, First, Dated, Now));
        IsRefused(Reason.NoMeetingToday, Reviewed.Decide(planned, First, Dated, Now.AddDays(-1)));
        IsAccepted(Reviewed.Decide(Open, First, Dated, Now.AddDays(1)));
        IsRefused(Reason.MeetingClosed, Reviewed.Decide(Open with { State = MeetingState.Closed }, First, Dated, Now));
    }

    [Fact]
    public void A_first_meeting_and_a_group_whose_terms_do_not_ask_for_it_have_nothing_to_review()
    {
        IsRefused(Reason.NothingToReview, Reviewed.Decide(Open, First, Members with { FirstMeeting = Today }, Now));
        IsRefused(Reason.NothingToReview, Reviewed.Decide(Open, Terms, Dated, Now));
        IsAccepted(new CloseMeeting(Chair).Decide(Open, MinutesTaken.BySomebody, [], First, Members with { FirstMeeting = Today }, Now));
        IsAccepted(new CloseMeeting(Chair).Decide(Open, MinutesTaken.BySomebody, [], Terms, Dated, Now));
    }

    [Fact]
    public void The_meeting_is_not_closed_before_it_was_said()
    {
        IsRefused(Reason.PreviousFirst, new CloseMeeting(Chair).Decide(Open, MinutesTaken.BySomebody, [], First, Dated, Now));
        IsAccepted(new CloseMeeting(Chair).Decide(Reviewed.Decide(Open, First, Dated, Now).State(), MinutesTaken.BySomebody, [], First, Dated, Now));
        IsAccepted(new CloseMeeting(Chair).Decide(Skipped.Decide(Open, First, Dated, Now).State(), MinutesTaken.BySomebody, [], First, Dated, Now));
    }

    [Fact]
    public void Where_the_meeting_was_moved_the_one_before_it_is_still_the_one_before()
    {
        var moved = Dated with { MovedMeetings = [new(Today, Today.AddDays(2), [])] };

        Assert.Equal(Today.AddDays(-42), PreviousReview.LastOf(Open with { On = Today.AddDays(2) }, First, moved.Series(First)));
    }

    [Fact]
    public void The_Networks_of_Oxfordshire_ask_for_it_and_no_other_group_whose_document_does_not() =>
        Assert.Equal(
            ["network-central", "network-north", "network-south"],
            Partnerships.Forums.Where(terms => terms.FirstItem is not null).Select(terms => terms.Forum.Value).Order());
}
