using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.People;
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

/// <summary>A child's item is closed by whoever runs the meeting.</summary>
internal sealed class CloseItemSubject : IFormSubject
{
    public string Form => CloseItemForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft)
    {
        var forum = new ForumId(draft.Forum ?? "");
        var terms = turn.Partnership.TryGet(forum, out var known) ? known : turn.Terms;
        return CloseItemForm.Definition(terms, Members.Choices(terms, turn.RosterOf(terms.Forum), turn.Today), draft.Level);
    }

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press) => ItemForm.Plan(turn, plan, press);

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (ItemForm.Of(turn, read, press.About, turn.Data[ClosingVerbs.Forum], out var refusal) is not { } closing)
        {
            return (null, refusal);
        }
        return CloseItem.NotNow(closing.Here, closing.Held, closing.About.Setting) is { } why
            ? (null, FormTurn.Sentence(turn, Refusals.Say(why, turn.Words)))
            : (ItemForm.Begin(turn, closing, Form, press), null);
    }

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => ItemForm.PlanSubmit(turn, plan, press, Form);

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (ItemForm.Of(turn, read, draft.About, draft.Forum, out var refusal) is not { } closing)
        {
            return refusal;
        }
        var (about, item) = (closing.About, closing.About.Item);
        var said = CloseItemReading.Of(answers);
        var (actions, tool) = (closing.Actions(closing.Here).Count, about.Child.Level?.Level);
        return new CloseItem(item.Forum, item.Child, said, turn.Me).Decide(item, actions, tool, closing.Held, about.Setting) switch
        {
            Decision<ForumItem>.Accepted accepted => new Outcome(Done(turn, closing, accepted.State))
            {
                Changes = [about.Save(accepted.State), ItemForm.Kept(turn, Form, draft)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ForumItem>.Refused { Why: Reason.ItemLacks } => ItemForm.Show(turn, Refusals.Say(Reason.ItemLacks, turn.Words), about.Card(
                item, Refusals.Say(Reason.ItemLacks, turn.Words), refused: true, lacks: Lacks.Of(closing.Here, said, actions, tool, closing.Terms))),
            Decision<ForumItem>.Refused refused => ItemForm.Show(turn, Refusals.Say(refused.Why, turn.Words), about.Card(item, Refusals.Say(refused.Why, turn.Words), refused: true)),
            _ => throw new InvalidOperationException("An item is closed or it is not."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) => ItemForm.Receipt(turn, read, press, Form, closing => Done(turn, closing, closing.About.Item));

    private static Answer Done(Turn turn, ClosingTurn closing, ForumItem item)
    {
        var said = turn.Words["The item is closed."];
        return ItemForm.Show(turn, said, closing.About.Card(item, said)).Answer;
    }
}
