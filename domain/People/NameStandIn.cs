using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.People;

/// <summary>
/// Says who chairs the next meeting when those who have the office cannot. Where the chair belongs to one service
/// (Oxfordshire Network, roles and responsibilities: LCSS chairs countywide), its own stand-in is asked first and anybody
/// else chairs only with a written reason.
/// </summary>
public sealed record NameStandIn(PersonId Person, string? Why, PersonId By)
{
    public const string Name = "chair.standIn";

    public const int MostWhy = 500;

    public Decision<Roster> Decide(Roster roster, TermsOfReference terms, bool allowed, DateOnly today, DateTimeOffset now)
    {
        if (!allowed)
        {
            return Decision<Roster>.Refuse(Reason.RosterRightNeeded);
        }
        if (MeetingOf(roster, terms, today) is not { } meeting)
        {
            return Decision<Roster>.Refuse(Reason.NoMeetingSet);
        }
        if (!MayStandIn(roster, terms, Person, meeting))
        {
            return Decision<Roster>.Refuse(Reason.MemberNeeded);
        }
        if (roster.HasOffice(Person, terms, meeting))
        {
            return Decision<Roster>.Refuse(Reason.ChairsByOffice);
        }
        var why = string.IsNullOrWhiteSpace(Why) ? null : Why.Trim();
        if (why is null && terms.Chair.StandIn.OthersNeedReason && !IsFirst(roster, terms, Person, meeting))
        {
            return Decision<Roster>.Refuse(Reason.OtherChairNeedsReason);
        }
        if (why?.Length > MostWhy)
        {
            return Decision<Roster>.Refuse(Reason.TextTooLong);
        }
        if (roster.StandInFor(meeting) is { } named && named.Person == Person && named.Why == why)
        {
            return new Decision<Roster>.AlreadySo(roster);
        }
        return Decision<Roster>.Accept(
            roster.With(new StandInChair(Person, meeting, why, By, now)),
            new AuditFact(Name, $"{terms.Forum}:{meeting:yyyy-MM-dd}", why is null ? "first in line" : "with a reason"),
            [.. roster.Chairs(terms, today).Append(Person).Distinct().Where(to => to != By).Select(to => Told(to, terms, meeting, now))]);
    }

    /// <summary>The meeting it is about; nothing while the group has no dates.</summary>
    public static DateOnly? MeetingOf(Roster roster, TermsOfReference terms, DateOnly today) =>
        roster.Series(terms)?.OnOrAfter(today);

    /// <summary>A member or alternate on that day whose seat sees every child who is discussed.</summary>
    public static bool MayStandIn(Roster roster, TermsOfReference terms, PersonId person, DateOnly meeting) => Access.SeesRecords(terms, roster, person, meeting);

    /// <summary>Whether the document sends this person first.</summary>
    public static bool IsFirst(Roster roster, TermsOfReference terms, PersonId person, DateOnly meeting) =>
        roster.HeldBy(person, meeting).Any(held => terms.Chair.StandIn.First switch
        {
            StandInFirst.Deputy => held.Seat == terms.Chair.Deputy,
            StandInFirst.CoChair => held.Seat == terms.Chair.CoChair,
            _ => held.Seat == terms.Chair.Seat,
        });

    private static Notice Told(PersonId to, TermsOfReference terms, DateOnly meeting, DateTimeOffset now) => new()
    {
        Id = $"{NoticeKind.ChairNamed}:{terms.Forum}:{now.UtcTicks}:{to}",
        To = to,
        Kind = NoticeKind.ChairNamed,
        Forum = terms.Forum,
        NotBefore = now,
        Items = [new(terms.ShortName, "", meeting)],
    };
}
