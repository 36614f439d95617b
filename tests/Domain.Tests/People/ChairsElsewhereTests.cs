using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;

namespace PanelAssistant.Tests.Domain.People;

/// <summary>Whoever chairs a Network or Panel sits in the Strategic Leads Review Forum by that office.</summary>
public sealed class ChairsElsewhereTests
{
    private static readonly TermsOfReference Strategic = Partnerships.Forum("strategic-leads");
    private static readonly PersonId Old = new("old-chair");
    private static readonly PersonId New = new("new-chair");
    private static readonly DateOnly Change = new(2027, 1, 4);

    private static readonly SeatHolding[] Chairs =
    [
        new(Old, "Robin Example-Oldchair", new("missing-lead"), SeatRole.Member, new(2026, 1, 1), Change.AddDays(-1)),
        new(New, "Kit Example-Newchair", new("missing-lead"), SeatRole.Member, Change, null),
        new(new("alternate"), "Alex Example-Alternate", new("missing-lead"), SeatRole.AlternateWithAuthority, new(2026, 1, 1), null),
        new(new("other"), "Jo Example-Other", new("virtual-school"), SeatRole.Member, new(2026, 1, 1), null),
    ];

    [Fact]
    [Trait("Requirement", "OF-07")]
    public void When_the_chair_changes_there_the_list_changes_here()
    {
        var roster = Derived("panel-north", Chairs);

        Assert.Equal(New, roster.Find(New, Change)!.Person);
        Assert.Null(roster.Find(Old, Change));
        Assert.NotNull(roster.Find(Old, Change.AddDays(-1)));
        Assert.Null(roster.Find(New, Change.AddDays(-1)));
        Assert.All(roster.Holdings, holding => Assert.Equal(new("network-panel-chairs"), holding.Seat));
        Assert.Equal(2, roster.Holdings.Count);
    }

    [Fact]
    public void Chairing_a_panel_does_not_chair_the_forum()
    {
        var roster = Derived("panel-north", Chairs);

        Assert.False(roster.MayChair(New, Strategic, Change));
        Assert.Equal(new AgencyId("local-authority"), roster.AgencyFor(New, Strategic, Change));
    }

    [Fact]
    public void A_group_whose_chairs_the_document_does_not_name_brings_nobody() => Assert.Empty(Derived("csog", Chairs).Holdings);

    private static Roster Derived(string forum, SeatHolding[] holdings)
    {
        var other = Partnerships.Forum(forum);
        return new Roster { Forum = Strategic.Forum, Holdings = [] }
            .WithChairsOf(Strategic, [(other, new Roster { Forum = other.Forum, Holdings = holdings })]);
    }
}
