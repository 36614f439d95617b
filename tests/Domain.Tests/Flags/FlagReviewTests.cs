using PanelAssistant.Domain;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

public sealed class FlagReviewTests
{
    private static readonly DateOnly InTwelveWeeks = new(2027, 2, 17);

    [Fact]
    public void A_flag_is_looked_at_again_after_twelve_weeks_which_is_the_next_meeting_but_one()
    {
        Assert.Equal(InTwelveWeeks, Flagged.ReviewOn);
        Assert.Equal(InTwelveWeeks, Agreed(Opened, Today).ReviewOn);
        Assert.Null(Unflagged.ReviewOn);
    }

    [Fact]
    public void How_many_weeks_is_data_of_the_group()
    {
        var terms = Terms with { Decisions = Terms.Decisions with { FlagReviewWeeks = 6 } };

        Assert.Equal(Today.AddDays(42), new AgreeWithoutVote(Child, 1, true, Chair).Decide(Opened, Sent, terms, Members, Today, Now).State().ReviewOn);
    }

    [Fact]
    public void A_flag_that_the_group_keeps_is_due_for_the_next_look_and_only_the_chair_says_so()
    {
        var later = InTwelveWeeks;
        var kept = IsAccepted(new KeepFlag(Child, Chair).Decide(Flagged, Terms, Members, later, Now)).State;

        Assert.Equal(later.AddDays(84), kept.ReviewOn);
        Assert.Equal(Flagged.FlaggedSince, kept.FlaggedSince);
        IsAlreadySo(new KeepFlag(Child, Deputy).Decide(kept, Terms, Members, later, Now));
        IsRefused(Reason.ChairOnly, new KeepFlag(Child, Police).Decide(Flagged, Terms, Members, later, Now));
        IsRefused(Reason.NotFlagged, new KeepFlag(Child, Chair).Decide(None, Terms, Members, later, Now));
        IsRefused(Reason.VoteAlreadyOpen, new KeepFlag(Child, Chair).Decide(Flagged with { Question = Opened.Question }, Terms, Members, later, Now));
    }

    [Fact]
    public void Keeping_it_is_a_decision_that_can_be_told_later_by_whom_under_which_rule_and_who_was_there()
    {
        var kept = (new KeepFlag(Child, Chair) { InRoom = [new("police"), new("health")] }).Decide(Flagged, Terms, Members, InTwelveWeeks, Now).State();

        var record = DecisionRecord.Of(kept);
        Assert.Equal((Flagged.Question!.Number + 1, FlagChange.Keep, Chair, Now), (record.Question.Number, record.Question.Change, record.Question.ClosedBy!.Value, record.Question.Closed!.Value));
        Assert.Equal((FlagResult.ChairRecorded, Terms.Clause("flag-review").Rule), (record.Question.Outcome!.Result, record.Question.Outcome.Rule));
        Assert.Equal([new("police"), new("health")], record.Question.InRoom!);
        Assert.Equal(kept.ReviewOn, record.Question.Proposal!.Until);
        Assert.Equal(Flagged.Confirmations, kept.Confirmations);
        Assert.True(record.IsDecision);
        Assert.True(record.Agreed);
    }

    [Fact]
    public void A_removal_voted_down_is_a_look_and_one_without_a_quorum_is_none()
    {
        var later = Today.AddDays(42);
        var removing = new OpenFlagVote(Child, null, Chair).Decide(Flagged, Terms, Members, later, Now.AddDays(42)).State();

        var down = removing.With(Police, VoteChoice.Against).With(SocialCare, VoteChoice.Against).With(Health, VoteChoice.For);
        Assert.Equal(later.AddDays(84), new CloseFlagVote(Child, 2, Chair).Decide(down, Sent, Terms, Members, later, Now.AddDays(42)).State().ReviewOn);
        Assert.Equal(InTwelveWeeks, new CloseFlagVote(Child, 2, Chair).Decide(removing, Sent, Terms, Members, later, Now.AddDays(42)).State().ReviewOn);
    }

    [Fact]
    public void An_addition_voted_down_has_nothing_to_look_at() =>
        Assert.Null(Opened.With(Police, VoteChoice.Against).With(SocialCare, VoteChoice.Against).With(Health, VoteChoice.For).Close(Chair).State().ReviewOn);
}
