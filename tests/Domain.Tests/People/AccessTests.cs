using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
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
    [InlineData("panel-north", "North", true)]
    [InlineData("panel-north", "South", true)]
    [InlineData("network-north", "North", true)]
    [InlineData("csog", "Widnes", true)]
    [InlineData("cssg", "Widnes", false)]
    [InlineData("strategic-leads", "North", false)]
    [Trait("Requirement", "OP-15")]
    public void A_seat_opens_the_children_who_have_been_brought_to_its_group_wherever_they_live(string forum, string area, bool opens)
    {
        var terms = Partnerships.Forum(forum);
        var child = Child(area).BroughtTo(terms.Forum);

        Assert.Equal(opens, Access.OpensChild(terms, Seated(terms, terms.Chair.Seat), Member, Today, child));
    }

    [Theory]
    [InlineData("panel-north", "North", Known.Yes, Known.No)]
    [InlineData("panel-north", "North", Known.No, Known.No)]
    [InlineData("network-north", "North", Known.No, Known.No)]
    [InlineData("steering-group", "Crewe and the south", Known.Yes, Known.No)]
    [Trait("Requirement", "OP-15")]
    public void That_a_group_might_take_a_child_opens_nothing_before_somebody_brings_the_child(string forum, string area, Known open, Known siblings)
    {
        var terms = Partnerships.Forum(forum);

        Assert.False(Access.OpensChild(terms, Seated(terms, terms.Chair.Seat), Member, Today, Child(area, open, siblings)));
    }

    [Theory]
    [InlineData("Widnes", true)]
    [InlineData("Outside Halton", true)]
    [InlineData("North", false)]
    public void A_group_whose_terms_take_every_concern_has_the_whole_of_its_area_before_it(string area, bool opens)
    {
        var terms = Partnerships.Forum("csog");
        Assert.Equal(opens && terms.Areas.Contains(area), Access.OpensChild(terms, Seated(terms, terms.Chair.Seat), Member, Today, Child(area, Known.NotKnown, Known.NotKnown)));
    }

    [Fact]
    public void A_child_who_was_followed_there_stays_open_to_those_who_have_to_answer_for_it()
    {
        var terms = Partnerships.Forum("panel-north");
        var followed = AtRisk.Agreed(Child("North"), terms, Seated(terms, terms.Chair.Seat), UkTime.At(Today, new(10, 0)));

        Assert.True(Access.OpensChild(terms, Seated(terms, terms.Chair.Seat), Member, Today, followed));
        Assert.True(Access.OpensChild(terms, Seated(terms, terms.Chair.Seat), Member, Today, AtRisk.Ended(followed, Today)));
    }

    [Fact]
    [Trait("Requirement", "OP-05")]
    public void Where_every_missing_child_comes_members_read_the_episodes_of_their_area_without_opening_the_record()
    {
        var panel = Partnerships.Forum("panel-north");
        var network = Partnerships.Forum("network-north");

        Assert.True(Access.OpensEpisodes(panel, Seated(panel, new SeatId("missing-coordinator")), Member, Today, Child("North", Known.No)));
        Assert.False(Access.OpensEpisodes(panel, Seated(panel, new SeatId("missing-coordinator")), Member, Today, Child("South", Known.No)));
        Assert.False(Access.OpensEpisodes(network, Seated(network, network.Chair.Seat), Member, Today, Child("North", Known.No)));
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
        var child = Child("North", Known.No).BroughtTo(terms.Forum);

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
