using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Somebody chairs in the chair's place, or the chair takes the meeting back (Halton CSOG, section 2: the deputy in the
/// chair's absence). Whom the terms send first, and whoever was named beforehand, needs no reason; where they ask for one, anybody else does.
/// </summary>
public sealed record TakeChair(PersonId Who, ChairMissing Why, string? Because, PersonId By)
{
    public const string Name = "chair.take";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        PersonId?[] expected = [MeetingChair.StandIn(terms, roster, today), MeetingChair.Next(terms, roster, today)];
        if (!meeting.Runs(terms, roster, By, today) && !(By == Who && expected.Contains(By)))
        {
            return Decision<Meeting>.Refuse(roster.Find(By, today) is null ? Reason.NoSeat : Reason.RunnersOnly);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (MeetingChair.IsChair(terms, roster, Who, today))
        {
            return meeting.ActingChair is null
                ? new Decision<Meeting>.AlreadySo(meeting)
                : Decision<Meeting>.Accept(meeting.HandedBack(now), new AuditFact(Name, meeting.Id, "back"));
        }
        if (!roster.HeldBy(Who, today).Any(held => held.Role is not SeatRole.Alternate))
        {
            return Decision<Meeting>.Refuse(Reason.MemberNeeded);
        }
        if (meeting.ActingChair == Who)
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        var reason = string.IsNullOrWhiteSpace(Because) ? null : Because;
        if (reason is null && !expected.Contains(Who) && terms.Chair.StandIn.OthersNeedReason)
        {
            return Decision<Meeting>.Refuse(Reason.ReasonNeeded);
        }
        return reason?.Length > Apology.MostText
            ? Decision<Meeting>.Refuse(Reason.TextTooLong)
            : Decision<Meeting>.Accept(meeting.Handed(Who, Why, reason, By, now), new AuditFact(Name, meeting.Id, Why.ToString()), RoomNotices.Acting(meeting, Who, By, terms, now));

    }
}
