using PanelAssistant.Cards.Disruption;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.PersonsOfInterest;

/// <summary>A person of interest, for the few who may open the record.</summary>
public sealed record PersonView
{
    public required PersonOfInterest Item { get; init; }

    public required string Agency { get; init; }

    /// <summary>Local day.</summary>
    public required DateOnly SentOn { get; init; }

    public required DateOnly Today { get; init; }

    public required bool MayDecide { get; init; }

    public required bool MaySettle { get; init; }

    public required bool IsChair { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>Whom the record may be given to follow up.</summary>
    public IReadOnlyList<Choice> Owners { get; init; } = [];

    /// <summary>For the chair: members to whom it can be opened, and those to whom it is.</summary>
    public IReadOnlyList<Choice> Members { get; init; } = [];

    public IReadOnlyList<string> Granted { get; init; } = [];

    public IReadOnlyList<LinkLine> Links { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class PersonCard
{
    public static PersonalCard Render(PersonView view, Language words) => FittingCard.Of($"Person of interest {view.Item.Reference}", cut => Draw(view, cut, words));

    private static PersonalCard Draw(PersonView view, int cut, Language words)
    {
        var item = view.Item;
        var title = words["Person of interest {0}", item.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(new Container([Text.Of(words["Restricted. Every opening is on record. Do not copy this into a chat, minutes or an e-mail."])]) { Style = "warning" });
        body.Add(new Facts([.. Details(view, cut, words)]));
        body.Add(Text.Section(words["Who"]));
        body.Add(Text.Typed(PlainText.Shorten(item.Who, cut)));
        body.Add(Text.Section(words["Why"]));
        body.Add(Text.Typed(PlainText.Shorten(item.Why, cut)));
        body.AddRange(LinkLines.Of(view.Links, view.IsChair ? item.Forum : null, words));
        if (item.Child is { } child && view.Links.All(line => line.Link.Child != child))
        {
            body.Add(Text.Of(words["The referral speaks of {0}.", child]));
            body.Add(new Buttons([new Press(words["Link {0}", child], LinkVerbs.About(LinkVerbs.Add, new(child, RecordReference.Of(item.Reference)))) { WithInputs = false }]));
        }
        if (view.MayDecide)
        {
            body.AddRange(Agenda(item.Reference, words));
        }
        body.AddRange(DisruptionLines.Log(item.Disruption, cut, view.NameOf, words));
        body.AddRange(DisruptionLines.Add(view.Today, PersonVerbs.About(PersonVerbs.Disrupt, item.Reference), words));
        if (view.MaySettle)
        {
            body.AddRange(Outcome(view, words));
        }
        if (view.IsChair)
        {
            body.AddRange(Access(view, words));
        }
        return new() { Summary = title, Body = body, Actions = [new Press(words["Persons of interest"], new(PersonVerbs.List)) { WithInputs = false }] };
    }

    private static IEnumerable<Fact> Details(PersonView view, int cut, Language words)
    {
        var item = view.Item;
        yield return new(words["From"], words["{0}, on {1}", PlainText.Escape(view.Agency), Dates.Of(view.SentOn, words)]);
        yield return new(words["Basis"], item.Basis is Basis.Evidence ? words["Evidence"] : words["Professional concern"]);
        yield return new(words["Source"], words[Title(Gradings.Sources, item.Grading.Source)]);
        yield return new(words["How it is known"], words[Title(Gradings.Information, item.Grading.Information)]);
        if (item.Place is { } place)
        {
            yield return new(words["Place or account"], PlainText.Escape(place));
        }
        yield return new(words["Agenda"], PersonListCard.Standing(item.Standing, words));
        if (item.StandingReason is { } reason)
        {
            yield return new(words["The officer's reason"], PlainText.Escape(PlainText.Shorten(reason, cut)));
        }
        if (item.Owner is { } owner)
        {
            yield return new(words["Followed up by"], PlainText.Escape(view.NameOf(owner)));
        }
        if (item.Outcome is { } outcome)
        {
            yield return new(words["Outcome"], PlainText.Escape(PlainText.Shorten(outcome, cut)));
        }
    }

    private static string Title(IReadOnlyList<Grade> grades, string id) => grades.FirstOrDefault(grade => grade.Id == id)?.Title ?? id;

    private static IEnumerable<Element> Agenda(PersonReference person, Language words) =>
    [
        Text.Section(words["Does the group discuss this?"]),
        new TextInput(PersonVerbs.Why, words["Why? Needed to keep it off the agenda"]) { Multiline = true, MaxLength = PersonOfInterest.MostOutcome },
        new Buttons(
        [
            new Press(words["Put it on the agenda"], PersonVerbs.About(PersonVerbs.Agenda, person, new KeyValuePair<string, string>(PersonVerbs.OnAgenda, PersonVerbs.Yes))),
            new Press(words["Keep it off"], PersonVerbs.About(PersonVerbs.Agenda, person, new KeyValuePair<string, string>(PersonVerbs.OnAgenda, PersonVerbs.No))),
        ]),
    ];

    private static IEnumerable<Element> Outcome(PersonView view, Language words) =>
    [
        Text.Section(words["Follow-up"]),
        new ChoiceInput(PersonVerbs.Owner, words["Who follows it up?"], view.Owners) { Placeholder = words["Choose a member"] },
        new TextInput(PersonVerbs.Result, words["What came of it? (optional)"]) { Multiline = true, MaxLength = PersonOfInterest.MostOutcome },
        new Buttons([new Press(words["Save the follow-up"], PersonVerbs.About(PersonVerbs.Outcome, view.Item.Reference))]),
    ];

    private static IEnumerable<Element> Access(PersonView view, Language words) =>
    [
        Text.Section(words["Who else may open it"]),
        Text.Of(view.Granted.Count == 0 ? words["Nobody."] : string.Join(", ", view.Granted.Select(PlainText.Escape))),
        new ChoiceInput(PersonVerbs.Member, words["A member of the group"], view.Members) { Placeholder = words["Choose a member"] },
        new Buttons(
        [
            new Press(words["Let them open it"], PersonVerbs.About(PersonVerbs.Grant, view.Item.Reference, new KeyValuePair<string, string>(PersonVerbs.Give, PersonVerbs.Yes))),
            new Press(words["No longer"], PersonVerbs.About(PersonVerbs.Grant, view.Item.Reference, new KeyValuePair<string, string>(PersonVerbs.Give, PersonVerbs.No))),
        ]),
    ];
}
