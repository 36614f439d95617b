using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A guest of a meeting.</summary>
public sealed record InvitationDocument(int Number, string Person, string Name, InvitationKind Kind, string By, DateTimeOffset At, InvitationState State)
{
    public int? Child { get; init; }

    public string? Title { get; init; }

    public TimeOnly? Slot { get; init; }

    public string? Bring { get; init; }

    public DateTimeOffset? Answered { get; init; }

    public Invitation ToDomain() => new()
    {
        Number = Number,
        Person = new(Person),
        Name = Name,
        Kind = Kind,
        Child = Child is { } child ? CaseReference.Of(child) : null,
        Title = Title,
        Slot = Slot,
        Bring = Bring,
        By = new(By),
        At = At,
        State = State,
        Answered = Answered,
    };

    public static InvitationDocument Of(Invitation invitation) =>
        new(invitation.Number, invitation.Person.Value, invitation.Name, invitation.Kind, invitation.By.Value, invitation.At, invitation.State)
        {
            Child = invitation.Child?.Number,
            Title = invitation.Title,
            Slot = invitation.Slot,
            Bring = invitation.Bring,
            Answered = invitation.Answered,
        };
}
