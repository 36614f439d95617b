using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Decisions;

namespace PanelAssistant.Cards.Decisions;

/// <summary>Recommendations that nobody has answered, oldest first, by reference: what they say is read behind the gate of each record.</summary>
public sealed record WaitingView(ForumId Forum, string ForumName, IReadOnlyList<DecisionRecord> Waiting, string? Next);

public static class WaitingCard
{
    public const int PageSize = 8;

    public static PersonalCard Render(WaitingView view, Language words)
    {
        var title = words["Recommendations of {0} that wait for an answer", view.ForumName];
        List<Element> body = [Text.Title(title)];
        if (view.Waiting.Count == 0)
        {
            body.Add(Text.Of(words["No recommendation waits for an answer."]));
        }
        body.AddRange(view.Waiting.Select(decision => new Container(
        [
            Text.Of(words["{0}, made on {1}", decision.Child, Dates.OfMoment(decision.Question.Closed!.Value, words)]) with { Weight = "Bolder" },
            new Buttons([new Press(words["Open {0}", decision.Child], DecisionVerbs.About(DecisionVerbs.Show, decision))]),
        ])
        { Separator = true, Spacing = "Medium" }));
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.Next is null ? [] : [new Press(words["More"], new(DecisionVerbs.Waiting, new(FlagVerbs.Forum, view.Forum.Value), new(FlagVerbs.After, view.Next)))],
        };
    }
}

/// <summary>What a meeting leaves without a decision, by reference.</summary>
/// <param name="Whole">False when there was more than one reading brought.</param>
public sealed record UndecidedView(string ForumName, DateOnly Meeting, IReadOnlyList<CaseReference> Children, bool Whole);

public static class UndecidedCard
{
    private const int MostShown = 60;

    public static PersonalCard Render(UndecidedView view, Language words)
    {
        var title = words["{0} on {1}: not decided", view.ForumName, Dates.Of(view.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        body.Add(Text.Of(view.Children.Count == 0
            ? words["Every item has a decision."]
            : words["Items without a decision: {0}", string.Join(", ", view.Children.Take(MostShown))]));
        if (!view.Whole || view.Children.Count > MostShown)
        {
            body.Add(Text.Of(words["There are more than are shown here."]));
        }
        return new() { Summary = title, Body = body };
    }
}
