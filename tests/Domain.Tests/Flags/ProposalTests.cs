using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Notices;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "ON-20")]
public sealed class ProposalTests
{
    private static readonly Proposal Later = new() { Until = new(2027, 6, 23) };

    private static readonly Proposal Advice = new() { What = "Consider a move of school.", To = "Child protection conference" };

    private static readonly Proposal Visit = new() { What = "Visit the station.", Owner = Education, OwnerSeat = new("education-officer"), Due = new(2027, 1, 6) };

    [Fact]
    public void The_group_keeps_a_flag_until_a_date_and_no_agency_is_asked_again()
    {
        var kept = IsAccepted(CarriedOf(Propose(Flagged, FlagChange.Keep, Later)));
        Assert.Equal((Flagged.FlaggedSince, new DateOnly(2027, 6, 23)), (kept.State.FlaggedSince, kept.State.ReviewOn));
        Assert.Equal(Flagged.Confirmations, kept.State.Confirmations);
        Assert.Empty(kept.Tell);
    }

    [Fact]
    public void A_flag_that_the_group_did_not_agree_to_keep_stays_due_for_review()
    {
        var lost = Propose(Flagged, FlagChange.Keep, Later).State().With(Police, VoteChoice.Against).With(SocialCare, VoteChoice.Against).With(Health, VoteChoice.For).Close(Chair).State();
        Assert.Equal((Flagged.FlaggedSince, Flagged.ReviewOn), (lost.FlaggedSince, lost.ReviewOn));
    }

    [Fact]
    public void Keeping_needs_a_flag_and_a_later_date()
    {
        IsRefused(Reason.NotFlagged, Propose(None, FlagChange.Keep, Later));
        IsRefused(Reason.DateNotReadable, Propose(Flagged, FlagChange.Keep, null));
        IsRefused(Reason.DateInPast, Propose(Flagged, FlagChange.Keep, new() { Until = Today }));
        IsRefused(Reason.DateTooFar, Propose(Flagged, FlagChange.Keep, new() { Until = Today.AddYears(6) }));
    }

    [Fact]
    public void A_recommendation_changes_no_flag_and_waits_for_its_answer()
    {
        var made = CarriedOf(Propose(None, FlagChange.Recommend, Advice)).State();
        Assert.False(made.IsFlagged);
        Assert.Empty(made.Confirmations);
        Assert.True(DecisionRecord.Of(made).AwaitsAnswer);
        Assert.False(DecisionRecord.Of(Propose(None, FlagChange.Recommend, Advice).State().Close(Chair).State()).AwaitsAnswer);
    }

    [Fact]
    public void A_recommendation_says_what_and_to_whom()
    {
        IsRefused(Reason.WhatNeeded, Propose(None, FlagChange.Recommend, Advice with { What = " " }));
        IsRefused(Reason.AddresseeNeeded, Propose(None, FlagChange.Recommend, Advice with { To = null }));
        IsRefused(Reason.TextTooLong, Propose(None, FlagChange.Recommend, Advice with { What = new string('a', 1001) }));
        IsRefused(Reason.TextTooLong, Propose(None, FlagChange.Recommend, Advice with { To = new string('a', 201) }));
    }

    [Fact]
    public void An_action_that_the_group_gives_has_its_owner_its_date_and_its_child()
    {
        var closed = CarriedOf(Propose(None, FlagChange.Act, Visit)).State();
        var given = IsAccepted(DecisionRecord.Of(closed).Give(ActionReference.Of(7), Terms, Members, Now));
        Assert.Equal((Education, Visit.Due!.Value, "Visit the station.", Chair), (given.State.Owner, given.State.Due, given.State.What, given.State.CreatedBy));
        Assert.Equal(Child, given.State.Child);
        Assert.Equal((Education, NoticeKind.ActionGiven), (given.Tell[0].To, given.Tell[0].Kind));
    }

    [Fact]
    public void An_action_without_an_owner_or_a_date_is_not_put_to_the_group()
    {
        IsRefused(Reason.WhatNeeded, Propose(None, FlagChange.Act, null));
        IsRefused(Reason.OwnerNeeded, Propose(None, FlagChange.Act, Visit with { Owner = null }));
        IsRefused(Reason.DueNeeded, Propose(None, FlagChange.Act, Visit with { Due = null }));
        IsRefused(Reason.DateInPast, Propose(None, FlagChange.Act, Visit with { Due = Today.AddDays(-1) }));
    }

    [Fact]
    public void The_same_question_asked_twice_is_one_and_another_waits_for_the_first()
    {
        var open = Propose(None, FlagChange.Recommend, Advice).State();
        IsAlreadySo(Propose(open, FlagChange.Recommend, Advice with { }));
        IsRefused(Reason.VoteAlreadyOpen, Propose(open, FlagChange.Recommend, Advice with { To = "School" }));
        IsRefused(Reason.VoteAlreadyOpen, Open(open, Chair));
    }

    [Fact]
    public void A_recommendation_about_a_flagged_child_that_is_lost_is_no_look_at_the_flag()
    {
        var lost = Propose(Flagged with { ReviewOn = Today }, FlagChange.Recommend, Advice).State().Tied();
        Assert.Equal(Today, lost.ReviewOn);
    }

    private static Decision<Flag> CarriedOf(Decision<Flag> opened) =>
        opened.State().With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For).Close(Chair);
}
