using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>
/// Of which agency somebody is who chairs. The seat of a chair that passes from agency to agency has no agency of its own, so
/// it is that of their listed seat, or the one they were handed the chair for, or else the one that the terms begin with.
/// </summary>
internal static class ChairAgency
{
    public static AgencyId? Of(PersonId person, Roster roster, TermsOfReference terms, DateOnly day)
    {
        var held = roster.HeldBy(person, day).ToList();
        var listed = held.Find(one => terms.Seat(one.Seat).Listed);
        return listed is not null ? terms.AgencyOf(listed.Seat)
            : roster.Handovers.LastOrDefault(passed => passed.Person == person)?.Agency
                ?? (held is [var any, ..] ? terms.AgencyOf(any.Seat) : null);
    }

    /// <summary>Whether a line would make chair and co-chair of one agency where they must be of two (Cheshire East, chair and membership).</summary>
    public static bool IsTheOthers(Roster roster, TermsOfReference terms, RosterLine line, SeatId seat, DateOnly today)
    {
        if (terms.Chair.CoChairElsewhere is null || terms.Chair.CoChair is not { } shared || (seat != shared && seat != terms.Chair.Seat))
        {
            return false;
        }
        var day = line.From is { } from && from > today ? from : today;
        var other = seat == shared ? terms.Chair.Seat : shared;
        var agency = Listed(roster, terms, line.Email) ?? terms.AgencyOf(seat);
        return roster.MembersIn(other, day).Any(person => Of(person, roster, terms, day) == agency)
            || roster.Awaited.Any(awaited => awaited.Seat == other && awaited.Role is SeatRole.Member && awaited.From <= day && (awaited.To is null || awaited.To >= day)
                && (Listed(roster, terms, awaited.Email) ?? terms.AgencyOf(other)) == agency);
    }

    /// <summary>By the listed seat that an address has, held or awaited.</summary>
    private static AgencyId? Listed(Roster roster, TermsOfReference terms, string email) =>
        roster.Holdings.Where(held => held.Email == email).Select(held => (SeatId?)held.Seat)
            .Concat(roster.Awaited.Where(awaited => awaited.Email == email).Select(awaited => awaited.Seat))
            .Where(seat => seat is { } named && terms.Seat(named).Listed)
            .Select(seat => (AgencyId?)terms.AgencyOf(seat!.Value))
            .FirstOrDefault();
}
