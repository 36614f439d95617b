using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>Somebody who was invited says whether they come. They may change their mind until the meeting is over.</summary>
public sealed record AnswerInvitation(int? Number, bool Comes, PersonId By)
{
    public const string Name = "invitation.answer";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (meeting.Invitations.FirstOrDefault(known => known.Number == Number && known.Person == By) is not { State: not InvitationState.Withdrawn } invitation
            || meeting.IsOver(UkTime.DateOf(now)))
        {
            return Decision<Meeting>.Refuse(Reason.NotFound);
        }
        var state = Comes ? InvitationState.Accepted : InvitationState.Declined;
        if (invitation.State == state)
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        var answered = invitation with { State = state, Answered = now };
        return Decision<Meeting>.Accept(
            meeting.With(answered),
            new AuditFact(Name, meeting.Id, $"{answered.Number} {state}"),
            [.. InvitationNotices.Answered(meeting, answered, terms, roster, now)]);
    }
}

/// <summary>Those who run the meeting take an invitation back; what it opened is closed with it.</summary>
public sealed record WithdrawInvitation(int? Number, PersonId By)
{
    public const string Name = "invitation.withdraw";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(Reason.RunnersOnly);
        }
        if (meeting.Invitations.FirstOrDefault(known => known.Number == Number) is not { } invitation)
        {
            return Decision<Meeting>.Refuse(Reason.NotFound);
        }
        if (meeting.IsOver(today))
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        return invitation.State is InvitationState.Withdrawn
            ? new Decision<Meeting>.AlreadySo(meeting)
            : Decision<Meeting>.Accept(
                meeting.With(invitation with { State = InvitationState.Withdrawn }),
                new AuditFact(Name, meeting.Id, $"{invitation.Number}"),
                invitation.State is InvitationState.Declined ? [] : [InvitationNotices.Withdrawn(meeting, invitation, terms, now)]);
    }
}
