using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>Who was in the room, told from the arrivals and leavings.</summary>
public static class Attendance
{
    /// <summary>
    /// Agencies with somebody in the room who may decide for them, themselves or as an alternate with authority; each
    /// once, however many came.
    /// </summary>
    /// <param name="aside">Who declared a conflict in the question: others of their agency may still decide it .</param>
    public static IReadOnlySet<AgencyId> AgenciesPresent(this Meeting meeting, DateTimeOffset at, IReadOnlyCollection<PersonId>? aside = null) =>
        meeting.IsHeldAt(at)
            ? meeting.Presences.Where(presence => presence.Decides && presence.WasHereAt(at) && aside?.Contains(presence.Person) is not true).Select(presence => presence.Agency).ToHashSet()
            : new HashSet<AgencyId>();

    public static int PartnersPresent(this Meeting meeting, TermsOfReference terms, DateTimeOffset at) =>
        meeting.AgenciesPresent(at) is var present ? terms.Partners.Count(agency => present.Contains(agency.Id)) : 0;

    /// <summary>Whether enough of the safeguarding partners are in the room at that instant.</summary>
    public static bool HasQuorum(this Meeting meeting, TermsOfReference terms, DateTimeOffset at) =>
        meeting.PartnersPresent(terms, at) >= terms.Decisions.PartnersForQuorum;

    /// <summary>How an agency took part in a meeting, at its best: the four together are all its agencies (Oxfordshire Strategic Leads, attendance).</summary>
    public static AgencyAttendance Of(this Meeting meeting, AgencyId agency)
    {
        var came = meeting.Presences.Where(presence => presence.Agency == agency).ToList();
        return came.Any(presence => presence.Role is SeatRole.Member) ? AgencyAttendance.Present
            : came.Count > 0 ? AgencyAttendance.Alternate
            : meeting.Apologies.Any(apology => apology.Agency == agency) ? AgencyAttendance.Apology
            : AgencyAttendance.AbsentWithoutApology;
    }

    /// <summary>Members of listed seats of whom nothing was heard and who did not come; a seat whose alternate came is filled.</summary>
    public static IReadOnlyList<SeatHolding> AbsentWithoutApology(this Meeting meeting, TermsOfReference terms, Roster roster, DateOnly day) =>
    [
        .. roster.Holdings.Where(held => held.Role is SeatRole.Member && held.HeldOn(day) && terms.Seat(held.Seat).Listed
            && meeting.Presences.All(presence => presence.Person != held.Person && presence.Seat != held.Seat)
            && meeting.Apologies.All(apology => apology.Person != held.Person)),
    ];

    /// <summary>Of closed meetings, by agency; the four counts of an agency add up to the meetings held.</summary>
    public static IReadOnlyDictionary<AgencyId, IReadOnlyDictionary<AgencyAttendance, int>> ByAgency(IEnumerable<Meeting> meetings, TermsOfReference terms)
    {
        var held = meetings.Where(meeting => meeting.State is MeetingState.Closed).ToList();
        return terms.Agencies.ToDictionary(
            agency => agency.Id,
            agency => (IReadOnlyDictionary<AgencyAttendance, int>)Enum.GetValues<AgencyAttendance>().ToDictionary(kind => kind, kind => held.Count(meeting => meeting.Of(agency.Id) == kind)));
    }

    /// <summary>
    /// From its start to its end, past midnight too. One that was not closed in time ends with the night after its day: its
    /// roll says nothing of who is in a room later.
    /// </summary>
    public static bool IsHeldAt(this Meeting meeting, DateTimeOffset at) =>
        meeting.Started is { } started && started.At <= at && !(meeting.Ended?.At <= at) && at < UkTime.At(meeting.On.AddDays(1), Morning);

    /// <summary>Days in which whoever forgot to close it may still put things right in it.</summary>
    private const int DaysToClose = 7;

    /// <summary>Opened and not closed; no longer once it is long past, or the day of a later meeting has come.</summary>
    public static bool IsOpen(this Meeting meeting, MeetingSeries? series, DateOnly today) =>
        meeting.State is MeetingState.Open && today <= meeting.On.AddDays(DaysToClose) && !(today > meeting.On && series?.IsMeeting(today) is true);

    private static readonly TimeOnly Morning = new(6, 0);
}

public enum AgencyAttendance
{
    Present,

    /// <summary>Only alternates came.</summary>
    Alternate,
    Apology,
    AbsentWithoutApology,
}
