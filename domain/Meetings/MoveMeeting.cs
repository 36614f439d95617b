using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Gives a meeting another day (Halton CSOG, section 5, six-weekly; the document is silent on what happens when nobody is at
/// work that day). A weekend or a bank holiday is reason enough, any other move needs one. It stays between its neighbours.
/// </summary>
/// <param name="ActionsFollow">Actions due at it move to a later day too; to an earlier one they always do (Oxfordshire Network: never silently later).</param>
public sealed record MoveMeeting(DateOnly? To, string? Why, bool ActionsFollow, PersonId By)
{
    public const string Name = "meeting.move";

    public const int MostWhy = 500;

    public Decision<MovedSeries> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<MovedSeries>.Refuse(Reason.RunnersOnly);
        }
        if (roster.Series(terms) is not { } series || series.DueOf(meeting.On) != meeting.Due)
        {
            return Decision<MovedSeries>.Refuse(Reason.NotAMeeting);
        }
        if (To is not { } to)
        {
            return Decision<MovedSeries>.Refuse(Reason.DateNotReadable);
        }
        if (to == meeting.On)
        {
            return new Decision<MovedSeries>.AlreadySo(new(meeting, roster));
        }
        if (meeting.State is not MeetingState.Planned)
        {
            return Decision<MovedSeries>.Refuse(Reason.MeetingHeld);
        }
        if (to < today)
        {
            return Decision<MovedSeries>.Refuse(Reason.DateInPast);
        }
        if (series.RoomFor(meeting.On) is var (after, before) && (to <= after || to >= before))
        {
            return Decision<MovedSeries>.Refuse(Reason.MeetingOutOfOrder);
        }
        var why = string.IsNullOrWhiteSpace(Why) ? null : Why;
        if (why is null && WorkingDays.EnglandAndWales.KindOf(meeting.On) is DayKind.Working or DayKind.NotKnown)
        {
            return Decision<MovedSeries>.Refuse(Reason.ReasonNeeded);
        }
        if (why?.Length > MostWhy)
        {
            return Decision<MovedSeries>.Refuse(Reason.TextTooLong);
        }
        var move = new MeetingMove(meeting.On, to, why, ActionsFollow || to < meeting.On, By, now);
        var moved = meeting with
        {
            On = to,
            Moves = [.. meeting.Moves, move],
            NextStep = now,
            Invitations = [.. meeting.Invitations.Select(invitation => invitation.IsComing ? invitation with { State = InvitationState.Awaited, Answered = null } : invitation)],
        };
        var known = roster.MovedMeetings.FirstOrDefault(other => other.Due == meeting.Due) ?? new(meeting.Due, meeting.On, []);
        return Decision<MovedSeries>.Accept(
            new(moved, roster with
            {
                StandIns = [.. roster.StandIns.Select(named => named.Meeting == meeting.On ? named with { Meeting = to } : named)],
                MovedMeetings = [.. roster.MovedMeetings.Where(other => other.Due != meeting.Due), known.To(to)],
            }),
            new AuditFact(Name, meeting.Id, $"{meeting.On:yyyy-MM-dd} {to:yyyy-MM-dd}"),
            [.. MeetingNotices.Moved(moved, move, terms, roster, today), .. InvitationNotices.Moved(moved, move, terms)]);
    }
}

/// <summary>A move changes the meeting and the series it belongs to: both are written, or none.</summary>
public sealed record MovedSeries(Meeting Meeting, Roster Roster);
