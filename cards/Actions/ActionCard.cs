using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Actions;

/// <summary>One action, with everything its owner or the chair can say about it.</summary>
public sealed record ActionView
{
    public required ActionItem Action { get; init; }

    public required string OwnerName { get; init; }

    public required bool MayUpdate { get; init; }

    public required bool MayChair { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Names of those who gave updates, in the order of the updates shown.</summary>
    public required Func<Domain.PersonId, string> NameOf { get; init; }

    /// <summary>The reader may see both ends of the link it was raised from.</summary>
    public bool SeesLink { get; init; }

    /// <summary>The measures that the group's terms list.</summary>
    public TacticalRule? Responses { get; init; }

    /// <summary>Whom the chair may give it to; none for anybody else. More than <see cref="ActionCard.MostOwnersListed"/> are not listed: then their name is asked for.</summary>
    public IReadOnlyList<Choice> Owners { get; init; } = [];

    /// <summary>Those that the terms give.</summary>
    public IReadOnlyList<ActionTag> Tags { get; init; } = [];

    /// <summary>Whom the chair may tell that it is long overdue: the senior manager of the owner's agency.</summary>
    public string? Senior { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ActionCard
{
    /// <summary>A longer list would not leave room for the action itself.</summary>
    public const int MostOwnersListed = 25;

    private const int MostOfName = 100;

    private const int MostUpdatesShown = 5;

    /// <summary>Of an earlier update; the latest is shown whole. Five whole ones would not fit a card.</summary>
    private const int MostOfEarlierNotes = 200;

    public static PersonalCard Render(ActionView view, Language words)
    {
        var action = view.Action;
        var title = words["Action {0}", action.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        var (when, color) = ActionWords.Due(action, view.Today, words);
        body.Add(Text.Of(when) with { Weight = "Bolder", Color = color });
        body.Add(Text.Typed(action.What));
        List<Fact> facts = [new(words["Owner"], PlainText.Escape(view.OwnerName))];
        if (view is { SeesLink: true, Action.Link: { } link })
        {
            facts.Add(new(words["Raised from the link"], words["{0} and {1}", link.Child, link.Other]));
        }
        if (action.Tactical is { } tactical)
        {
            facts.Add(new(words["Tactical response"], PlainText.Escape(TacticalWords.Of(tactical, view.Responses, words))));
        }
        if (action.Objective is { } objective)
        {
            facts.Add(new(words["Objective of the plan"], PlainText.Escape(objective)));
        }
        if (action.Tags.Count > 0)
        {
            var tags = string.Join(", ", action.Tags.Select(tag => view.Tags.FirstOrDefault(known => known.Id == tag)?.Title ?? tag));
            facts.Add(new(words["Kind of work"], action.TagFor is { } whom ? words["{0}, for {1}", tags, PlainText.Escape(whom)] : tags));
        }
        body.Add(new Facts(facts));
        if (ActionWords.Standing(action, words) is { } standing)
        {
            body.Add(Text.Of(standing));
        }
        if (action is { IsOpen: true, Tactical: { } reported } && view.MayUpdate)
        {
            Reporting(action, reported, body, words);
        }
        if (action.IsOpen && view.MayUpdate)
        {
            Updating(action, body, words);
        }
        if (action.IsOpen && view.MayChair)
        {
            ForChair(view, body, words);
        }
        History(view, body, words);
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Back to my actions"], new(ActionVerbs.Mine)) { WithInputs = false }],
        };
    }

    private static void Reporting(ActionItem action, TacticalResponse known, List<Element> body, Language words)
    {
        body.Add(new TextInput(ActionVerbs.ResponseWhy, words["If the measure is not pursued: why?"]) { Multiline = true, MaxLength = ActionItem.MostNote });
        body.Add(new Buttons(
        [
            .. known.State is TacticalState.Issued ? (CardAction[])[] : [Response(action, TacticalState.Issued, words["It is issued"])],
            Response(action, TacticalState.NotPursued, words["It is not pursued"]),
        ]));
    }

    private static void Updating(ActionItem action, List<Element> body, Language words)
    {
        if (action.Child is not null)
        {
            body.Add(new ChoiceInput(ActionVerbs.Effect, words["When it is done: what came of it for the child?"],
            [
                .. Enum.GetValues<ActionEffect>().Select(effect => new Choice(ActionWords.Effect(effect, words), effect.ToString())),
            ])
            { Expanded = true });
        }
        body.Add(new TextInput(ActionVerbs.Note, words["What happened, or what is in the way"])
        {
            Multiline = true,
            MaxLength = ActionItem.MostNote,
        });
        body.Add(new DateInput(ActionVerbs.Until, words["If you need more time: until when?"]));
        body.Add(new Buttons([Tick(action, ActionUpdateKind.Done, words["Done"]) with { Style = "positive" }, Tick(action, ActionUpdateKind.PartDone, words["Part done"])]));
        body.Add(new Buttons([Tick(action, ActionUpdateKind.Blocked, words["Blocked"]), Tick(action, ActionUpdateKind.AskedMoreTime, words["Ask for more time"])]));
    }

    private static void ForChair(ActionView view, List<Element> body, Language words)
    {
        var (action, senior, tags) = (view.Action, view.Senior, view.Tags);
        List<Element> items = [Text.Section(words["For the chair"])];
        if (action.AskedUntil is { } until)
        {
            items.Add(new Buttons(
            [
                new Press(words["Give until {0}", Dates.Of(until, words)], Due(action, until.ToString("yyyy-MM-dd"))) { WithInputs = false },
                new Press(words["Keep the date"], Due(action, ActionVerbs.Keep)) { WithInputs = false },
            ]));
        }
        if (action.SeniorToldOn is { } told)
        {
            items.Add(Text.Of(words["The agency's senior manager was told on {0}.", Dates.Of(told, words)]));
        }
        else if (senior is not null)
        {
            items.Add(Text.Of(words["{0} is the agency's senior manager. They learn the number, the owner and since when, and not what the action says.", PlainText.Escape(senior)]));
            items.Add(new Buttons([new Press(words["Tell the senior manager"], new(ActionVerbs.Senior, new KeyValuePair<string, string>(ActionVerbs.Action, action.Reference.ToString()))) { WithInputs = false }]));
        }
        items.Add(new DateInput(ActionVerbs.NewDue, words["Another date"]));
        items.Add(new Buttons([new Press(words["Change the date"], Due(action, null))]));
        if (view.Owners.Count > 0)
        {
            items.Add(view.Owners.Count > MostOwnersListed
                ? new TextInput(ActionVerbs.NewOwner, words["Another owner, by name"]) { MaxLength = MostOfName }
                : new ChoiceInput(ActionVerbs.NewOwner, words["Another owner"], view.Owners));
            items.Add(new Buttons([new Press(words["Give it to them"], new(
                ActionVerbs.Give,
                new(ActionVerbs.Action, action.Reference.ToString()),
                new(ActionVerbs.Seen, action.Owner.Value)))]));
        }
        items.Add(new TextInput(ActionVerbs.Objective, words["Objective of the plan that it serves, by its code"]) { MaxLength = SetObjective.MostText, Value = action.Objective });
        items.Add(new Buttons([new Press(words["Record the objective"], ActionVerbs.About(ActionVerbs.SetObjective, action.Reference))]));
        if (tags.Count > 0)
        {
            items.Add(new ChoiceInput(ActionVerbs.Tags, words["What kind of work is it?"], [.. tags.Select(tag => new Choice(tag.Title, tag.Id))]) { Several = true, Expanded = true, Value = string.Join(',', action.Tags) });
            if (tags.Any(tag => tag.AskFor is not null))
            {
                items.Add(new TextInput(ActionVerbs.TagFor, words["Whom is it for?"]) { MaxLength = TagAction.MostFor, Value = action.TagFor });
            }
            items.Add(new Buttons([new Press(words["Record the tags"], ActionVerbs.About(ActionVerbs.Tag, action.Reference))]));
        }
        body.Add(new Container(items) { Style = "emphasis", Spacing = "Medium" });
    }

    private static void History(ActionView view, List<Element> body, Language words)
    {
        if (view.Action.Updates.Count == 0)
        {
            return;
        }
        body.Add(Text.Section(words["What has happened"]));
        foreach (var (shown, update) in view.Action.Updates.Reverse().Take(MostUpdatesShown).Index())
        {
            var note = update.Note is null || shown == 0 ? update.Note : PlainText.Shorten(update.Note, MostOfEarlierNotes);
            var head = words["{0}: {1}, {2}", Dates.Of(UkTime.DateOf(update.At), words), ActionWords.Update(update, words), PlainText.Escape(view.NameOf(update.By))];
            body.Add(Text.Of(string.IsNullOrEmpty(note) ? head : $"{head}. {PlainText.Escape(note)}") with { Spacing = "Small" });
        }
    }

    private static Press Tick(ActionItem action, ActionUpdateKind kind, string title) => new(title, new(
        ActionVerbs.Tick,
        new(ActionVerbs.Action, action.Reference.ToString()),
        new(ActionVerbs.Kind, kind.ToString())));

    private static Press Response(ActionItem action, TacticalState state, string title) => new(title, new(
        ActionVerbs.Response,
        new(ActionVerbs.Action, action.Reference.ToString()),
        new(ActionVerbs.State, state.ToString())));

    /// <param name="until">The date to set, or <see cref="ActionVerbs.Keep"/>; without it the press means the date typed on the card.</param>
    private static PressPayload Due(ActionItem action, string? until) => new(
        ActionVerbs.Due,
        new(ActionVerbs.Action, action.Reference.ToString()),
        new(ActionVerbs.Seen, action.Due.ToString("yyyy-MM-dd")),
        new(ActionVerbs.Until, until ?? ""));
}
