using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class HaltonCsogTests
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox().ForForum(new("csog"));

    [Fact]
    [Trait("Requirement", "HO-06")]
    public void Eleven_seats_are_listed_and_each_belongs_to_an_agency_that_votes()
    {
        Assert.Equal(
            [
                "police-ocg:police", "police-exploitation:police", "police-pvp:police", "csc-practice-lead:local-authority",
                "childrens-service-manager:local-authority", "case-manager:local-authority", "education-officer:education",
                "safeguarding-unit:safeguarding-unit", "health-lead:health", "health-worker:health",
                "commissioned-services:commissioned",
            ],
            Terms.ListedSeats.Select(seat => $"{seat.Id}:{seat.Agency}"));
        Assert.All(Terms.ListedSeats, seat => Assert.True(Terms.Agency(seat.Agency).Votes));
    }

    [Fact]
    public void Chair_and_deputy_are_seats_apart_from_the_eleven()
    {
        Assert.Equal(new AgencyId("police"), Terms.AgencyOf(Terms.Chair.Seat));
        Assert.NotNull(Terms.Chair.Deputy);
        Assert.False(Terms.Seat(Terms.Chair.Seat).Listed);
        Assert.False(Terms.Seat(Terms.Chair.Deputy.Value).Listed);
    }

    [Fact]
    public void The_deputys_agency_is_our_default_and_says_so() => Assert.True(Terms.Clause("deputy-agency").Silent);

    [Fact]
    public void The_quorum_is_the_three_safeguarding_partners()
    {
        Assert.Equal(["police", "local-authority", "health"], Terms.Partners.Select(agency => agency.Id.Value));
        Assert.Equal(3, Terms.Decisions.PartnersForQuorum);
    }

    [Fact]
    public void The_rule_used_for_a_decision_is_owned_to_be_ours()
    {
        var rule = Terms.Clause(Terms.Decisions.Clause);

        Assert.True(rule.Silent);
        Assert.InRange(rule.Rule.Length, 40, 200);
    }

    [Fact]
    public void The_terms_know_that_they_have_no_renewal_date()
    {
        Assert.Equal("2019-06", Terms.Approved);
        Assert.Null(Terms.RenewalDue);
        Assert.True(Terms.Clause("renewal").Silent);
    }

    [Fact]
    public void Numbers_in_the_words_of_a_clause_are_the_numbers_that_hold()
    {
        Assert.Equal(new Rhythm.EveryDays(6 * 7), Terms.Cadence.Every);
        Assert.Contains("every 6 weeks", Terms.Clause("cadence").Rule, StringComparison.Ordinal);
        Assert.Contains($"{Terms.Cadence.PapersDaysBefore} days before", Terms.Clause("papers").Rule, StringComparison.Ordinal);
        var confirm = Terms.ConfirmationNudges;
        Assert.Equal(
            $"Within {confirm.DueAfterDays} days of the decision. The agency is reminded on day {confirm.DueAfterDays + confirm.Owner[0]} "
            + $"and the chair is told on day {confirm.DueAfterDays + confirm.Chair[0]}.",
            Terms.Clause("flag-confirmation").Rule);
        Assert.Equal([-3, 0, 1, 7], Terms.ActionNudges.Owner);
        Assert.Equal([7, 14], Terms.ActionNudges.Chair);
        Assert.Equal($"Within {Terms.FrontDoor.ReplyWorkingDays} working day.", Terms.Profile.Clauses.First(clause => clause.Id == "front-door-reply").Rule);
    }
}
