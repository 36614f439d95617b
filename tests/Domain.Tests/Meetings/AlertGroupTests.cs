using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

public sealed class AlertGroupTests
{
    private const string Arcade = "Cars wait outside the arcade after school.";

    [Fact]
    [Trait("Requirement", "ON-26")]
    public void An_alert_goes_to_each_person_who_reads_the_papers_once_and_not_to_its_writer()
    {
        var told = IsAccepted(new AlertGroup(Arcade, Chair).Decide(Terms, Members, Now)).Tell.Select(notice => notice.To).ToList();

        Assert.Equal(told.Distinct(), told);
        Assert.Equal(
            Members.Holdings.Select(held => held.Person).Append(Coordinator).Distinct().Where(person => person != Chair).OrderBy(person => person.Value),
            told.OrderBy(person => person.Value));
    }

    [Fact]
    [Trait("Requirement", "ON-26")]
    public void Only_the_chair_or_who_stands_in_alerts_and_the_audit_line_holds_none_of_the_text()
    {
        IsRefused(Reason.ChairOnly, new AlertGroup(Arcade, Health).Decide(Terms, Members, Now));
        IsRefused(Reason.ChairOnly, new AlertGroup(Arcade, Outsider).Decide(Terms, Members, Now));

        var fact = IsAccepted(new AlertGroup(Arcade, Deputy).Decide(Terms, Members, Now)).Fact;
        Assert.DoesNotContain("arcade", $"{fact.About} {fact.Detail}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_alert_without_a_text_or_with_one_that_is_too_long_is_refused()
    {
        IsRefused(Reason.AlertNeeded, new AlertGroup(" ", Chair).Decide(Terms, Members, Now));
        IsRefused(Reason.TextTooLong, new AlertGroup(new string('a', AlertGroup.MostWhat + 1), Chair).Decide(Terms, Members, Now));
    }

    [Fact]
    [Trait("Requirement", "ON-26")]
    public void A_group_that_works_without_names_is_alerted_without_them()
    {
        var network = Partnerships.Forum("network-north");
        var roster = new Roster { Forum = network.Forum, Holdings = [Seat(Chair, network.Chair.Seat.Value), Seat(Health, network.Seats.First(seat => seat.Id != network.Chair.Seat && !seat.SeesOwnReferralsOnly).Id.Value)] };

        IsRefused(Reason.AlertNamesSomebody, new AlertGroup("Zedekiah Example-Testchild was seen there.", Chair).Decide(network, roster, Now));
        Assert.Equal([Health], IsAccepted(new AlertGroup(Arcade, Chair).Decide(network, roster, Now)).Tell.Select(notice => notice.To));
    }
}
