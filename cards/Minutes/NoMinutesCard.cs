using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Before there is a draft: who takes the minutes, and the button that makes the draft.</summary>
/// <param name="Taker">Name of the minute taker; nothing while nobody is named.</param>
public sealed record NoMinutesView(MinutesReference Minutes, string Group, string? Taker, IReadOnlyList<Choice> People, bool MayName, bool MayDraft, string? Said = null, bool SaidIsRefusal = false);

public static class NoMinutesCard
{
    public static PersonalCard Render(NoMinutesView view, Language words)
    {
        var title = words["Minutes: {0}, {1}", view.Group, Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(view.Taker is { } taker
            ? Text.Of(words["Minutes are taken by {0}.", PlainText.Escape(taker)])
            : Text.Of(words["Nobody is named to take the minutes yet. The meeting cannot be closed without a minute taker."]));
        if (view.MayName)
        {
            body.Add(new ChoiceInput(MinutesVerbs.Person, words["Who takes the minutes?"], view.People) { Placeholder = words["Choose one"] });
            body.Add(new Buttons([new Press(words["Name the minute taker"], MinutesVerbs.Of(MinutesVerbs.Taker, view.Minutes))]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.MayDraft
                ? [new Press(words["Draft the minutes"], MinutesVerbs.Of(MinutesVerbs.Draft, view.Minutes)) { Style = "positive", WithInputs = false }]
                : [],
        };
    }
}
