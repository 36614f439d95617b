using PanelAssistant.Domain;
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
        var kept = IsAccepted(new KeepFlag(Child, Chair).Decide(Flagged, Terms, Members, later)).State;

        Assert.Equal(later.AddDays(84), kept.ReviewOn);
        Assert.Equal(Flagged.FlaggedSince, kept.FlaggedSince);
        IsAlreadySo(new KeepFlag(Child, Deputy).Decide(kept, Terms, Members, later));
        IsRefused(Reason.ChairOnly, new KeepFlag(Child, Police).Decide(Flagged, Terms, Members, later));
        IsRefused(Reason.NotFlagged, new KeepFlag(Child, Chair).Decide(None, Terms, Members, later));
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
