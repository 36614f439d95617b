using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Closing;

/// <summary>Whether each paper of a child is there, answered by the chair or the administrator, before the meeting or in it.</summary>
internal sealed class PapersSubject : IFormSubject
{
    public string Form => PapersForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) =>
        PapersForm.Definition(turn.Partnership.TryGet(new ForumId(draft.Forum ?? ""), out var terms) ? terms : turn.Terms, draft.Level is not null);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press) => ItemForm.Plan(turn, plan, press);

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (ItemForm.Of(turn, read, press.About, turn.Data[ClosingVerbs.Forum], out var refusal) is not { } closing)
        {
            return (null, refusal);
        }
        if (closing.Terms.ChildPapers.Count == 0)
        {
            return (null, FormTurn.Sentence(turn, turn.Words["{0} asks for no papers of a child.", closing.Terms.ShortName]));
        }
        return closing.Here.IsHere
            ? (ItemForm.Begin(turn, closing, Form, press) with { Answers = PapersForm.Known(closing.Here, closing.Terms).Values }, null)
            : (null, FormTurn.Sentence(turn, Refusals.Say(Reason.NotListedHere, turn.Words)));
    }

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => ItemForm.PlanSubmit(turn, plan, press, Form);

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (ItemForm.Of(turn, read, draft.About, draft.Forum, out var refusal) is not { } closing)
        {
            return refusal;
        }
        var (about, item) = (closing.About, closing.About.Item);
        var command = new CheckPapers(item.Forum, item.Child, PapersForm.Read(answers, closing.Terms), PapersForm.PlanOf(answers), turn.Me);
        return command.Decide(item, about.Child.Level is not null, closing.Open, about.Setting) switch
        {
            Decision<ForumItem>.Accepted accepted => new Outcome(Done(turn, closing, accepted.State))
            {
                Changes = [about.Save(accepted.State), ItemForm.Kept(turn, Form, draft)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ForumItem>.Refused refused => ItemForm.Show(turn, Refusals.Say(refused.Why, turn.Words), closing.PapersOf(item, Refusals.Say(refused.Why, turn.Words), refused: true)),
            _ => throw new InvalidOperationException("The papers are recorded or refused."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) => ItemForm.Receipt(turn, read, press, Form, closing => Done(turn, closing, closing.About.Item));

    private static Answer Done(Turn turn, ClosingTurn closing, ForumItem item)
    {
        var said = turn.Words["The papers are recorded."];
        return ItemForm.Show(turn, said, closing.PapersOf(item, said)).Answer;
    }
}
