using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Forms;

/// <summary>What every verb of a form shares: the draft it works on, and how its pages are shown on this surface.</summary>
internal sealed class FormTurn
{
    private readonly Turn _turn;
    private readonly Stored<DraftDocument> _stored;

    private FormTurn(Turn turn, Stored<DraftDocument> stored, IFormSubject subject)
    {
        _turn = turn;
        _stored = stored;
        Subject = subject;
        Definition = subject.Definition(turn, stored.Value);
    }

    public IFormSubject Subject { get; }

    public FormDefinition Definition { get; }

    public DraftDocument Draft => _stored.Value;

    public FormAnswers Answers => FormAnswers.Of(Draft.Answers);

    public static FormPress? Press(Turn turn) => FormPress.Read(name => turn.Data[name]);

    /// <summary>A press names its draft; typed words mean the one worked on last.</summary>
    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (Press(turn) is { } press)
        {
            plan.Get(Kinds.Draft, DraftDocument.IdOf(turn.Me.Value, press.Form, press.About));
        }
        else
        {
            plan.Find(Kinds.Draft, new DocumentQuery(Kinds.Draft) { Equal = [("person", turn.Me.Value)], OrderBy = "changed", Descending = true, Take = 1 });
        }
    }

    /// <summary>Nothing when there is no such draft any more, or the card belongs to one that was begun again since.</summary>
    public static FormTurn? Of(Turn turn, ReadSet read, FormSubjects subjects)
    {
        var press = Press(turn);
        var stored = press is null
            ? read.Find(Kinds.Draft).Items is [var latest, ..] ? latest : null
            : read.Get(Kinds.Draft, DraftDocument.IdOf(turn.Me.Value, press.Form, press.About));
        if (stored is null || (press is { Draft.Length: > 0 } && press.Draft != stored.Value.Draft))
        {
            return null;
        }
        return subjects.Find(stored.Value.Form) is { } subject ? new(turn, stored, subject) : null;
    }

    /// <summary>What typed words bring for a form about a reference.</summary>
    public static IReadOnlyDictionary<string, string> About(string form, string about) =>
        new Dictionary<string, string> { [FormPress.FormName] = form, [FormPress.AboutName] = about };

    /// <summary>The same for a child, in whatever way the reference is written: a draft is found under one of them.</summary>
    public static IReadOnlyDictionary<string, string> AboutChild(string form, string about) =>
        About(form, CaseReference.TryParse(about, out var child) ? child.ToString() : about);

    /// <summary>A fresh draft.</summary>
    public static DraftDocument Begin(Turn turn, string form, string about = "", FormAnswers? answers = null) => new()
    {
        Person = turn.Me.Value,
        Draft = turn.Key,
        Form = form,
        About = about,
        Answers = (answers ?? FormAnswers.None).Values,
        Started = turn.Now,
        Changed = turn.Now,
    };

    public static Outcome Gone(Turn turn) => Sentence(turn, Refusals.Say(Reason.FormGone, turn.Words));

    public static Outcome Sentence(Turn turn, string sentence) =>
        new(turn.InDialog ? new Answer.CloseDialog(sentence) : new Answer.Say(sentence));

    public FormView View(FormAnswers answers) => View(_turn, Definition, Draft, answers);

    public static FormView View(Turn turn, FormDefinition form, DraftDocument draft, FormAnswers answers) => new()
    {
        Form = form,
        Draft = draft.Draft,
        About = draft.About,
        Answers = answers,
        Today = turn.Today,
        Surface = turn.InDialog ? FormSurface.Dialog : FormSurface.Chat,
        Words = turn.Words,
    };

    /// <summary>The page the press stands on; one that the form no longer has reads as where the draft stands.</summary>
    public FormPage Page() =>
        Definition.Find(Press(_turn)?.Page) ?? FormFlow.Continue(Definition, Answers, _turn.Today) ?? Definition.Pages[0];

    /// <summary>The next page to fill in, or the review.</summary>
    public Answer Show(FormPage? page, FormAnswers answers) =>
        Present(page is null ? FormReview.Card(View(answers)) : FormCard.Page(View(answers), page, []));

    public Answer Present(PersonalCard card) => Present(_turn, card, Definition);

    public static Answer Present(Turn turn, PersonalCard card, FormDefinition form) =>
        turn.InDialog ? new Answer.Dialog(turn.Words[form.Title], card) : new Answer.Show(card);

    public Outcome Save(FormAnswers answers, Answer answer) => new(answer)
    {
        Changes =
        [
            DocumentOperation.Replace(
                Kinds.Draft, _stored, Draft with { Answers = answers.Values, Changed = _turn.Now }, DraftDocument.Kept),
        ],
    };

    public DocumentOperation Remove() => DocumentOperation.Delete(Kinds.Draft, _stored);
}
