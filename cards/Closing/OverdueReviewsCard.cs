using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Closing;

/// <summary>Children whose day to be looked at has passed, by reference.</summary>
/// <param name="Items">Of one page.</param>
/// <param name="Next">What comes after it, by the number of those shown so far.</param>
/// <param name="Whole">False when there are more items than one reading brings.</param>
public sealed record OverdueReviewsView(string GroupName, Domain.ForumId Forum, IReadOnlyList<ForumItem> Items, int Count, int? Next, bool Whole);

public static class OverdueReviewsCard
{
    public const int PageSize = 8;

    public static PersonalCard Render(OverdueReviewsView view, Language words)
    {
        var title = words["Overdue reviews: {0}", view.GroupName];
        List<Element> body = [Text.Title(title), Text.Of(view.Count == 0 ? words["No child waits longer than was set."] : words["Children whose day has passed: {0}", view.Count])];
        body.AddRange(view.Items.Select(item => new Container(
        [
            Text.Of(words["{0}, to be looked at by {1}", item.Child, Dates.Of(OverdueReview.DayOf(item)!.Value, words)]) with { Weight = "Bolder" },
            new Buttons([new Press(words["Open {0}", item.Child], ItemVerbs.About(ItemVerbs.Open, item.Forum, item.Child)) { WithInputs = false }]),
        ])
        { Separator = true, Spacing = "Medium" }));
        if (!view.Whole)
        {
            body.Add(Text.Of(words["There are more than are shown here."]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is { } next
                ? [new Press(words["More"], new(ClosingVerbs.Overdue, new(ClosingVerbs.Forum, view.Forum.Value), new(ClosingVerbs.After, $"{next}"))) { WithInputs = false }]
                : [],
        };
    }
}
