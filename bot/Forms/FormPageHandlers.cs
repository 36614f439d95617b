using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Forms;

/// <summary>A verb that works on a draft which must be there.</summary>
internal abstract class FormStep(FormSubjects subjects) : Handler
{
    public override void Plan(Turn turn, ReadPlan plan) => FormTurn.Plan(turn, plan);

    public sealed override Outcome Handle(Turn turn, ReadSet read) =>
        FormTurn.Of(turn, read, subjects) is { } form ? Step(turn, form) : Missing(turn);

    protected virtual Outcome Missing(Turn turn) => FormTurn.Gone(turn);

    protected abstract Outcome Step(Turn turn, FormTurn form);

    /// <summary>What the page sent, as far as it is good, on top of what the draft holds.</summary>
    protected static FormChecked Check(Turn turn, FormTurn form) =>
        FormCheck.Page(form.Definition, form.Page(), form.Answers, turn.Data.Raw, turn.Today);
}

/// <summary>Keeps the page and goes on. Typed, it shows the page that comes next.</summary>
internal sealed class FormNextHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Next;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("next page", "next page", "", SaidIn.Privately)];

    protected override Outcome Step(Turn turn, FormTurn form)
    {
        if (turn.Repeated || FormTurn.Press(turn) is null)
        {
            return form.Show(FormFlow.Continue(form.Definition, form.Answers, turn.Today), form.Answers);
        }
        var page = form.Page();
        var sent = Check(turn, form);
        return sent.Good
            ? form.Save(sent.Answers, form.Show(FormFlow.Next(form.Definition, page, sent.Answers, turn.Today), sent.Answers))
            : form.Save(sent.Answers, form.Present(FormCard.Page(form.View(sent.Typed), page, sent.Errors)));
    }
}

/// <summary>Keeps what is good on the page and goes back.</summary>
internal sealed class FormBackHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Back;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("page back", "page back", "", SaidIn.Privately)];

    protected override Outcome Step(Turn turn, FormTurn form)
    {
        var answers = turn.Repeated ? form.Answers : Check(turn, form).Answers;
        var back = form.Show(FormFlow.Back(form.Definition, form.Page(), answers, turn.Today), answers);
        return turn.Repeated ? back : form.Save(answers, back);
    }
}

/// <summary>Shows one page again, from the review.</summary>
internal sealed class FormChangeHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Page;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("first page", "first page", "", SaidIn.Privately)];

    protected override Outcome Step(Turn turn, FormTurn form) =>
        form.Show(FormTurn.Press(turn) is null ? FormFlow.First(form.Definition, form.Answers, turn.Today) : form.Page(), form.Answers);
}

/// <summary>Keeps what is good on the page and stops for now.</summary>
internal sealed class FormLeaveHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Leave;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("save and leave", "save and leave", "", SaidIn.Privately)];

    protected override Outcome Step(Turn turn, FormTurn form)
    {
        // Pressed on the review, nothing is sent along, and every answer stays as it is.
        var onPage = FormTurn.Press(turn) is { Page.Length: > 0 };
        var answers = turn.Repeated || !onPage ? form.Answers : Check(turn, form).Answers;
        Answer left = turn.InDialog
            ? new Answer.CloseDialog(turn.Words["Saved. Nothing has been sent. Type \"continue\" when you are ready."])
            : new Answer.Show(FormDraftCards.Left(form.View(answers)));
        return turn.Repeated ? left : form.Save(answers, left);
    }
}

/// <summary>Goes on with a draft: next day, on another device, after a restart.</summary>
internal sealed class FormResumeHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Resume;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("continue", "continue", "Go on with a form you have begun", SaidIn.Privately), new("resume", "resume", "", SaidIn.Privately)];

    protected override Outcome Missing(Turn turn) =>
        FormTurn.Sentence(turn, turn.Words["You have no form to continue. Type \"refer\" or \"screening\" to begin one."]);

    protected override Outcome Step(Turn turn, FormTurn form) =>
        FormTurn.Press(turn) is null
            ? form.Present(FormDraftCards.Resume(form.View(form.Answers), UkTime.DateOf(form.Draft.Started)))
            : form.Show(FormFlow.Continue(form.Definition, form.Answers, turn.Today), form.Answers);
}

/// <summary>Asks before anything typed is thrown away.</summary>
internal sealed class FormCancelHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Cancel;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("cancel", "cancel", "Stop a form you have begun", SaidIn.Privately), new("stop", "stop", "", SaidIn.Privately)];

    protected override Outcome Missing(Turn turn) => FormTurn.Sentence(turn, turn.Words["There is nothing to cancel. Type \"help\" to see what I can do."]);

    protected override Outcome Step(Turn turn, FormTurn form) => form.Present(FormDraftCards.CancelAsked(form.View(form.Answers)));
}

/// <summary>Throws the draft away.</summary>
internal sealed class FormDiscardHandler(FormSubjects subjects) : FormStep(subjects)
{
    public override string Verb => FormVerbs.Discard;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("delete draft", "delete draft", "", SaidIn.Privately)];

    protected override Outcome Missing(Turn turn) => FormTurn.Sentence(turn, turn.Words["Deleted. Nothing was sent."]);

    protected override Outcome Step(Turn turn, FormTurn form) => new(turn.InDialog
        ? new Answer.CloseDialog(turn.Words["Deleted. Nothing was sent."])
        : new Answer.Show(FormDraftCards.Discarded(form.View(form.Answers))))
    {
        Changes = turn.Repeated ? [] : [form.Remove()],
    };
}
