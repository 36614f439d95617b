using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>The exploitation champions of a group, and the agencies that have none (Halton CSSG, section 2).</summary>
/// <param name="ByAgency">In the order of the terms; members only, because an alternate comes in a member's place.</param>
/// <param name="Gaps">Agencies in which nobody is a member today.</param>
public sealed record Champions(IReadOnlyList<(Agency Agency, IReadOnlyList<SeatHolding> Members)> ByAgency, IReadOnlyList<Agency> Gaps)
{
    public static Champions Of(TermsOfReference terms, Roster roster, DateOnly today)
    {
        var members = roster.Holdings.Where(held => held.HeldOn(today) && held.Role is SeatRole.Member).DistinctBy(held => held.Person).ToLookup(held => terms.AgencyOf(held.Seat));
        return new(
            [.. terms.Agencies.Where(agency => members.Contains(agency.Id)).Select(agency => (agency, (IReadOnlyList<SeatHolding>)[.. members[agency.Id]]))],
            [.. terms.Agencies.Where(agency => !members.Contains(agency.Id))]);
    }
}
