using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

/// <summary>What the chair may decide by a reason of their own: the quorum for one item, and a tie.</summary>
[Trait("Requirement", "DC-06")]
public sealed class ChairsDecisionTests
{
    private static readonly Flag TwoPartners = Opened.With(Police, VoteChoice.For).With(Health, VoteChoice.For);

    [Fact]
    public void The_chair_may_rule_that_one_question_is_decided_without_the_full_quorum()
    {
        var closed = Waive(TwoPartners, "The local authority has written that it agrees.").State();
        Assert.Equal(FlagResult.Carried, closed.Question!.Outcome!.Result);
        Assert.Equal("The local authority has written that it agrees.", closed.Question.Outcome.WithoutQuorum);
        Assert.Equal(Terms.Clause("quorum").Rule, closed.Question.Outcome.Rule);
        Assert.True(closed.IsFlagged);
    }

    [Fact]
    public void That_needs_a_reason_and_terms_that_allow_it()
    {
        IsRefused(Reason.ReasonNeeded, Waive(TwoPartners, ""));
        IsRefused(Reason.TextTooLong, Waive(TwoPartners, new string('a', 1001)));
        var strict = TwoPartners with { Question = TwoPartners.Question! with { Rule = Terms.Decisions with { ChairMayWaiveQuorum = false } } };
        IsRefused(Reason.QuorumNotWaived, Waive(strict, "Because."));
    }

    [Fact]
    public void Where_the_quorum_took_part_there_is_nothing_to_rule()
    {
        var closed = Waive(TwoPartners.With(SocialCare, VoteChoice.For), null).State();
        Assert.Null(closed.Question!.Outcome!.WithoutQuorum);
    }

    [Fact]
    public void After_a_tie_on_adding_the_chair_may_set_a_provisional_flag_until_the_next_meeting()
    {
        var roster = Members with { FirstMeeting = Today };
        var ruled = IsAccepted(new RuleOnTie(Child, 1, true, "The risk is rising.", Chair).Decide(Opened.Tied(), Sent, Terms, roster, Today, Now));
        Assert.Equal((Today, new DateOnly(2027, 1, 6)), (ruled.State.FlaggedSince, ruled.State.ReviewOn));
        Assert.Equal(new ChairRuling(true, "The risk is rising.", Chair, Now, new(2027, 1, 6)), ruled.State.Question!.Ruling);
        Assert.Equal(FlagResult.Tied, ruled.State.Question.Outcome!.Result);
        Assert.Equal(6, ruled.Tell.Count);
    }

    [Fact]
    public void Or_record_that_there_is_no_flag()
    {
        var ruled = IsAccepted(Opened.Tied().Rule(carry: false));
        Assert.False(ruled.State.IsFlagged);
        Assert.Empty(ruled.Tell);
        Assert.False(ruled.State.Question!.Ruling!.Carried);
    }

    [Fact]
    public void It_takes_the_chair_a_reason_and_a_tie()
    {
        IsRefused(Reason.ChairOnly, Opened.Tied().Rule(true, by: Health));
        IsRefused(Reason.ReasonNeeded, Opened.Tied().Rule(true, why: " "));
        IsRefused(Reason.TextTooLong, Opened.Tied().Rule(true, why: new string('a', 1001)));
        IsRefused(Reason.NoTie, Opened.Rule(true));
        IsRefused(Reason.NoTie, Flagged.Rule(true));
        IsRefused(Reason.FrontDoorFirst, new RuleOnTie(Child, 1, true, "Why", Chair).Decide(Opened.Tied(), null, Terms, Members, Today, Now));
        IsRefused(Reason.ConflictDeclared, Opened.Conflict(Deputy).State().With(Police, VoteChoice.For).With(SocialCare, VoteChoice.Against).With(Health, VoteChoice.Abstain)
            .Close(Chair).State().Rule(true, by: Deputy));
    }

    [Fact]
    public void It_is_settled_once()
    {
        var ruled = Opened.Tied().Rule(true).State();
        IsAlreadySo(ruled.Rule(true));
        IsRefused(Reason.TieSettled, ruled.Rule(false));
    }

    [Fact]
    public void A_tie_on_removing_leaves_the_flag_on_and_asks_nobody() => IsRefused(Reason.NoTie, Open(Flagged, Chair).State().Tied().Rule(true));

    [Fact]
    public void A_casting_vote_is_off_unless_the_terms_give_it_and_then_settles_any_tie_for_good()
    {
        Assert.False(Terms.Decisions.HasCastingVote());
        var removing = Open(Flagged, Chair).State();
        var casting = removing with { Question = removing.Question! with { Rule = Terms.Decisions with { CastingVote = true } } };
        var ruled = casting.Tied().Rule(true).State();
        Assert.False(ruled.IsFlagged);
        Assert.Null(ruled.Question!.Ruling!.Until);
    }

    private static Decision<Flag> Waive(Flag flag, string? why) =>
        new CloseFlagVote(Child, 1, Chair) { WithoutQuorum = true, Why = why }.Decide(flag, Sent, Terms, Members, Today, Now);
}
