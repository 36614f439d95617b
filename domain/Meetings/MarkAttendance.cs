using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// People came into the room or left it. Everybody may say so of themselves; whoever runs the meeting or takes its minutes says
/// it of others, and of a time that has passed. All of it holds, or none.
/// </summary>
/// <param name="At">Nothing for now.</param>
public sealed record MarkAttendance(IReadOnlyList<PersonId> Came, IReadOnlyList<PersonId> Left, DateTimeOffset? At, PersonId By)
{
    public const string Name = "attendance.mark";

    public static MarkAttendance Here(PersonId who) => new([who], [], null, who);

    public static MarkAttendance Leaving(PersonId who) => new([], [who], null, who);

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        var mine = At is null && Came.Concat(Left).All(person => person == By);
        if (mine && roster.Find(By, today) is null)
        {
            return Decision<Meeting>.Refuse(Reason.NoSeat);
        }
        if (!mine && !MayMark(meeting, terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(Reason.RunnersOnly);
        }
        if (meeting is not { State: MeetingState.Open, Started: { } started })
        {
            return Decision<Meeting>.Refuse(meeting.State is MeetingState.Closed ? Reason.MeetingClosed : Reason.NoMeetingOpen);
        }
        var at = At ?? now;
        if (at > now)
        {
            return Decision<Meeting>.Refuse(Reason.TimeInFuture);
        }
        if (at < started.At)
        {
            return Decision<Meeting>.Refuse(Reason.NotDuringMeeting);
        }
        if (Came.Count + Left.Count == 0)
        {
            return Decision<Meeting>.Refuse(Reason.MemberNeeded);
        }
        var changed = meeting;
        foreach (var person in Came.Distinct())
        {
            if (SeatOf(person, terms, roster, today) is not { } seat)
            {
                return Decision<Meeting>.Refuse(Reason.MemberNeeded);
            }
            var known = changed.Presences.FirstOrDefault(presence => presence.Person == person) ?? new(person, seat.Seat, terms.AgencyOf(seat.Seat), seat.Role);
            if (known.IsHere)
            {
                continue;
            }
            if (known.Stays is [.., { Left: { } last }] && at < last)
            {
                return Decision<Meeting>.Refuse(Reason.NotDuringMeeting);
            }
            changed = With(changed, known with { Stays = [.. known.Stays, new(at, null, By)] });
            if (MeetingChair.IsChair(terms, roster, person, today) && changed.ChairSpells is [.., { Until: null, Why: ChairMissing.Away }])
            {
                changed = changed.HandedBack(at);
            }
        }
        foreach (var person in Left.Distinct())
        {
            if (changed.Presences.FirstOrDefault(presence => presence.Person == person) is not { IsHere: true } here)
            {
                continue;
            }
            if (at < here.Stays[^1].From)
            {
                return Decision<Meeting>.Refuse(Reason.NotDuringMeeting);
            }
            changed = With(changed, here with { Stays = [.. here.Stays.SkipLast(1), here.Stays[^1] with { Left = at }] });
        }
        return ReferenceEquals(changed, meeting)
            ? new Decision<Meeting>.AlreadySo(meeting)
            : Decision<Meeting>.Accept(changed, new AuditFact(Name, meeting.Id, $"came {Came.Count} left {Left.Count}"));
    }

    public static bool MayMark(Meeting meeting, TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        meeting.Runs(terms, roster, person, day) || (meeting.MinuteTaker == person && roster.HasPart(person, day));

    /// <summary>A seat of one's own before one stood in for, and a listed one before an office, as when they decide.</summary>
    private static SeatHolding? SeatOf(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        roster.HeldBy(person, day)
            .OrderBy(held => held.Role is SeatRole.Alternate)
            .ThenByDescending(held => terms.Seat(held.Seat).Listed)
            .ThenBy(held => held.Role)
            .FirstOrDefault();

    private static Meeting With(Meeting meeting, Presence presence) =>
        meeting with { Presences = [.. meeting.Presences.Where(other => other.Person != presence.Person), presence] };
}
