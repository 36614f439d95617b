using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>What waits at the front door, oldest first, by reference. For the reviewing role alone.</summary>
/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record QueueView(FrontDoor Door, IReadOnlyList<FrontDoorReview> Reviews, DateOnly Today, string? Next);

public static class QueueCard
{
    public const int PageSize = 6;

    public static PersonalCard Render(QueueView view, Language words)
    {
        var title = words["Waiting at the front door: {0}", view.Door.Name];
        List<Element> body = [Text.Title(title)];
        if (view.Reviews.Count == 0)
        {
            body.Add(Text.Of(words["Nothing waits."]));
        }
        foreach (var review in view.Reviews)
        {
            var late = review.IsOverdueOn(view.Today);
            List<Element> lines =
            [
                Text.Of($"{review.Referral} · {review.Child}") with { Weight = "Bolder" },
                Text.Of(FrontDoorWords.Standing(review, view.Door, view.Today, words)) with { Spacing = "None", Color = late ? "Attention" : null },
                Text.Note(words["Received on {0}.", Dates.Of(UkTime.DateOf(review.Received), words)]),
            ];
            if (FrontDoorWords.Asked(review, words) is { } asked)
            {
                lines.Insert(2, Text.Of(asked) with { Spacing = "None" });
            }
            if (FrontDoorWords.Overlap(review, view.Door, words) is { } overlap)
            {
                lines.Insert(2, Text.Of(overlap) with { Spacing = "None" });
            }
            lines.Add(new Buttons([new Press(words["Open {0}", review.Referral], FrontDoorVerbs.About(FrontDoorVerbs.Open, review.Referral))]));
            body.Add(new Container(lines) { Separator = true, Spacing = "Medium" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(FrontDoorVerbs.Queue, new KeyValuePair<string, string>(FrontDoorVerbs.After, view.Next)))],
        };
    }
}
