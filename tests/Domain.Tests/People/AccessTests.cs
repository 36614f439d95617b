using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.Forums;

namespace PanelAssistant.Tests.Domain.People;

public sealed class AccessTests
{
    private static readonly PersonId Member = new("member");
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("panel-north", "North", Known.Yes, Known.No, true)]
    [InlineData("panel-north", "South", Known.Yes, Known.No, false)]
    [InlineData("panel-north", "Outside Oxfordshire", Known.Yes, Known.No, false)]
    [InlineData("network-north", "North", Known.No, Known.No, true)]
    [InlineData("network-north", "North", Known.Yes, Known.No, false)]
    [InlineData("network-north", "North", Known.No, Known.Yes, false)]
    [InlineData("network-north", "North", Known.No, Known.NotKnown, false)]
    [InlineData("network-north", "North", Known.NotKnown, Known.No, false)]
    [InlineData("csog", "Widnes", Known.NotKnown, Known.NotKnown, true)]
    [InlineData("cssg", "Widnes", Known.Yes, Known.No, false)]
    [InlineData("steering-group", "Crewe and the south", Known.Yes, Known.No, false)]
    [InlineData("strategic-leads", "North", Known.Yes, Known.No, false)]
    public void A_seat_opens_the_children_whom_its_group_takes_in_its_own_area(string forum, string area, Known open, Known siblings, bool opens)
    {
        var terms = Partnerships.Forum(forum);
        var roster = Seated(terms, terms.Chair.Seat);

        Assert.Equal(opens, Access.OpensChild(terms, roster, Member, Today, Child(area, open, siblings)));
    }

    [Fact]
    public void Nobody_opens_a_record_before_or_after_they_hold_the_seat()
    {
        var terms = Partnerships.Forum("csog");
        var roster = Seated(terms, terms.Chair.Seat);

        Assert.True(Access.OpensChild(terms, roster, Member, new(2026, 12, 31), Child("Widnes")));
        Assert.False(Access.OpensChild(terms, roster, Member, new(2025, 12, 31), Child("Widnes")));
        Assert.False(Access.OpensChild(terms, roster, Member, new(2027, 1, 1), Child("Widnes")));
        Assert.False(Access.OpensChild(terms, roster, new("somebody"), Today, Child("Widnes")));
    }

    [Fact]
    public void A_seat_that_sees_its_own_referrals_opens_nobody_elses_unless_its_holder_sits_elsewhere_too()
    {
        var terms = Partnerships.Forum("network-north");
        var child = Child("North", Known.No);

        Assert.False(Access.OpensChild(terms, Seated(terms, new SeatId("school-leads")), Member, Today, child));
        Assert.True(Access.OpensChild(terms, Seated(terms, new SeatId("school-leads"), new SeatId("sven")), Member, Today, child));
        Assert.False(Access.OpensChild(terms, Seated(terms, new SeatId("a-seat-of-older-terms")), Member, Today, child));
    }

    private static Roster Seated(TermsOfReference terms, params SeatId[] seats) => new()
    {
        Forum = terms.Forum,
        Holdings = [.. seats.Select(seat => new SeatHolding(Member, "Robin Example-Member", seat, SeatRole.Member, new(2026, 1, 1), new(2026, 12, 31)))],
    };

    private static Child Child(string area, Known open = Known.Yes, Known siblings = Known.No) => new()
    {
        Reference = CaseReference.Of(2041),
        FirstName = "Sam",
        LastName = "Example-Child",
        Born = BirthDate.Of(new(2012, 3, 14)),
        Area = area,
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = open,
        SiblingsOpen = siblings,
        Referral = ReferralReference.Of(1001),
    };
}
