using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>One line of a roster on a card: gives a seat, changes it, or ends it by a last day.</summary>
public sealed record GiveSeatView
{
    public required TermsOfReference Terms { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>What was typed before, by the names of <see cref="RosterRow"/>.</summary>
    public required Func<string, string?> Typed { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class GiveSeatCard
{
    /// <summary>One question for role and authority: two would allow answers that contradict each other.</summary>
    public const string As = "as";
    public const string AsMember = "member";
    public const string AsAlternate = "alternate";
    public const string AsAlternateWithAuthority = "alternate-authority";

    public static PersonalCard Render(GiveSeatView view, Language words)
    {
        var title = words["{0}: give or end a seat", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(new TextInput(RosterRow.Email, words["Work e-mail address"]) { MaxLength = RosterRow.MostCharacters, Value = view.Typed(RosterRow.Email) });
        body.Add(new TextInput(RosterRow.Name, words["Name"]) { MaxLength = RosterRow.MostCharacters, Value = view.Typed(RosterRow.Name) });
        body.Add(new ChoiceInput(RosterRow.Seat, words["Seat"],
        [
            .. view.Terms.Seats.Select(seat => new Choice($"{seat.Title} ({view.Terms.Agency(seat.Agency).Name})", seat.Id.Value)),
            new(words["Coordinator (no seat)"], RosterRow.CoordinatorOffice),
            new(words["Front door (no seat)"], RosterRow.FrontDoorOffice),
        ])
        { Value = view.Typed(RosterRow.Seat), Placeholder = words["Choose a seat"] });
        body.Add(new ChoiceInput(As, words["As"],
        [
            new(words["Member"], AsMember),
            new(words["Alternate with authority to decide"], AsAlternateWithAuthority),
            new(words["Alternate without authority to decide"], AsAlternate),
        ])
        { Expanded = true, Value = view.Typed(As) ?? AsMember });
        body.Add(new DateInput(RosterRow.From, words["First day (today, if empty)"]) { Value = view.Typed(RosterRow.From) });
        body.Add(new DateInput(RosterRow.To, words["Last day (only to end it)"]) { Value = view.Typed(RosterRow.To) });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Save"], RosterVerbs.About(RosterVerbs.Give, view.Terms.Forum)) { Style = "positive" },
                new Press(words["Show who sits where"], RosterVerbs.About(RosterVerbs.Show, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }
}
