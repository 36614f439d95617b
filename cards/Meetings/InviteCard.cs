using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Whom to invite to a meeting, as what, for what and when.</summary>
public sealed record InviteView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    /// <summary>By their ids, in the order of their names.</summary>
    public required IReadOnlyList<Choice> People { get; init; }

    public string? Person { get; init; }

    public InvitationKind? Kind { get; init; }

    public string? Child { get; init; }

    public string? Title { get; init; }

    public string? Slot { get; init; }

    public string? Bring { get; init; }

    public string? Refusal { get; init; }
}

public static class InviteCard
{
    /// <summary>As many as keep the card within what a client takes; anybody else is invited by typing.</summary>
    private const int MostPeople = 120;

    public static PersonalCard Render(InviteView view, Language words)
    {
        var title = words["Invite to {0}, {1}", view.Terms.ShortName, Dates.Of(view.Meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(Text.Of(words["A guest has no vote, and sees only what they are invited for, from when they accept until the meeting is over. A guest speaker sees only the title and the time."]));
        body.Add(new ChoiceInput(InvitationVerbs.Person, words["Who?"], [.. view.People.Take(MostPeople)])
        {
            Required = true,
            ErrorMessage = words["Choose somebody."],
            Placeholder = words["Choose one"],
            Value = view.People.Take(MostPeople).Any(choice => choice.Value == view.Person) ? view.Person : null,
        });
        if (view.People.Count > MostPeople)
        {
            body.Add(Text.Note(words["Somebody who is not on the list: type \"invite\" as \"help\" shows it, with their name."]));
        }
        body.Add(new ChoiceInput(InvitationVerbs.Kind, words["As what?"], [.. view.Terms.Invitations.Select(rule => new Choice(InvitationWords.Kind(rule.Kind, words), $"{rule.Kind}"))])
        {
            Expanded = true,
            Required = true,
            ErrorMessage = words["Choose as what."],
            Value = view.Kind is { } kind ? $"{kind}" : view.Terms.Invitations is [var only] ? $"{only.Kind}" : null,
        });
        body.Add(new TextInput(InvitationVerbs.Child, words["For which child's item?"]) { Placeholder = "CH-2041", Value = view.Child });
        body.Add(new TextInput(InvitationVerbs.Title, words["Or the title of the slot"]) { MaxLength = Invitation.MostTitle, Value = view.Title });
        body.Add(new TimeInput(InvitationVerbs.Slot, words["When does it begin?"]) { Value = view.Slot });
        body.Add(new TextInput(InvitationVerbs.Bring, words["What to bring"]) { Multiline = true, MaxLength = Invitation.MostBring, Value = view.Bring });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Send the invitation"], MeetingVerbs.About(InvitationVerbs.Send, view.Meeting)),
                new Press(words["Invitations"], MeetingVerbs.About(InvitationVerbs.List, view.Meeting)) { WithInputs = false },
            ],
        };
    }
}
