using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

public sealed record SeniorManagersView
{
    public required TermsOfReference Terms { get; init; }

    public required IReadOnlyList<SeniorManager> Named { get; init; }

    /// <summary>By their ids, in the order of their names.</summary>
    public required IReadOnlyList<Choice> People { get; init; }

    public string? Agency { get; init; }

    public string? Person { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <summary>Which agency has named a senior manager, and a way to name one.</summary>
public static class SeniorManagersCard
{
    /// <summary>As many as keep the card within what a client takes; anybody else is named by typing.</summary>
    private const int MostPeople = 120;

    public static PersonalCard Render(SeniorManagersView view, Language words)
    {
        var title = words["Senior managers: {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(words["A senior manager has no seat and opens nothing. Whoever chairs may tell them of an action of their agency that is long overdue."]));
        body.Add(new Facts([.. view.Terms.Agencies.Select(agency => new Fact(
            agency.Name, view.Named.FirstOrDefault(named => named.Agency == agency.Id) is { } manager ? PlainText.Escape(manager.Name) : words["nobody yet"]))]));
        if (view.Named.Count > 0)
        {
            body.Add(new Buttons(
            [
                .. view.Terms.Agencies.Where(agency => view.Named.Any(named => named.Agency == agency.Id))
                    .Select(agency => new Press(words["Remove: {0}", agency.Name], RosterVerbs.About(RosterVerbs.SeniorManagerGone, view.Terms.Forum, agency.Id)) { WithInputs = false }),
            ]));
        }
        body.Add(new ChoiceInput(RosterVerbs.Agency, words["Of which agency?"], [.. view.Terms.Agencies.Select(agency => new Choice(agency.Name, agency.Id.Value))])
        {
            Required = true,
            ErrorMessage = words["Choose an agency."],
            Placeholder = words["Choose one"],
            Value = view.Agency,
        });
        body.Add(new ChoiceInput(RosterVerbs.Person, words["Who?"], [.. view.People.Take(MostPeople)])
        {
            Required = true,
            ErrorMessage = words["Choose somebody."],
            Placeholder = words["Choose one"],
            Value = view.People.Take(MostPeople).Any(choice => choice.Value == view.Person) ? view.Person : null,
        });
        return new() { Summary = title, Body = body, Actions = [new Press(words["Name them"], RosterVerbs.About(RosterVerbs.SeniorManager, view.Terms.Forum))] };
    }
}
