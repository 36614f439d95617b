using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class OpenFlagVoteTests
{
    [Fact]
    [Trait("Requirement", "HO-04")]
    public void Only_the_chair_or_the_deputy_opens_a_vote()
    {
        IsAccepted(Open(None, Chair));
        IsAccepted(Open(None, Deputy));
        IsRefused(Reason.ChairOnly, Open(None, Police));
        IsRefused(Reason.ChairOnly, Open(None, Outsider));
        IsRefused(Reason.ChairOnly, Open(None, Coordinator));
    }

    [Fact]
    public void A_vote_asks_to_add_a_flag_where_there_is_none_and_to_remove_it_where_there_is_one()
    {
        Assert.Equal(FlagChange.Add, Opened.Question!.Change);
        Assert.Equal(FlagChange.Remove, Open(Flagged, Chair).State().Question!.Change);
    }

    [Fact]
    public void A_question_that_makes_no_sense_is_refused()
    {
        IsRefused(Reason.AlreadyFlagged, Open(Flagged, Chair, FlagChange.Add));
        IsRefused(Reason.NotFlagged, Open(None, Chair, FlagChange.Remove));
        IsRefused(Reason.VoteAlreadyOpen, Open(Opened, Chair, FlagChange.Remove));
    }

    [Fact]
    public void Opening_the_same_vote_twice_opens_one() => IsAlreadySo(Open(Opened, Deputy));

    [Fact]
    public void A_question_keeps_the_rule_and_the_version_it_was_opened_under()
    {
        Assert.Equal("2019-06", Opened.Question!.TermsVersion);
        Assert.Equal(Terms.Clause("decision").Rule, Opened.Question.RuleInWords);
        Assert.Equal(3, Opened.Question.Rule.PartnersForQuorum);
    }

    [Fact]
    public void Each_agency_has_one_vote_however_many_seats_it_has()
    {
        Assert.Equal(6, Opened.Question!.Voters.Count);
        Assert.Equal([Chair, Police, SecondPolice], Opened.Question.Voters.Single(voter => voter.Agency.Value == "police").Entitled);
        Assert.Equal(["police", "local-authority", "health"], Opened.Question.Voters.Where(voter => voter.Partner).Select(voter => voter.Agency.Value));
    }

    [Fact]
    public void Alternates_are_entitled_with_authority_only() =>
        Assert.Equal([Health, HealthAlternate], Opened.Question!.Voters.Single(voter => voter.Agency.Value == "health").Entitled);

    [Fact]
    public void Whoever_chairs_and_has_a_seat_of_their_own_is_entitled_once()
    {
        var opened = Open(None, Chair, roster: Members.With(Seat(Deputy, "health-worker"))).State();
        Assert.Equal("health", opened.Question!.VoterFor(Deputy)!.Agency.Value);
        Assert.Single(opened.Question.Voters, voter => voter.Entitled.Contains(Deputy));
    }

    [Fact]
    public void A_seat_of_ones_own_comes_before_standing_in_for_another()
    {
        var roster = Members.With(Seat(Outsider, "health-worker", SeatRole.AlternateWithAuthority), Seat(Outsider, "education-officer"));
        Assert.Equal("education", Open(None, Chair, roster: roster).State().Question!.VoterFor(Outsider)!.Agency.Value);
    }

    [Fact]
    public void The_audit_trail_holds_references_only()
    {
        var fact = IsAccepted(Open(None, Chair)).Fact;
        Assert.Equal(("flag.open", "CH-2041", "Add"), (fact.Verb, fact.About, fact.Detail));
    }
}
