using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What an agency passed on from a meeting: what, to whom, when (Halton CSOG, section 6).</summary>
/// <param name="On">Local day on which it was done.</param>
public sealed record PassedOn(AgencyId Agency, string What, string To, DateOnly On, PersonId By, DateTimeOffset At)
{
    public const int MostWhat = 500;

    public const int MostTo = 200;

    /// <summary>Of one meeting.</summary>
    public const int Most = 60;
}

/// <summary>A member records that their agency is briefed, or that another partner is.</summary>
public sealed record PassOn(string? What, string? To, DateOnly? On, PersonId By)
{
    public const string Name = "meeting.passOn";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (roster.Find(By, today) is not { } held)
        {
            return Decision<Meeting>.Refuse(Reason.NoSeat);
        }
        if (Fault(meeting, terms, today) is { } fault)
        {
            return Decision<Meeting>.Refuse(fault);
        }
        var passed = new PassedOn(terms.AgencyOf(held.Seat), What!, To!, On ?? today, By, now);
        return meeting.PassedOn.Any(known => known with { At = now } == passed)
            ? new Decision<Meeting>.AlreadySo(meeting)
            : Decision<Meeting>.Accept(meeting with { PassedOn = [.. meeting.PassedOn, passed] }, new AuditFact(Name, meeting.Id, passed.Agency.Value));
    }

    /// <summary>Agencies with a member that have recorded nothing of a meeting.</summary>
    public static IReadOnlyList<Agency> Missing(Meeting meeting, TermsOfReference terms, Roster roster, DateOnly today) =>
        [.. Champions.Of(terms, roster, today).ByAgency.Select(one => one.Agency).Where(agency => meeting.PassedOn.All(passed => passed.Agency != agency.Id))];

    private Reason? Fault(Meeting meeting, TermsOfReference terms, DateOnly today) =>
        terms.PassOn is null ? Reason.NoPassingOnHere
        : meeting.On > today ? Reason.NothingToPassOnYet
        : string.IsNullOrWhiteSpace(What) || string.IsNullOrWhiteSpace(To) ? Reason.PassOnNeeded
        : What.Length > PassedOn.MostWhat || To.Length > PassedOn.MostTo || meeting.PassedOn.Count >= PassedOn.Most ? Reason.TextTooLong
        : On > today ? Reason.DateInFuture
        : !NamelessText.TryRead(What, PassedWords.Of(terms), today, out _) ? Reason.PassOnNamesSomebody
        : null;
}
