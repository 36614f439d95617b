using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>A report that could not be kept as it is: nothing typed is lost, and the way on is one press.</summary>
/// <param name="Same">The episode that it overlaps, which may be the same one.</param>
public sealed record MissingProblemView(FormView Form, string Why, Episode? Same, DateTimeOffset Now);

public static class MissingProblemCard
{
    public static PersonalCard Render(MissingProblemView view)
    {
        var words = view.Form.Words;
        var title = words["Not recorded yet"];
        List<Element> body = [Text.Title(title), new Container([Text.Of(view.Why)]) { Style = "attention" }];
        List<CardAction> actions =
        [
            FormButton.For(view.Form, words["Change the times"], view.Form.Press(MissingForm.TimesPage).As(FormVerbs.Page), "positive", inputs: false),
            FormButton.For(view.Form, words["Cancel"], view.Form.Press().As(FormVerbs.Cancel), inputs: false),
        ];
        if (view.Same is { } same)
        {
            body.Add(Text.Of($"{words["Episode {0}", same.Number]}. {MissingWords.Times(same, view.Now, words)}"));
            var submit = view.Form.Press().As(FormVerbs.Submit);
            actions.Insert(1, FormButton.For(
                view.Form,
                words["It is the same episode: keep both reports"],
                submit with { Values = [.. submit.Values, new(MissingVerbs.SameAs, same.Number.ToString())] },
                inputs: false));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }
}
