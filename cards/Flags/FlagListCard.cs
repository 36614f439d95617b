using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>The children a forum has flagged, by reference, for members in their private chat.</summary>
public sealed record FlagListView(ForumId Forum, string ForumName, IReadOnlyList<Flag> Flags, string? Next);

public static class FlagListCard
{
    public const int PageSize = 8;

    public static PersonalCard Render(FlagListView view, Language words)
    {
        var title = words["Flags of {0}", view.ForumName];
        List<Element> body = [Text.Title(title)];
        if (view.Flags.Count == 0)
        {
            body.Add(Text.Of(words["No child is flagged now."]));
        }
        foreach (var flag in view.Flags)
        {
            var owed = flag.Confirmations.Count(task => task.IsOwed);
            body.Add(new Container(
            [
                Text.Of(Standing(flag, words)) with { Weight = "Bolder" },
                Text.Of(owed == 0
                    ? words["Every agency has answered."]
                    : words["Still to answer: {0}", string.Join(", ", flag.Confirmations.Where(task => task.IsOwed).Select(task => task.AgencyName))]),
                new Buttons([new Press(words["Open {0}", flag.Child], FlagVerbs.About(FlagVerbs.ConfirmView, flag.Forum, flag.Child))]),
            ])
            { Separator = true, Spacing = "Medium" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(FlagVerbs.List, new(FlagVerbs.Forum, view.Forum.Value), new(FlagVerbs.After, view.Next)))],
        };
    }

    /// <summary>A flag that came off stays in the list until every agency has taken it off its own system.</summary>
    private static string Standing(Flag flag, Language words) => flag switch
    {
        { FlaggedSince: { } since } => words["{0}, flagged since {1}", flag.Child, Dates.Of(since, words)],
        { Confirmations: [var task, ..] } => words["{0}, to be removed since {1}", flag.Child, Dates.Of(task.AskedOn, words)],
        _ => words["{0}, not flagged", flag.Child],
    };
}
