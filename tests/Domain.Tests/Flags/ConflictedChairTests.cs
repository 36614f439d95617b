using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class ConflictedChairTests
{
    private static readonly Flag Vacant = Opened.Conflict(Chair).State().Conflict(Deputy).State();

    [Fact]
    public void A_conflict_declared_by_mistake_is_taken_back_and_the_vote_is_cast_again()
    {
        var back = IsAccepted(Opened.With(Health, VoteChoice.For).Conflict(Health).State().NoConflict(Health)).State;
        Assert.Empty(back.Question!.Conflicted);
        Assert.Empty(back.Question.Ballots);
        IsAccepted(back.Cast(Health, VoteChoice.For));
    }

    [Fact]
    public void It_is_taken_back_before_the_close_by_whoever_declared_it()
    {
        IsAlreadySo(Opened.NoConflict(Health));
        var conflicted = Opened.Conflict(Health).State();
        Assert.Equal([Health], conflicted.NoConflict(Police).State().Question!.Conflicted);
        IsRefused(Reason.VoteClosed, conflicted.Close(Chair).State().NoConflict(Health));
        IsRefused(Reason.NotFound, conflicted.NoConflict(Outsider));
        IsRefused(Reason.VoteReplaced, new TakeBackConflict(Child, 2, Health).Decide(conflicted, Terms, Members, Today));
    }

    [Fact]
    public void The_coordinator_hears_when_nobody_is_left_to_chair()
    {
        Assert.Empty(IsAccepted(Opened.Conflict(Chair)).Tell);
        Assert.Empty(IsAccepted(Opened.Conflict(Chair).State().Conflict(Health)).Tell);
        var told = Assert.Single(IsAccepted(Opened.Conflict(Chair).State().Conflict(Deputy)).Tell);
        Assert.Equal((Coordinator, NoticeKind.ActingChairNeeded, "CH-2041"), (told.To, told.Kind, told.Items[0].Reference));
        Assert.Empty(IsAccepted(Vacant.Conflict(Health)).Tell);
        // Whoever was named steps back as well: the question would wait for ever.
        Assert.Equal(Coordinator, Assert.Single(IsAccepted(Acting(Vacant, Education).State().Conflict(Education)).Tell).To);
    }

    [Fact]
    public void The_coordinator_names_a_member_with_a_vote_who_then_closes()
    {
        var named = Acting(Vacant, Education).State();
        IsRefused(Reason.ChairOnly, named.Close(Health));
        IsRefused(Reason.ConflictDeclared, named.Close(Chair));
        Assert.Equal(Education, named.Close(Education).State().Question!.ClosedBy);
        IsAccepted(named.Agree(Education));
    }

    [Fact]
    public void Nobody_is_named_while_the_chair_or_the_deputy_can_act()
    {
        IsRefused(Reason.ChairIsFree, Acting(Opened, Education));
        IsRefused(Reason.ChairIsFree, Acting(Opened.Conflict(Chair).State(), Education));
    }

    [Fact]
    public void Only_the_coordinator_names_and_only_somebody_with_a_vote_and_no_conflict()
    {
        IsRefused(Reason.NotFound, Acting(Vacant, Education, by: Health));
        IsRefused(Reason.NotFound, Acting(Vacant, Education, by: Chair));
        IsRefused(Reason.NotACandidate, Acting(Vacant, Deputy));
        IsRefused(Reason.NotACandidate, Acting(Vacant, HealthStandIn));
        IsRefused(Reason.NotACandidate, Acting(Vacant, Outsider));
        IsRefused(Reason.NotACandidate, Acting(Vacant, null));
        IsRefused(Reason.NotACandidate, new NameActingChair(Child, 1, Education, Coordinator).Decide(Vacant, Terms, Members.Without(Education), Today));
        IsRefused(Reason.VoteReplaced, new NameActingChair(Child, 2, Education, Coordinator).Decide(Vacant, Terms, Members, Today));
        IsRefused(Reason.NoVoteOpen, new NameActingChair(Child, 1, Education, Coordinator).Decide(None, Terms, Members, Today));
    }

    [Fact]
    public void Named_twice_is_named_once_and_somebody_else_may_be_named_instead()
    {
        var named = Acting(Vacant, Education).State();
        IsAlreadySo(Acting(named, Education));
        Assert.Equal(Unit, Acting(named, Unit).State().Question!.ActingChair);
        IsRefused(Reason.VoteClosed, Acting(named.Close(Education).State(), Unit));
    }

    [Fact]
    public void Whoever_acts_loses_it_with_their_seat_or_when_the_chair_is_free_again()
    {
        var named = Acting(Vacant, Education).State();
        IsRefused(Reason.ChairOnly, new CloseFlagVote(Child, 1, Education).Decide(named, Sent, Terms, Members.Without(Education), Today, Now));
        IsRefused(Reason.ChairOnly, named.NoConflict(Chair).State().Close(Education));
    }

    [Fact]
    public void A_conflict_closes_the_record_while_the_vote_is_open_and_no_longer()
    {
        var conflicted = Opened.Conflict(Health).State();
        Assert.True(Access.IsClosedByConflict([None, conflicted], Health));
        Assert.False(Access.IsClosedByConflict([None, conflicted], Police));
        Assert.False(Access.IsClosedByConflict([conflicted.Close(Chair).State()], Health));
    }

    private static Decision<Flag> Acting(Flag flag, PersonId? person, PersonId? by = null) =>
        new NameActingChair(Child, 1, person, by ?? Coordinator).Decide(flag, Terms, Members, Today);
}
