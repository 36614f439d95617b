using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The children on a group's list, by reference, for those who run it.</summary>
public sealed record ItemsView
{
    public required ForumId Forum { get; init; }

    public required Func<ForumId, string> NameOf { get; init; }

    public required string FrontDoor { get; init; }

    public required IReadOnlyList<ForumItem> Items { get; init; }

    /// <summary>Other lists that the reader runs.</summary>
    public required IReadOnlyList<ForumId> Others { get; init; }

    public string? Next { get; init; }
}

public static class ItemsCard
{
    public const int PageSize = 8;

    private const int MostOthers = 4;

    public static PersonalCard Render(ItemsView view, Language words)
    {
        var title = words["Children on the list of {0}", view.NameOf(view.Forum)];
        List<Element> body = [Text.Title(title)];
        if (view.Items.Count == 0)
        {
            body.Add(Text.Of(words["Nobody is on the list now."]));
        }
        foreach (var item in view.Items)
        {
            body.Add(new Container(
            [
                Text.Of(item.Child.ToString()) with { Weight = "Bolder" },
                Text.Of(words["Here since {0}: {1}", Dates.Of(item.Since, words), ItemWords.Standing(item, view.NameOf, view.FrontDoor, words)]) with { Spacing = "None" },
                new Buttons([new Press(words["Open {0}", item.Child], ItemVerbs.About(ItemVerbs.Open, view.Forum, item.Child))]),
            ])
            { Separator = true, Spacing = "Medium" });
        }
        List<CardAction> actions = [];
        if (view.Next is { } next)
        {
            actions.Add(new Press(words["More"], new(ItemVerbs.List, new(ItemVerbs.Forum, view.Forum.Value), new(ItemVerbs.After, next))));
        }
        actions.AddRange(view.Others.Take(MostOthers).Select(forum =>
            new Press(words["List of {0}", view.NameOf(forum)], new(ItemVerbs.List, new KeyValuePair<string, string>(ItemVerbs.Forum, forum.Value)))));
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
