using PanelAssistant.Domain;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.People;

public sealed class ChampionsTests
{
    [Fact]
    [Trait("Requirement", "HS-06")]
    public void Each_member_is_the_champion_of_their_agency_and_an_agency_with_an_alternate_alone_has_none()
    {
        var cssg = Partnerships.Forum("cssg");
        var group = new Roster { Forum = cssg.Forum, Holdings = [Seat(Police, "police-lead"), Seat(Health, "health-safeguarding", SeatRole.Alternate), Seat(Education, "education-sector", to: Today.AddDays(-1)), Seat(Chair, "police-lead")] };

        var champions = Champions.Of(cssg, group, Today);

        Assert.Equal([Police, Chair], champions.ByAgency.Single().Members.Select(held => held.Person));
        Assert.Equal(new AgencyId("police"), champions.ByAgency.Single().Agency.Id);
        Assert.Contains(champions.Gaps, agency => agency.Id == new AgencyId("health"));
        Assert.Contains(champions.Gaps, agency => agency.Id == new AgencyId("education"));
        Assert.Equal(cssg.Agencies.Count, champions.Gaps.Count + 1);
    }
}
