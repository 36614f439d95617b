using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "HO-16")]
public sealed class FrontDoorBeforeFlagTests
{
    private static Flag Carried { get; } = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For);

    [Fact]
    public void A_flag_is_not_closed_as_carried_for_a_child_of_whom_the_front_door_was_never_told()
    {
        IsRefused(Reason.FrontDoorFirst, new CloseFlagVote(Child, 1, Chair).Decide(Carried, null, Terms, Members, Today, Now));
        IsRefused(Reason.FrontDoorFirst, new AgreeWithoutVote(Child, 1, true, Chair).Decide(Opened, null, Terms, Members, Today, Now));
        Assert.True(new CloseFlagVote(Child, 1, Chair).Decide(Carried, new(Today), Terms, Members, Today, Now).State().IsFlagged);
    }

    [Fact]
    public void A_vote_that_is_not_carried_and_a_removal_close_all_the_same()
    {
        Assert.Equal(FlagResult.NoQuorum, new CloseFlagVote(Child, 1, Chair).Decide(Opened, null, Terms, Members, Today, Now).State().Question!.Outcome!.Result);
        var removing = Open(Flagged, Chair).State();
        Assert.False(new AgreeWithoutVote(Child, 2, true, Chair).Decide(removing, null, Terms, Members, Today, Now).State().IsFlagged);
    }
}
