using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Those who run a meeting invite somebody to it: co-opted (Halton, membership), from another organisation or to speak
/// (Cheshire East, membership and approach), or to present a child's case (Oxfordshire Panel, membership).
/// </summary>
/// <param name="Person">Somebody whom the partnership knows; nothing when nobody was chosen.</param>
public sealed record InviteGuest(PersonId? Person, InvitationKind? Kind, PersonId By)
{
    public const string Name = "invitation.send";

    public CaseReference? Child { get; init; }

    public string? Title { get; init; }

    public TimeOnly? Slot { get; init; }

    public string? Bring { get; init; }

    /// <param name="people">Names of the people who may be chosen.</param>
    /// <param name="child">The record of <see cref="Child"/>; nothing where there is none.</param>
    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, IReadOnlyDictionary<PersonId, string> people, Child? child, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(Reason.RunnersOnly);
        }
        if (meeting.IsOver(today))
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (Kind is not { } kind || terms.Invitations.All(rule => rule.Kind != kind))
        {
            return Decision<Meeting>.Refuse(terms.Invitations.Count == 0 ? Reason.NoInvitationsHere : Reason.InvitationKindNeeded);
        }
        if (Person is not { } person || people.GetValueOrDefault(person) is not { } name)
        {
            return Decision<Meeting>.Refuse(Reason.GuestNeeded);
        }
        if (Fault(kind, person, meeting, terms, roster, child, today) is { } fault)
        {
            return Decision<Meeting>.Refuse(fault);
        }
        var invitation = new Invitation
        {
            Number = meeting.Invitations.Count + 1,
            Person = person,
            Name = name,
            Kind = kind,
            Child = Child,
            Title = Said(Title),
            Slot = Slot,
            Bring = Said(Bring),
            By = By,
            At = now,
        };
        if (meeting.Invitations.Any(known => known.IsComing && IsSame(known, invitation)))
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        return meeting.Invitations.Count >= Invitation.Most
            ? Decision<Meeting>.Refuse(Reason.TooManyInvitations)
            : Decision<Meeting>.Accept(
                meeting with { Invitations = [.. meeting.Invitations, invitation] },
                new AuditFact(Name, meeting.Id, $"{invitation.Number} {kind} {Child}".TrimEnd()),
                [InvitationNotices.Asked(meeting, invitation, terms, now)]);
    }

    private static bool IsSame(Invitation known, Invitation asked) =>
        known.Person == asked.Person && known.Kind == asked.Kind && known.Child == asked.Child && known.Title == asked.Title && known.Slot == asked.Slot;

    private Reason? Fault(InvitationKind kind, PersonId person, Meeting meeting, TermsOfReference terms, Roster roster, Child? child, DateOnly today)
    {
        // Whoever runs a meeting without a seat opens no record, and must not come to it by an invitation of their own.
        if (person == By)
        {
            return Reason.NotYourself;
        }
        if (kind is not InvitationKind.Presenter && roster.HeldBy(person, meeting.On).Any())
        {
            return Reason.SitsHere;
        }
        if (kind is InvitationKind.Presenter && Child is null)
        {
            return Reason.PresenterNeedsChild;
        }
        if (kind is InvitationKind.Speaker && (Child is not null || Said(Bring) is not null || Said(Title) is null))
        {
            return Reason.SpeakerSeesSlotOnly;
        }
        if (Child is null && Said(Title) is null)
        {
            return Reason.ItemOrTitleNeeded;
        }
        if (Title?.Length > Invitation.MostTitle || Bring?.Length > Invitation.MostBring)
        {
            return Reason.TextTooLong;
        }
        if (kind is InvitationKind.Speaker && !NamelessText.TryRead(Title!, PassedWords.Of(terms), today, out _))
        {
            return Reason.SlotNamesSomebody;
        }
        if (Slot is null && kind is (InvitationKind.Speaker or InvitationKind.Presenter))
        {
            return Reason.SlotNeeded;
        }
        return Child is not null && (child is not { JoinedTo: null } || !Access.IsBefore(terms, child)) ? Reason.NotFound : null;
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
