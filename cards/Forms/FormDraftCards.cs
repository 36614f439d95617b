using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Forms;

/// <summary>The cards around a draft: found again, put aside, about to be thrown away.</summary>
public static class FormDraftCards
{
    /// <param name="started">The local day the draft was begun.</param>
    /// <param name="notice">What else its person must know before they go on.</param>
    public static PersonalCard Resume(FormView view, DateOnly started, string? notice = null)
    {
        var words = view.Words;
        var when = (view.Today.DayNumber - started.DayNumber) switch
        {
            <= 0 => words["You started this today."],
            1 => words["You started this yesterday."],
            _ => words["You started this on {0}.", Dates.Of(started, words)],
        };
        var page = FormFlow.Continue(view.Form, view.Answers, view.Today);
        var where = page is null ? words["Every page is filled in. It has not been sent."] : words["The next page is: {0}. Nothing has been sent.", words[page.Title]];
        return new()
        {
            Summary = $"{view.Title}. {when}",
            Body = [Text.Title(view.Title), .. notice is null ? (Element[])[] : [new Container([Text.Of(notice)]) { Style = "attention" }], Text.Of(when), Text.Of(where)],
            Actions =
            [
                FormButton.For(view, words["Continue"], view.Press().As(FormVerbs.Resume), "positive", inputs: false),
                FormButton.Window(view),
                FormButton.For(view, words["Start again"], view.Press().As(FormVerbs.Open), inputs: false),
                FormButton.For(view, words["Delete it"], view.Press().As(FormVerbs.Discard), "destructive", inputs: false),
            ],
        };
    }

    /// <summary>After Save and leave.</summary>
    public static PersonalCard Left(FormView view)
    {
        var words = view.Words;
        return new()
        {
            Summary = words["Saved. Nothing has been sent."],
            Body =
            [
                Text.Title(view.Title),
                Text.Of(words["Saved. Nothing has been sent."]),
                Text.Of(words["Press Continue, or type continue, when you are ready."]),
            ],
            Actions = [FormButton.For(view, words["Continue"], view.Press().As(FormVerbs.Resume), "positive", inputs: false)],
        };
    }

    /// <summary>Asks before anything typed is thrown away.</summary>
    public static PersonalCard CancelAsked(FormView view)
    {
        var words = view.Words;
        var question = words["Stop and delete what you have written?"];
        return new()
        {
            Summary = $"{view.Title}. {question}",
            Body = [Text.Title(view.Title), Text.Of(question), Text.Of(words["Nothing has been sent."])],
            Actions =
            [
                FormButton.For(view, words["Delete it"], view.Press().As(FormVerbs.Discard), "destructive", inputs: false),
                FormButton.For(view, words["Keep it for later"], view.Press().As(FormVerbs.Leave), inputs: false),
                FormButton.For(view, words["Go on with it"], view.Press().As(FormVerbs.Resume), inputs: false),
            ],
        };
    }

    public static PersonalCard Discarded(FormView view)
    {
        var words = view.Words;
        var gone = words["Deleted. Nothing was sent."];
        return new()
        {
            Summary = gone,
            Body = [Text.Title(view.Title), Text.Of(gone)],
            Actions = [FormButton.For(view, words["Start again"], new FormPress(view.Form.Id, About: view.About).As(FormVerbs.Open), inputs: false)],
        };
    }
}
