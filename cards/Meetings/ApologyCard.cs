using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>"I cannot come": who comes instead, with what, or why nobody does.</summary>
public sealed record ApologyView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    /// <summary>Whose apology it is, when it is noted for somebody else.</summary>
    public PersonId? For { get; init; }

    public string? ForName { get; init; }

    /// <summary>Named alternates of the member's seats, with their names.</summary>
    public required IReadOnlyList<(PersonId Person, string Name)> Alternates { get; init; }

    /// <summary>What was sent already.</summary>
    public Apology? Sent { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ApologyCard
{
    public static PersonalCard Render(ApologyView view, Language words)
    {
        var title = words["Apologies: {0}, {1}", view.Terms.ShortName, Dates.Of(view.Meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.ForName is { } name)
        {
            body.Add(Text.Of(words["For {0}", PlainText.Escape(name)]) with { Weight = "Bolder" });
        }
        if (view.Sent is { } sent)
        {
            body.Add(Text.Of(words["Sent on {0}.", Dates.OfMoment(sent.At, words)]));
            body.Add(Text.Of(RoomWords.Apology(sent, view.NameOf, withReason: true, words)) with { Spacing = "None" });
        }
        body.AddRange(Form(view, words));
        KeyValuePair<string, string>[] about = view.For is { } person ? [new(RoomVerbs.For, person.Value)] : [];
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Send apologies"], MeetingVerbs.About(RoomVerbs.Send, view.Meeting, about)),
                new Press(words["Attendance"], MeetingVerbs.About(RoomVerbs.Show, view.Meeting)) { WithInputs = false },
            ],
        };
    }

    private static IEnumerable<Element> Form(ApologyView view, Language words)
    {
        IReadOnlyList<Choice> yesNo = [new(words["Yes"], ChoiceField.Yes), new(words["No"], ChoiceField.No)];
        yield return new ChoiceInput(RoomVerbs.Representative, words["Who comes instead?"],
        [
            .. view.Alternates.Select(alternate => new Choice(PlainText.Clean(alternate.Name), alternate.Person.Value)),
            new(words["Somebody else"], RoomVerbs.SomebodyElse),
            new(words["Nobody can"], RoomVerbs.Nobody),
        ])
        { Expanded = true, Required = true, ErrorMessage = words["Say who comes instead, or that nobody can."], Value = Instead(view) };
        yield return new TextInput(RoomVerbs.Name, words["If somebody else: their name"]) { MaxLength = Apology.MostText, Value = view.Sent?.RepresentativeName };
        yield return new ChoiceInput(RoomVerbs.Briefed, words["Have they been briefed?"], yesNo) { Value = Said(view.Sent?.Briefed) };
        yield return new ChoiceInput(RoomVerbs.Papers, words["Have they been given the papers?"], yesNo) { Value = Said(view.Sent?.HasPapers) };
        yield return new TextInput(RoomVerbs.Why, words["If nobody can: why?"]) { MaxLength = Apology.MostText, Value = view.Sent?.WhyNone };
    }

    /// <summary>What was sent stands in the form, so that sending it again changes only what is changed.</summary>
    private static string? Instead(ApologyView view) => view.Sent switch
    {
        { WhyNone: not null } => RoomVerbs.Nobody,
        { Representative: { } person } when view.Alternates.Any(alternate => alternate.Person == person) => person.Value,
        { RepresentativeName: not null } => RoomVerbs.SomebodyElse,
        _ => view.Alternates is [var first, ..] ? first.Person.Value : null,
    };

    private static string? Said(bool? answer) => answer switch { true => ChoiceField.Yes, false => ChoiceField.No, _ => null };
}
