using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What is told about guests. Neither the child nor the slot stands in it: they are read from the meeting, by who may.</summary>
internal static class InvitationNotices
{
    public static Notice Asked(Meeting meeting, Invitation invitation, TermsOfReference terms, DateTimeOffset now) => One(
        NoticeKind.GuestInvited, meeting, invitation, invitation.Person, now,
        new(terms.ShortName, InvitedTo.Text(meeting, invitation), meeting.On, $"{invitation.Kind}"));

    /// <summary>To who invited, and to the chair.</summary>
    public static IEnumerable<Notice> Answered(Meeting meeting, Invitation invitation, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        roster.Chairs(terms, UkTime.DateOf(now), invitation.Person).Append(invitation.By).Distinct()
            .Select(person => One(NoticeKind.InvitationAnswered, meeting, invitation, person, now, new(terms.ShortName, $"{invitation.State}", meeting.On, invitation.Name)));

    public static Notice Withdrawn(Meeting meeting, Invitation invitation, TermsOfReference terms, DateTimeOffset now) =>
        One(NoticeKind.InvitationWithdrawn, meeting, invitation, invitation.Person, now, new(terms.ShortName, "", meeting.On));

    /// <summary>Their answer was for the other day, so they are asked again; who had said no is left alone.</summary>
    public static IEnumerable<Notice> Moved(Meeting meeting, MeetingMove move, TermsOfReference terms) =>
        meeting.Invitations.Where(invitation => invitation.IsComing)
            .Select(invitation => One(NoticeKind.GuestMeetingMoved, meeting, invitation, invitation.Person, move.At, new(terms.ShortName, InvitedTo.Text(meeting, invitation), move.To, $"{move.From:yyyy-MM-dd}")));

    private static Notice One(NoticeKind kind, Meeting meeting, Invitation invitation, PersonId to, DateTimeOffset now, NoticeItem item) => new()
    {
        Id = $"{kind}:{meeting.Id}:{invitation.Number}:{now.UtcTicks}:{to}",
        To = to,
        Kind = kind,
        Forum = meeting.Forum,
        NotBefore = now,
        Items = [item],
    };
}
