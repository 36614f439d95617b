using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Cards.Forms;

/// <summary>
/// Draws one page. The client refuses nothing by itself, so that what is half-written can always be kept: inputs are not
/// marked required to the client, optional ones say so in their label, and the server's answer brings the errors.
/// </summary>
public static class FormCard
{
    /// <param name="errors">Empty on a first visit. To show typed answers again, pass a view with them.</param>
    public static PersonalCard Page(FormView view, FormPage page, IReadOnlyList<FieldError> errors)
    {
        var words = view.Words;
        var visible = view.Form.Visible(view.Answers, view.Today);
        var at = visible.ToList().FindIndex(shown => shown.Id == page.Id) + 1;
        var progress = words["Page {0} of {1}", Math.Max(at, 1), visible.Count];
        List<Element> body = [Text.Title(view.Title), Text.Note(progress), Text.Section(words[page.Title])];
        if (errors.Count > 0)
        {
            body.Add(Problems(view, errors));
        }
        AddIntro(view, page, body);
        var topic = "";
        foreach (var field in page.Shown(view.Answers, view.Today))
        {
            FormInput.AddTopic(view, field, ref topic, body);
            body.AddRange(FormInput.Draw(view, field, errors.FirstOrDefault(error => error.Field == field.Id)));
        }
        return new() { Summary = $"{view.Title}. {progress}: {words[page.Title]}", Body = body, Actions = [.. Buttons(view, page, at, visible.Count)] };
    }

    private static void AddIntro(FormView view, FormPage page, List<Element> body)
    {
        if (page.Intro.Count == 0)
        {
            return;
        }
        var paragraphs = page.Intro.Select(paragraph => (Element)Text.Of(view.Words[paragraph])).ToList();
        if (page.Warns)
        {
            body.Add(new Container(paragraphs) { Style = "attention" });
        }
        else
        {
            body.AddRange(paragraphs);
        }
    }

    private static Container Problems(FormView view, IReadOnlyList<FieldError> errors)
    {
        var words = view.Words;
        var heading = errors.Count == 1 ? words["One answer needs your attention"] : words["{0} answers need your attention", errors.Count];
        List<Element> items = [Text.Section(heading)];
        items.AddRange(errors.Select(error => Text.Of($"{Named(view, view.Form.Field(error.Field)!)}: {error.In(words)}")));
        return new(items) { Style = "attention" };
    }

    private static string Named(FormView view, FormField field) =>
        field.Topic is { } topic ? $"{view.Words[topic]} – {view.Words[field.Label]}" : view.Words[field.Label];

    private static IEnumerable<CardAction> Buttons(FormView view, FormPage page, int at, int count)
    {
        var words = view.Words;
        var press = view.Press(page.Id);
        yield return FormButton.For(view, at >= count ? words["Check your answers"] : words["Next"], press.As(FormVerbs.Next), "positive");
        if (at > 1)
        {
            yield return FormButton.For(view, words["Back"], press.As(FormVerbs.Back));
        }
        yield return FormButton.For(view, words["Save and leave"], press.As(FormVerbs.Leave));
        yield return FormButton.For(view, words["Cancel"], press.As(FormVerbs.Cancel), inputs: false);
        if (view.Surface is FormSurface.Chat && at <= 1)
        {
            yield return FormButton.Window(view);
        }
    }
}
