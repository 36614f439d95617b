using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Cards.Actions;

/// <summary>What is overdue in a group, for its chair.</summary>
public sealed record OverdueView
{
    public required ForumId Forum { get; init; }

    /// <summary>The group's short name, for somebody who runs several.</summary>
    public string? Group { get; init; }

    /// <summary>The other groups that they run in which something is overdue.</summary>
    public IReadOnlyList<(string Name, ForumId Forum)> Others { get; init; } = [];

    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public required Func<PersonId, string> OwnerOf { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>About a child of whom the reader declared a conflict of interest.</summary>
    public Predicate<ActionItem> IsShut { get; init; } = static _ => false;

    public string? Next { get; init; }
}

public static class OverdueCard
{
    public const int PageSize = 6;

    private const int MostShown = 160;

    public static PersonalCard Render(OverdueView view, Language words)
    {
        var title = view.Group is { } group ? words["Overdue actions: {0}", group] : words["Overdue actions"];
        List<Element> body = [Text.Title(title)];
        if (view.Actions.Count == 0)
        {
            body.Add(Text.Of(words["Nothing is overdue."]));
        }
        foreach (var action in view.Actions)
        {
            if (view.IsShut(action))
            {
                body.Add(ActionWords.Shut(action, view.Today, words));
                continue;
            }
            var (when, color) = ActionWords.Due(action, view.Today, words);
            List<Element> items =
            [
                Text.Of(when) with { Weight = "Bolder", Color = color },
                Text.Typed(PlainText.Shorten(action.What, MostShown)),
                Text.Note(words["Owner: {0}", PlainText.Escape(view.OwnerOf(action.Owner))]),
            ];
            if (ActionWords.Standing(action, words) is { } standing)
            {
                items.Add(Text.Note(standing));
            }
            if (action.Tactical is { } tactical)
            {
                items.Add(Text.Note(TacticalWords.State(tactical.State, words)));
            }
            items.Add(new Buttons([new Press(words["Open {0}", action.Reference], ActionVerbs.About(ActionVerbs.View, action.Reference))]));
            body.Add(new Container(items) { Separator = true, Spacing = "Medium" });
        }
        if (OtherGroups.Line("overdue", view.Others, words) is { } others)
        {
            body.Add(Text.Note(others));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null
                ? []
                : [new Press(words["More"], new(ActionVerbs.Overdue, new(ActionVerbs.After, view.Next), new(ActionVerbs.Forum, view.Forum.Value)))],
        };
    }
}
