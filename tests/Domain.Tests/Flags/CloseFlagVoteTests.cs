using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class CloseFlagVoteTests
{
    [Fact]
    public void Three_for_and_one_against_is_carried_with_every_count_beside_it()
    {
        var closed = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For)
            .With(Education, VoteChoice.Abstain).With(Unit, VoteChoice.Against).Close(Chair).State();
        Assert.Equal(new TallyCounts(3, 1, 1, 0, 1) { Partners = 3 }, closed.Question!.Outcome!.Counts);
        Assert.Equal(FlagResult.Carried, closed.Question.Outcome.Result);
        Assert.Equal(Today, closed.FlaggedSince);
        Assert.Equal((Now, Chair), (closed.Question.Closed, closed.Question.ClosedBy));
    }

    [Fact]
    [Trait("Requirement", "HO-12")]
    public void A_carried_flag_asks_every_agency_through_its_contact()
    {
        var open = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For);
        var told = IsAccepted(open.Close(Chair)).Tell;
        Assert.Equal([Police, SocialCare, Education, Unit, Health, Commissioned], told.Select(notice => notice.To));
        Assert.All(told, notice => Assert.Equal((NoticeKind.FlagConfirmationAsked, "CH-2041", "add"), (notice.Kind, notice.Items[0].Reference, notice.Items[0].Text)));
        Assert.Equal(6, told.Select(notice => notice.Id).Distinct().Count());
    }

    [Fact]
    [Trait("Requirement", "HO-12")]
    public void An_agency_without_anybody_owes_its_confirmation_all_the_same()
    {
        var open = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For);
        var closed = IsAccepted(new CloseFlagVote(Child, 1, Chair).Decide(open, Sent, Terms, Members.Without(Education), Today, Now));
        Assert.Equal(5, closed.Tell.Count(notice => notice.Kind is NoticeKind.FlagConfirmationAsked));
        Assert.Equal([(Chair, "Education"), (Coordinator, "Education")], closed.Tell.Skip(5).Select(notice => (notice.To, notice.Items[0].Owner!)));
        Assert.Null(closed.State.TaskOf("education").Asked);
        Assert.Equal(6, closed.State.Confirmations.Count);
    }

    [Fact]
    public void Without_the_three_partners_there_is_no_decision()
    {
        var closed = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Education, VoteChoice.For).With(Unit, VoteChoice.For).Close(Chair);
        Assert.Equal(FlagResult.NoQuorum, closed.State().Question!.Outcome!.Result);
        Assert.False(closed.State().IsFlagged);
        Assert.Empty(IsAccepted(closed).Tell);
    }

    [Fact]
    public void A_partner_that_abstains_takes_part()
    {
        var closed = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.Abstain).Close(Chair).State();
        Assert.Equal(FlagResult.Carried, closed.Question!.Outcome!.Result);
    }

    [Fact]
    public void A_tie_on_adding_adds_no_flag_and_a_tie_on_removing_leaves_it_on()
    {
        var adding = Opened.Tied();
        Assert.Equal(FlagResult.Tied, adding.Question!.Outcome!.Result);
        Assert.False(adding.IsFlagged);
        var removing = Open(Flagged, Chair).State().Tied();
        Assert.Equal(FlagResult.Tied, removing.Question!.Outcome!.Result);
        Assert.Equal(Flagged.FlaggedSince, removing.FlaggedSince);
        Assert.Equal(Flagged.Confirmations, removing.Confirmations);
    }

    [Fact]
    public void More_against_than_for_is_not_carried()
    {
        var closed = Opened.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.Against).With(Health, VoteChoice.Against).Close(Chair).State();
        Assert.Equal(FlagResult.NotCarried, closed.Question!.Outcome!.Result);
        Assert.Empty(closed.Confirmations);
    }

    [Fact]
    public void Nobody_voted_is_no_decision() => Assert.Equal(FlagResult.NoQuorum, Opened.Close(Chair).State().Question!.Outcome!.Result);

    [Fact]
    public void The_outcome_keeps_the_clause_that_settled_it()
    {
        Assert.Equal(Terms.Clause("decision").Rule, Flagged.Question!.Outcome!.Rule);
        Assert.Equal(Terms.Clause("tie").Rule, Opened.Tied().Question!.Outcome!.Rule);
        Assert.Equal(Terms.Clause("quorum").Rule, Opened.Close(Chair).State().Question!.Outcome!.Rule);
        Assert.Equal(Terms.Clause("agreed-without-vote").Rule, Opened.Agree(Chair).State().Question!.Outcome!.Rule);
    }

    [Fact]
    public void A_question_opened_under_older_terms_is_settled_by_its_own_rule()
    {
        var closed = new CloseFlagVote(Child, 1, Chair).Decide(Opened, Sent, Terms with { Version = "2027-01" }, Members, Today, Now).State();
        Assert.Equal(Opened.Question!.RuleInWords, closed.Question!.Outcome!.Rule);
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void Only_the_chair_or_the_deputy_closes()
    {
        IsRefused(Reason.ChairOnly, Opened.Close(Police));
        IsRefused(Reason.ChairOnly, Opened.Close(Outsider));
        IsAccepted(Opened.Close(Deputy));
    }

    [Fact]
    public void Closed_twice_is_closed_once()
    {
        IsAlreadySo(Flagged.Close(Chair));
        IsAlreadySo(Flagged.Close(Deputy));
    }

    [Fact]
    public void A_card_of_an_earlier_question_closes_nothing()
    {
        IsRefused(Reason.VoteReplaced, Open(Flagged, Chair).State().Close(Chair, question: 1));
        IsRefused(Reason.NoVoteOpen, None.Close(Chair, question: 1));
    }

    [Fact]
    public void Nothing_but_the_result_goes_into_the_audit_trail() => Assert.Equal("NoQuorum", IsAccepted(Opened.Close(Chair)).Fact.Detail);
}
