using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.Minutes.Taken;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Minutes;

/// <summary>Members who are known by an address alone, in the circulation of minutes.</summary>
public sealed class AwayTests
{
    private const string Charity = "kit@charity.example";

    private static readonly AwaitedSeat Kit = new(Charity, "Kit Example-Charity", new("commissioned-services"), null, SeatRole.Member, Today.AddDays(-1), null);

    [Fact]
    [Trait("Requirement", "HO-24")]
    public void An_agency_without_a_contact_is_told_at_its_members_address_and_one_with_a_contact_is_not()
    {
        Assert.Equal([Charity], Away(Kit));
        Assert.Empty(Away(Kit with { Seat = new SeatId("health-lead") }));
    }

    [Fact]
    public void Alternates_those_whose_time_is_not_now_and_offices_are_not_told()
    {
        Assert.Empty(Away(Kit with { Role = SeatRole.AlternateWithAuthority }));
        Assert.Empty(Away(Kit with { From = Today.AddDays(1) }));
        Assert.Empty(Away(Kit with { To = Today.AddDays(-1) }));
        Assert.Empty(Away(Kit with { Seat = null, Office = Office.Coordinator }));
    }

    [Fact]
    public void Where_every_member_gets_them_every_member_away_is_told_and_where_only_professionals_do_nobody_is()
    {
        var steering = Partnerships.Forum("steering-group");
        var seat = steering.Seats.First(seat => !seat.SeesOwnReferralsOnly).Id;
        var network = Partnerships.Forum("network-north");

        Assert.Equal([Charity, "other@charity.example"], Away(steering, Kit with { Seat = seat }, Kit with { Seat = seat, Email = "other@charity.example" }, Kit with { Seat = seat }));
        Assert.Empty(Away(network, Kit with { Seat = network.Seats.First(seat => !seat.SeesOwnReferralsOnly).Id }));
    }

    [Fact]
    public void Whose_mail_was_refused_gets_another_and_whose_mail_may_have_arrived_does_not()
    {
        var first = Assert.Single(Mails());

        Assert.Equal("minutes.send:csog:2026-11-25:kit@charity.example:1", first.Id);
        Assert.Empty(Mails((first, DeliveryState.Queued)));
        Assert.Empty(Mails((first, DeliveryState.Unconfirmed)));
        Assert.Empty(Mails((first, DeliveryState.Sent)));
        Assert.EndsWith(":2", Assert.Single(Mails((first, DeliveryState.Failed))).Id, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Mail> Mails(params (Mail, DeliveryState)[] sent) => SendMinutes.MailsFor(Locked, In(Terms, Kit), Today, sent);

    private static IEnumerable<string> Away(params AwaitedSeat[] awaited) => Away(Terms, awaited);

    private static IEnumerable<string> Away(PanelAssistant.Domain.Forums.TermsOfReference terms, params AwaitedSeat[] awaited) =>
        Circulation.Of(Locked, In(terms, awaited), Today).Away.Select(away => away.Email);

    private static Groups In(PanelAssistant.Domain.Forums.TermsOfReference terms, params AwaitedSeat[] awaited) => new(terms, [terms], _ => Members with
    {
        Holdings = [.. Members.Holdings.Where(held => held.Seat.Value != "commissioned-services")],
        Awaited = awaited,
    });
}
