using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Actions;

/// <summary>Open actions of one kind of work.</summary>
public sealed record TaggedView
{
    public required TermsOfReference Terms { get; init; }

    /// <summary>Nothing where the reader has still to choose.</summary>
    public ActionTag? Tag { get; init; }

    /// <summary>Those of this page; a page may hold none of them and there may be more.</summary>
    public IReadOnlyList<ActionItem> Actions { get; init; } = [];

    public required Func<PersonId, string> OwnerOf { get; init; }

    public required DateOnly Today { get; init; }

    public string? Next { get; init; }
}

public static class TaggedCard
{
    /// <summary>Open actions looked through for one page.</summary>
    public const int PageSize = 10;

    private const int MostShown = 160;

    private const int MostButtons = 5;

    public static PersonalCard Render(TaggedView view, Language words)
    {
        var title = view.Tag is { } tag ? words["Actions: {0}, {1}", tag.Title, view.Terms.ShortName] : words["Kinds of work, {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Tag is null)
        {
            body.AddRange(view.Terms.ActionTags.Select(known => Text.Of(words["{0}: type \"actions tagged {1}\"", known.Title, known.Id])));
        }
        else if (view.Actions.Count == 0)
        {
            body.Add(Text.Of(view.Next is null ? words["No open action is tagged with it."] : words["None so far. There are more actions to look through."]));
        }
        foreach (var action in view.Actions)
        {
            List<Element> items =
            [
                Text.Of(words["{0}, due {1}", action.Reference, Dates.Of(action.Due, words)]) with { Weight = "Bolder" },
                Text.Typed(PlainText.Shorten(action.What, MostShown)),
                Text.Note(words["Owner: {0}", PlainText.Escape(view.OwnerOf(action.Owner))]),
            ];
            if (action.TagFor is { } whom)
            {
                items.Add(Text.Note(words["For {0}", PlainText.Escape(whom)]));
            }
            body.Add(new Container(items) { Separator = true, Spacing = "Small" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Tag is not { } chosen
                ? [.. view.Terms.ActionTags.Take(MostButtons).Select(known => new Press(known.Title, About(view.Terms, known, null)))]
                : view.Next is { } next ? [new Press(words["More"], About(view.Terms, chosen, next))] : [],
        };
    }

    private static PressPayload About(TermsOfReference terms, ActionTag tag, string? after) => new(ActionVerbs.Tagged,
    [
        new(ActionVerbs.Forum, terms.Forum.Value), new(ActionVerbs.Tags, tag.Id),
        .. after is null ? (IEnumerable<KeyValuePair<string, string>>)[] : [new(ActionVerbs.After, after)],
    ]);
}
