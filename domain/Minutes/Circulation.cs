using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Minutes;

/// <summary>Who is sent which copy of some minutes, and by which clause.</summary>
/// <param name="Copies">One for each person.</param>
/// <param name="Nobody">Agencies that should hear and have nobody in a seat.</param>
public sealed record Circulation(IReadOnlyList<CirculatedCopy> Copies, IReadOnlyList<AgencyId> Nobody)
{
    /// <summary>Members who should hear and are known by their address alone. Where one contact hears for an agency, only of those that have none.</summary>
    public IReadOnlyList<AwaitedSeat> Away { get; init; } = [];

    public static Circulation Of(MeetingMinutes minutes, Groups groups, DateOnly day)
    {
        var (terms, roster) = (groups.Terms, groups.Roster);
        var copies = new List<CirculatedCopy>();
        var nobody = new List<AgencyId>();
        foreach (var line in terms.MinutesTo)
        {
            IEnumerable<PersonId> people = line.To switch
            {
                MinutesTo.Members => roster.Holdings.Where(held => held.HeldOn(day) && held.Role is SeatRole.Member).Select(held => held.Person),
                MinutesTo.EveryAgency => Contacts(),
                MinutesTo.ChairsOf => groups.ChairsOf(line, day),
                _ => minutes.Body.Items.SelectMany(item => item.Concerned),
            };
            foreach (var person in people)
            {
                if (copies.All(copy => copy.To != person) && MinutesAccess.CopyFor(person, minutes, groups, day) is { } copy)
                {
                    copies.Add(new(person, copy.Kind, line.Clause));
                }
            }
        }
        return new(copies, nobody) { Away = [.. Away().DistinctBy(member => member.Email)] };

        IEnumerable<AwaitedSeat> Away()
        {
            var members = roster.Away(terms, day).Where(member => member.Role is SeatRole.Member).ToList();
            return terms.MinutesTo.Any(line => line.To is MinutesTo.Members)
                ? members
                : nobody.Select(agency => members.FirstOrDefault(member => terms.AgencyOf(member.Seat!.Value) == agency)).OfType<AwaitedSeat>();
        }

        IEnumerable<PersonId> Contacts()
        {
            foreach (var agency in terms.Agencies.Where(agency => terms.ListedSeats.Any(seat => seat.Agency == agency.Id)))
            {
                if (roster.ContactOf(agency.Id, terms, day) is { } contact)
                {
                    yield return contact;
                }
                else
                {
                    nobody.Add(agency.Id);
                }
            }
        }
    }
}

/// <param name="Clause">The clause that says so.</param>
public sealed record CirculatedCopy(PersonId To, CopyKind Kind, string Clause);
