using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>Who sits in a forum. Every question takes a day: nobody "is" a member, they are one on a date.</summary>
public sealed record Roster
{
    public required ForumId Forum { get; init; }

    public required IReadOnlyList<SeatHolding> Holdings { get; init; }

    /// <summary>Runs the business side of the forum: hears who could not be reached.</summary>
    public PersonId? Coordinator { get; init; }

    /// <summary>Receives referrals for the front door.</summary>
    public IReadOnlyList<PersonId> FrontDoor { get; init; } = [];

    /// <summary>Names of people without a seat who still have a part in it: the coordinator, the front door.</summary>
    public IReadOnlyList<Person> Others { get; init; } = [];

    /// <summary>Date of the first meeting in the series and the local time it starts.</summary>
    public DateOnly? FirstMeeting { get; init; }

    public IEnumerable<SeatHolding> HeldBy(PersonId person, DateOnly day)
    {
        foreach (var holding in Holdings)
        {
            if (holding.Person == person && holding.HeldOn(day))
            {
                yield return holding;
            }
        }
    }

    public IEnumerable<SeatHolding> HoldersOf(SeatId seat, DateOnly day)
    {
        foreach (var holding in Holdings)
        {
            if (holding.Seat == seat && holding.HeldOn(day))
            {
                yield return holding;
            }
        }
    }

    /// <summary>The chair's seat, or the deputy's. Which of the two acts for a meeting is decided with its attendance.</summary>
    public bool MayChair(PersonId person, TermsOfReference terms, DateOnly day) =>
        HeldBy(person, day).Any(holding => holding.Seat == terms.Chair.Seat || holding.Seat == terms.Chair.Deputy);

    public IEnumerable<PersonId> Chairs(TermsOfReference terms, DateOnly day) =>
        HoldersOf(terms.Chair.Seat, day).Where(holding => holding.Role is SeatRole.Member).Select(holding => holding.Person);

    /// <summary>Who hears for an agency: the first current member in the order of the forum's seats.</summary>
    public PersonId? ContactOf(AgencyId agency, TermsOfReference terms, DateOnly day)
    {
        foreach (var seat in terms.Seats)
        {
            if (seat.Agency == agency && HoldersOf(seat.Id, day).FirstOrDefault(held => held.Role is SeatRole.Member) is { } holding)
            {
                return holding.Person;
            }
        }
        return null;
    }

    public SeatHolding? Find(PersonId person, DateOnly day) => HeldBy(person, day).FirstOrDefault();

    public string NameOf(PersonId person) =>
        Holdings.FirstOrDefault(holding => holding.Person == person)?.Name
        ?? Others.FirstOrDefault(other => other.Id == person)?.Name
        ?? "somebody who has left";
}
