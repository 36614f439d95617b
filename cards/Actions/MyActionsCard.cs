using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Cards.Actions;

/// <summary>A page of somebody's open actions, nearest date first, to tick off in place.</summary>
public sealed record MyActionsView
{
    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>About a child of whom the reader declared a conflict of interest: the number and the date, and nothing more.</summary>
    public Predicate<ActionItem> IsShut { get; init; } = static _ => false;

    /// <summary>Where the next page starts.</summary>
    public string? Next { get; init; }

    public bool FirstPage { get; init; } = true;

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class MyActionsCard
{
    public const int PageSize = 5;

    private const int MostShown = 200;

    public static PersonalCard Render(MyActionsView view, Language words)
    {
        List<Element> body = new(view.Actions.Count + 3) { Text.Title(words["Your actions"]) };
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Actions.Count == 0)
        {
            body.Add(Text.Of(view.FirstPage ? words["You have no open actions."] : words["There are no more."]));
        }
        foreach (var action in view.Actions)
        {
            body.Add(view.IsShut(action) ? ActionWords.Shut(action, view.Today, words) : Row(action, view.Today, words));
        }
        List<CardAction> actions = [];
        if (view.Next is not null)
        {
            actions.Add(new Press(words["More"], new(ActionVerbs.Mine, new KeyValuePair<string, string>(ActionVerbs.After, view.Next))));
        }
        if (!view.FirstPage)
        {
            actions.Add(new Press(words["From the start"], new(ActionVerbs.Mine)));
        }
        return new() { Summary = words["Your actions"], Body = body, Actions = actions };
    }

    private static Container Row(ActionItem action, DateOnly today, Language words)
    {
        var (when, color) = ActionWords.Due(action, today, words);
        List<Element> items =
        [
            Text.Of(when) with { Weight = "Bolder", Color = color },
            Text.Typed(PlainText.Shorten(action.What, MostShown)),
        ];
        if (ActionWords.Standing(action, words) is { } standing)
        {
            items.Add(Text.Note(standing));
        }
        if (action.Tactical is { } tactical)
        {
            items.Add(Text.Note(TacticalWords.State(tactical.State, words)));
        }
        // Each button names its action: read aloud, five buttons called "Done" are a riddle. Closing an action about a
        // child needs its effect and a measure what came of it, so those are asked for on the action's own card.
        var open = new Press(words["Open {0}", action.Reference], ActionVerbs.About(ActionVerbs.View, action.Reference));
        var done = action.Child is null
            ? new Press(words["Done: {0}", action.Reference], new(
                ActionVerbs.Tick,
                new(ActionVerbs.Action, action.Reference.ToString()),
                new(ActionVerbs.Kind, nameof(ActionUpdateKind.Done)),
                new(ActionVerbs.From, ActionVerbs.FromList)))
            : new Press(words["Done, with effect: {0}", action.Reference], ActionVerbs.About(ActionVerbs.View, action.Reference));
        items.Add(new Buttons(action.Tactical is { State: TacticalState.Requested } ? [open] : [done, open]));
        return new(items) { Separator = true, Spacing = "Medium" };
    }
}
