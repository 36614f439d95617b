using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class VoteOnFlagTests
{
    [Fact]
    public void A_member_casts_their_agencys_vote()
    {
        var ballot = Assert.Single(Opened.Cast(Health, VoteChoice.For, "Three episodes").State().Question!.Ballots);
        Assert.Equal(new Ballot(new("health"), Health, VoteChoice.For, "Three episodes", Now), ballot);
    }

    [Fact]
    public void A_vote_can_be_changed_until_the_close_and_counts_once()
    {
        var changed = Opened.With(Health, VoteChoice.For).With(Health, VoteChoice.Abstain);
        Assert.Equal(VoteChoice.Abstain, Assert.Single(changed.Question!.Ballots).Choice);
        Assert.Equal("changed", IsAccepted(Opened.With(Health, VoteChoice.For).Cast(Health, VoteChoice.Against)).Fact.Detail);
    }

    [Fact]
    public void The_same_press_twice_changes_nothing()
    {
        IsAlreadySo(Opened.With(Health, VoteChoice.For).Cast(Health, VoteChoice.For));
        IsAlreadySo(Opened.With(Health, VoteChoice.For).Cast(Health, VoteChoice.For, "  "));
    }

    [Fact]
    [Trait("Requirement", "HO-27")]
    public void An_agency_has_one_vote_and_the_first_stays()
    {
        var voted = Opened.With(Health, VoteChoice.For);
        IsRefused(Reason.AgencyAlreadyVoted, voted.Cast(HealthAlternate, VoteChoice.Against));
        IsRefused(Reason.AgencyAlreadyVoted, Opened.With(HealthAlternate, VoteChoice.For).Cast(Health, VoteChoice.For));
        IsRefused(Reason.AgencyAlreadyVoted, Opened.With(Police, VoteChoice.For).Cast(Chair, VoteChoice.For));
    }

    [Fact]
    [Trait("Requirement", "HO-27")]
    public void An_alternate_without_authority_may_not_vote() =>
        IsRefused(Reason.AlternateWithoutAuthority, Opened.Cast(HealthStandIn, VoteChoice.For));

    [Fact]
    public void Somebody_without_a_seat_is_told_no_more_than_that_nothing_is_found() =>
        IsRefused(Reason.NotFound, Opened.Cast(Outsider, VoteChoice.For));

    [Fact]
    public void A_holding_that_ended_yesterday_gives_no_vote() =>
        IsRefused(Reason.NotFound, Opened.Cast(Health, VoteChoice.For, roster: Members.Ending(Health, Today.AddDays(-1))));

    [Fact]
    public void A_vote_stays_when_whoever_cast_it_leaves()
    {
        var later = Members.Ending(HealthAlternate, Today.AddDays(-1));
        IsRefused(Reason.AgencyAlreadyVoted, Opened.With(HealthAlternate, VoteChoice.For).Cast(Health, VoteChoice.Against, roster: later));
    }

    [Fact]
    public void Somebody_who_joined_after_the_opening_has_no_vote_in_it() =>
        IsRefused(Reason.NotEntitledToVote, Opened.Cast(Outsider, VoteChoice.For, roster: Members.With(Seat(Outsider, "health-worker"))));

    [Fact]
    public void Somebody_who_moved_to_another_agency_has_no_vote_for_the_old_one()
    {
        var moved = Members.Without(Health).With(Seat(Health, "education-officer"));
        IsRefused(Reason.NotEntitledToVote, Opened.Cast(Health, VoteChoice.For, roster: moved));
    }

    [Fact]
    public void A_vote_after_the_close_is_refused()
    {
        IsRefused(Reason.VoteClosed, Flagged.Cast(Education, VoteChoice.Against));
        IsRefused(Reason.VoteClosed, Flagged.Cast(Health, VoteChoice.For));
    }

    [Fact]
    public void A_card_of_an_earlier_question_cannot_vote_on_a_later_one() =>
        IsRefused(Reason.VoteReplaced, Open(Flagged, Chair).State().Cast(Health, VoteChoice.For, question: 1));

    [Fact]
    public void Without_a_question_there_is_no_vote() => IsRefused(Reason.NoVoteOpen, None.Cast(Health, VoteChoice.For, question: 1));

    [Fact]
    public void A_reason_is_bounded_whatever_way_it_comes_in()
    {
        IsAccepted(Opened.Cast(Health, VoteChoice.For, new string('x', VoteOnFlag.MostWhy)));
        IsRefused(Reason.TextTooLong, Opened.Cast(Health, VoteChoice.For, new string('x', VoteOnFlag.MostWhy + 1)));
    }

    [Fact]
    public void The_audit_trail_does_not_say_how_somebody_voted()
    {
        var fact = IsAccepted(Opened.Cast(Health, VoteChoice.Against, "No")).Fact;
        Assert.Equal(("flag.vote", "CH-2041", "cast"), (fact.Verb, fact.About, fact.Detail));
    }
}
