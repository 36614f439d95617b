using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Cards.Actions;

/// <summary>One immediate action, for the person tasked and for those who chair.</summary>
public sealed record ImmediateView
{
    public required ImmediateAction Action { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public required bool Mine { get; init; }

    /// <summary>The reader gives it to somebody else.</summary>
    public required bool MayPass { get; init; }

    /// <summary>Whom it may be passed to: members of the group.</summary>
    public IReadOnlyList<Choice> People { get; init; } = [];

    /// <summary>Who might be asked next.</summary>
    public PersonId? Next { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ImmediateCard
{
    public static PersonalCard Render(ImmediateView view, Language words)
    {
        var action = view.Action;
        var title = words["Immediate action {0}", action.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Typed(action.What) with { Weight = "Bolder" });
        body.Add(new Facts(
        [
            .. action.Child is { } child ? (IEnumerable<Fact>)[new(words["Child"], child.ToString())] : [],
            new(words["Given by"], words["{0}, {1}", PlainText.Escape(view.NameOf(action.By)), Dates.OfMoment(action.Given, words)]),
            .. action.Earlier.Select(person => new Fact(words["Asked before"], PlainText.Escape(view.NameOf(person)))),
            new(words["To"], PlainText.Escape(view.NameOf(action.Tasked))),
            new(words["Do by"], Dates.OfMoment(action.DoBy, words)),
            new(words["Acknowledged"], action.Acknowledged is { } at ? Dates.OfMoment(at, words) : words["not yet"]),
            .. action.Done is { } done ? (IEnumerable<Fact>)[new(words["Done"], Dates.OfMoment(done.At, words))] : [],
        ]));
        if (action.Outcome is { } outcome)
        {
            body.Add(Text.Typed(outcome));
        }
        if (action.IsOpen)
        {
            body.Add(Text.Of(words["If a child is in danger now, ring 999."]) with { Color = "Attention" });
            if (view is { Mine: true, Action.Acknowledged: null })
            {
                body.Add(new Buttons([new Press(words["I am on it"], ImmediateVerbs.About(ImmediateVerbs.Acknowledge, action.Reference)) { WithInputs = false, Style = "positive" }]));
            }
            body.Add(new TextInput(ImmediateVerbs.Outcome, words["What was done?"]) { Multiline = true, MaxLength = ImmediateAction.MostWhat });
            body.Add(new Buttons([new Press(words["It is done"], ImmediateVerbs.About(ImmediateVerbs.Done, action.Reference))]));
            if (view.MayPass)
            {
                body.Add(new ChoiceInput(ImmediateVerbs.Who, words["Give it to somebody else"], view.People) { Value = view.Next?.Value, Placeholder = words["Choose one"] });
                body.Add(new Buttons([new Press(words["Pass it on"], ImmediateVerbs.About(ImmediateVerbs.Pass, action.Reference))]));
            }
        }
        return new() { Summary = title, Body = body };
    }
}

/// <summary>The chair says who does what at once.</summary>
public sealed record TaskImmediatelyView
{
    public required ForumId Forum { get; init; }

    /// <summary>Pressed twice, the same draft makes one action.</summary>
    public required string Draft { get; init; }

    public required IReadOnlyList<Choice> People { get; init; }

    public string? What { get; init; }

    public string? Who { get; init; }

    public string? Said { get; init; }
}

public static class TaskImmediatelyCard
{
    private const string Usual = "60";

    public static PersonalCard Render(TaskImmediatelyView view, Language words)
    {
        var title = words["Immediate action"];
        List<Element> body = [Text.Title(title), Text.Of(words["If a child is in danger now, ring 999 first."]) with { Color = "Attention" }];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(new ChoiceInput(ImmediateVerbs.Who, words["Who acts?"], view.People) { Required = true, ErrorMessage = words["Choose who acts."], Placeholder = words["Choose one"], Value = view.Who });
        body.Add(new TextInput(ImmediateVerbs.What, words["What is to be done now?"]) { Required = true, ErrorMessage = words["Say what is to be done."], Multiline = true, MaxLength = ImmediateAction.MostWhat, Value = view.What });
        body.Add(new ChoiceInput(ImmediateVerbs.Within, words["By when?"],
        [
            new(words["in half an hour"], "30"), new(words["in an hour"], Usual), new(words["in two hours"], "120"), new(words["in four hours"], "240"), new(words["in a day"], "1440"),
        ])
        { Value = Usual });
        body.Add(new TextInput(ImmediateVerbs.Child, words["About a child? The reference, such as CH-2041"]) { MaxLength = 12 });
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Task them now"], new(ImmediateVerbs.Task, new KeyValuePair<string, string>(ImmediateVerbs.Forum, view.Forum.Value), new(ImmediateVerbs.Draft, view.Draft))) { Style = "destructive" }],
        };
    }
}
