using PanelAssistant.Domain;
using PanelAssistant.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.People;

public sealed class RosterTests
{
    [Fact]
    public void A_holding_counts_on_its_last_day_and_not_on_the_next()
    {
        var roster = Members.Ending(Health, Today);
        Assert.NotNull(roster.Find(Health, Today));
        Assert.Null(roster.Find(Health, Today.AddDays(1)));
        Assert.Null(roster.Find(Health, new(2025, 12, 31)));
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void The_chair_the_deputy_and_an_alternate_with_authority_may_chair()
    {
        var roster = Members.With(Seat(Outsider, "police-ppu-chair", SeatRole.AlternateWithAuthority));
        Assert.All([Chair, Deputy, Outsider], person => Assert.True(roster.MayChair(person, Terms, Today)));
        Assert.All([Police, Health, Coordinator], person => Assert.False(roster.MayChair(person, Terms, Today)));
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void An_alternate_without_authority_does_not_chair() =>
        Assert.False(Members.With(Seat(Outsider, "police-ppu-chair", SeatRole.Alternate)).MayChair(Outsider, Terms, Today));

    [Fact]
    public void A_co_chair_of_another_agency_may_chair_and_only_the_chairs_own_service_stands_in_for_a_network()
    {
        var steering = Forums.Partnerships.Forum("steering-group");
        var network = Forums.Partnerships.Forum("network-north");
        var roster = new Roster
        {
            Forum = network.Forum,
            Holdings = [Seat(Chair, "co-chair"), Seat(Deputy, "lcss-manager", SeatRole.AlternateWithAuthority), Seat(Police, "police-area"), Seat(Health, "lcss-manager", SeatRole.Alternate)],
        };

        Assert.True(roster.MayChair(Chair, steering, Today));
        Assert.True(roster.MayChair(Deputy, network, Today));
        Assert.All([Chair, Police, Health], person => Assert.False(roster.MayChair(person, network, Today)));
    }

    [Fact]
    public void What_goes_up_the_line_stops_at_a_person()
    {
        Assert.Equal([Chair], Members.Chairs(Terms, Today));
        Assert.Equal([Deputy], Members.Without(Chair).Chairs(Terms, Today));
        Assert.Equal([Coordinator], Members.Without(Chair, Deputy).Chairs(Terms, Today));
    }

    [Fact]
    public void What_the_chair_is_late_with_goes_past_the_chair()
    {
        Assert.Equal([Deputy], Members.Chairs(Terms, Today, about: Chair));
        Assert.Equal([Coordinator], Members.Without(Deputy).Chairs(Terms, Today, about: Chair));
        Assert.Equal([Chair], Members.Chairs(Terms, Today, about: Deputy));
    }

    [Fact]
    public void An_agency_hears_through_a_listed_seat_before_the_chairs_own()
    {
        Assert.Equal(Police, Members.ContactOf(new("police"), Terms, Today));
        Assert.Equal(SocialCare, Members.ContactOf(new("local-authority"), Terms, Today));
        Assert.Equal(Chair, Members.Without(Police, SecondPolice).ContactOf(new("police"), Terms, Today));
    }

    [Fact]
    public void An_agency_never_hears_through_an_alternate_or_somebody_who_left()
    {
        Assert.Null(Members.Without(Health).ContactOf(new("health"), Terms, Today));
        Assert.Null(Members.Ending(Health, Today.AddDays(-1)).ContactOf(new("health"), Terms, Today));
    }

    [Fact]
    public void Somebody_with_several_seats_decides_for_one_agency()
    {
        var roster = Members.With(Seat(Outsider, "health-worker", SeatRole.AlternateWithAuthority), Seat(Outsider, "education-officer"));
        Assert.Equal("education", roster.AgencyFor(Outsider, Terms, Today)?.Value);
        Assert.Equal("health", Members.With(Seat(Deputy, "health-worker")).AgencyFor(Deputy, Terms, Today)?.Value);
        Assert.Null(Members.AgencyFor(HealthStandIn, Terms, Today));
    }

    [Fact]
    public void Nobody_is_called_by_a_name_that_they_have_given_up()
    {
        var roster = Members.Ending(Health, new(2026, 6, 30)).With(Seat(Health, "health-worker") with { Name = "Robin Example-Married", From = new(2026, 7, 1) });
        Assert.Equal("Robin Example-Married", roster.NameOf(Health));
    }

    [Fact]
    public void Somebody_unknown_has_a_name_to_show() => Assert.Equal("somebody who has left", Members.NameOf(new("nobody")));

    [Fact]
    [Trait("Requirement", "HO-01")]
    public void A_seat_that_a_later_version_took_away_ended_before_the_version_began_and_what_is_stored_stays()
    {
        var later = Terms with { Approved = "2026-11", Seats = [.. Terms.Seats.Where(seat => seat.Id != new SeatId("commissioned-services"))] };
        var before = new DateOnly(2026, 10, 31);

        var under = Members.Under(later);

        Assert.Null(under.Find(Commissioned, Today));
        Assert.NotNull(under.Find(Commissioned, before));
        Assert.NotNull(Members.Find(Commissioned, Today));
        Assert.Equal("Commissioned services", later.Seat(new("commissioned-services")).Title);
        Assert.False(Access.SeesRecords(later, under, Commissioned, Today));
        Assert.Same(Members, Members.Under(Terms));
        Assert.Null(Members.Under(later with { Approved = null }).Find(Commissioned, before));
    }
}
