using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>
/// The one gate to a person of interest (Halton CSOG, section 3, and Q-15): the seats to which it is sent, and the chair;
/// the other seats that may read, once the officer has put it before the group; any other member when the chair grants it, for
/// as long as they are one.
/// An alternate without authority to decide is none of them.
/// </summary>
public static class PersonAccess
{
    public static bool MayOpen(PersonId person, PersonOfInterest item, bool granted, TermsOfReference terms, Roster roster, DateOnly day) =>
        (granted && roster.Find(person, day) is not null) || IsOfficer(person, terms, roster, day) || IsChair(person, terms, roster, day)
        || (item.Standing is PersonStanding.OnAgenda && Holds(person, terms.PersonOfInterest?.Readers, roster, day));

    /// <summary>Holds a seat that receives.</summary>
    public static bool IsOfficer(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) => Holds(person, terms.PersonOfInterest?.Receivers, roster, day);

    /// <summary>The chair's own seat; the deputy only while nobody holds it, because the deputy's seat is not among the readers.</summary>
    public static bool IsChair(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        roster.MembersIn(terms.Chair.Seat, day).ToList() is { Count: > 0 } chairs ? chairs.Contains(person) : roster.MayChair(person, terms, day);

    /// <summary>Decides about the agenda: the officer, or the chair while there is none.</summary>
    public static bool MayDecide(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        IsOfficer(person, terms, roster, day) || (Officers(terms, roster, day).Count == 0 && IsChair(person, terms, roster, day));

    /// <summary>Who receives: members in the seats, or their alternates with authority where no member sits.</summary>
    public static IReadOnlyList<PersonId> Officers(TermsOfReference terms, Roster roster, DateOnly day) =>
    [
        .. (terms.PersonOfInterest?.Receivers ?? []).SelectMany(seat =>
            roster.MembersIn(seat, day).ToList() is { Count: > 0 } members
                ? members
                : roster.HoldersOf(seat, day).Where(held => held.Role is SeatRole.AlternateWithAuthority).Select(held => held.Person)).Distinct(),
    ];

    /// <summary>Those who may be asked to follow it up: they could open it anyway.</summary>
    public static IEnumerable<SeatHolding> Owners(PersonOfInterest item, Func<PersonId, bool> granted, TermsOfReference terms, Roster roster, DateOnly day) =>
        roster.Holdings.Where(held => held.HeldOn(day) && held.Role is not SeatRole.Alternate && MayOpen(held.Person, item, granted(held.Person), terms, roster, day))
            .DistinctBy(held => held.Person);

    private static bool Holds(PersonId person, IReadOnlyList<SeatId>? seats, Roster roster, DateOnly day) =>
        seats is not null && roster.HeldBy(person, day).Any(held => held.Role is not SeatRole.Alternate && seats.Contains(held.Seat));
}
