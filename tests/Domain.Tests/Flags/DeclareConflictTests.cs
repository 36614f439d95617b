using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class DeclareConflictTests
{
    [Fact]
    public void A_member_who_declared_a_conflict_may_not_vote() =>
        IsRefused(Reason.ConflictDeclared, Opened.Conflict(Health).State().Cast(Health, VoteChoice.For));

    [Fact]
    public void A_vote_that_was_cast_is_taken_back_and_a_colleague_may_cast_another()
    {
        var after = Opened.With(Health, VoteChoice.For).Conflict(Health).State();
        Assert.Empty(after.Question!.Ballots);
        Assert.Equal(HealthAlternate, Assert.Single(after.With(HealthAlternate, VoteChoice.Against).Question!.Ballots).By);
    }

    [Fact]
    public void A_colleagues_vote_stays_when_a_member_declares_a_conflict() =>
        Assert.Single(Opened.With(HealthAlternate, VoteChoice.For).Conflict(Health).State().Question!.Ballots);

    [Fact]
    public void Declared_twice_is_declared_once()
    {
        var once = Opened.Conflict(Health).State();
        IsAlreadySo(once.Conflict(Health));
        Assert.Single(once.Question!.Conflicted);
    }

    [Fact]
    public void A_chair_with_a_conflict_neither_closes_nor_records_an_agreement()
    {
        var conflicted = Opened.Conflict(Chair).State();
        IsRefused(Reason.ConflictDeclared, conflicted.Close(Chair));
        IsRefused(Reason.ConflictDeclared, conflicted.Agree(Chair));
        IsAccepted(conflicted.Close(Deputy));
    }

    [Fact]
    public void Somebody_without_a_vote_may_declare_a_conflict_too()
    {
        var newChair = Members.Without(Chair).With(Seat(Outsider, "police-ppu-chair"));
        var conflicted = Opened.Conflict(Outsider, newChair).State();
        IsRefused(Reason.ConflictDeclared, new CloseFlagVote(Child, 1, Outsider).Decide(conflicted, Sent, Terms, newChair, Today, Now));
        IsAccepted(Opened.Conflict(HealthStandIn));
    }

    [Fact]
    public void It_needs_a_seat_and_an_open_question()
    {
        IsRefused(Reason.NotFound, Opened.Conflict(Outsider));
        IsRefused(Reason.VoteClosed, Flagged.Conflict(Health));
        IsRefused(Reason.NoVoteOpen, new DeclareConflict(Child, 1, Health).Decide(None, Terms, Members, Today, Now));
        IsRefused(Reason.VoteReplaced, new DeclareConflict(Child, 2, Health).Decide(Opened, Terms, Members, Today, Now));
    }
}
