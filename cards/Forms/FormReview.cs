using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Cards.Forms;

/// <summary>Every answer in order, with a way to change each page, before anything is sent.</summary>
public static class FormReview
{
    /// <summary>Long answers are cut first, and say so; the whole text stays in the draft.</summary>
    public static PersonalCard Card(FormView view) => FittingCard.Of($"The review of {view.Form.Id}", cut => Draw(view, cut));

    private static PersonalCard Draw(FormView view, int cut)
    {
        var words = view.Words;
        var heading = words["Check your answers"];
        List<Element> body = [Text.Title(view.Title), Text.Section(heading), Text.Of(words["Nothing has been sent yet."])];
        foreach (var page in view.Form.Visible(view.Answers, view.Today))
        {
            body.Add(Text.Section(words[page.Title]) with { Separator = true });
            var topic = "";
            foreach (var field in page.Shown(view.Answers, view.Today).Where(field => IsWorthShowing(view, field)))
            {
                FormInput.AddTopic(view, field, ref topic, body);
                body.AddRange(Answer(view, field, cut));
            }
            body.Add(new Buttons([FormButton.For(view, words["Change: {0}", words[page.Title]], view.Press(page.Id).As(FormVerbs.Page), inputs: false)]));
        }
        return new()
        {
            Summary = $"{view.Title}. {heading}",
            Body = body,
            Actions =
            [
                FormButton.For(view, words[view.Form.SubmitTitle], view.Press().As(FormVerbs.Submit), "positive", inputs: false),
                FormButton.For(view, words["Save and leave"], view.Press().As(FormVerbs.Leave), inputs: false),
                FormButton.For(view, words["Cancel"], view.Press().As(FormVerbs.Cancel), inputs: false),
            ],
        };
    }

    // A question only asked for another answer's sake is left out when that answer was not given.
    private static bool IsWorthShowing(FormView view, FormField field) =>
        field.RequiredWhen is null || view.Answers.Has(field.Id) || field.IsRequired(view.Answers, view.Today);

    private static IEnumerable<Element> Answer(FormView view, FormField field, int cut)
    {
        var words = view.Words;
        yield return Text.Of(words[field.Label]) with { Weight = "Bolder", Spacing = "Small" };
        if (!view.Answers.Has(field.Id))
        {
            yield return Text.Of(words["Not answered"]) with { Subtle = true, Spacing = "None" };
            yield break;
        }
        var answer = FormReading.Of(field, view.Answers[field.Id], words);
        yield return Text.Typed(answer.Length <= cut ? answer : answer[..cut] + "…") with { Spacing = "None" };
        if (answer.Length > cut)
        {
            yield return Text.Note(words["{0} more characters will be sent too. Press Change to read them.", answer.Length - cut]);
        }
        foreach (var hint in field is TextField ? LanguageHints.In(answer, words) : [])
        {
            yield return Text.Note(hint);
        }
    }
}
