using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>The coordinator names who acts from the chair on one question. It holds the reference and colleagues' names, nothing of the case.</summary>
/// <param name="Candidates">Name and agency, by person.</param>
/// <param name="Said">What stands in the way, or what was wrong.</param>
public sealed record ActingChairView(Flag Flag, IReadOnlyList<Choice> Candidates, string? Said = null);

public static class ActingChairCard
{
    public static PersonalCard Render(ActingChairView view, Language words)
    {
        var question = view.Flag.Question!;
        var title = words["{0}: name an acting chair", view.Flag.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(Text.Of(words["Everybody who may chair declared a conflict of interest in this question. Whom you name closes it, and nothing else."]));
        if (view.Candidates.Count == 0)
        {
            body.Add(Text.Of(words["Nobody else with a vote is free to chair it. Ask an agency to send somebody without a conflict, give them a seat, and open this again."]));
            return new() { Summary = title, Body = body, Actions = [] };
        }
        body.Add(new ChoiceInput(FlagVerbs.Person, words["Who acts from the chair?"], view.Candidates)
        {
            Value = question.ActingChair?.Value,
            Placeholder = words["Choose a member"],
        });
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Name them"], FlagVerbs.About(FlagVerbs.Acting, view.Flag.Forum, view.Flag.Child, question.Number)) { Style = "positive" }],
        };
    }
}
