using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Bot.Minutes;

/// <summary>The chair's approval, and with it the actions that were written down: one commit, so none is made twice.</summary>
internal sealed class ApproveMinutesHandler() : MinutesHandler(MinutesVerbs.Approve,
    new TypedCommand("approve minutes", "approve minutes 25 November 2026", "Approve the minutes; their actions reach their owners", SaidIn.Privately) { Read = MinutesTyped.Day, ForChair = true })
{
    private const string Counter = "action";

    public override void Plan(Turn turn, ReadPlan plan)
    {
        base.Plan(turn, plan);
        plan.Get(Kinds.Counter, Counter);
    }

    protected override Outcome Handle(Turn turn, MinutesTurn about, ReadSet read)
    {
        var counter = read.Get(Kinds.Counter, Counter);
        var decision = new ApproveMinutes(about.Minutes.Reference, turn.Data.Number(MinutesVerbs.Seen), counter?.Value.Last ?? 0, turn.Me)
            .Decide(about.Minutes, about.Terms, about.Roster, turn.Today, turn.Now);
        var outcome = about.Settle(decision, turn.Words["The minutes are approved. Their actions are on the tracker."]);
        return !turn.Repeated && decision is Decision<ChangedMinutes>.Accepted { State.Actions: { Count: > 0 } made }
            ? outcome with
            {
                Changes =
                [
                    .. outcome.Changes,
                    .. made.Select(action => DocumentOperation.Create(Kinds.Action, action.Reference.ToString(), ActionDocument.From(action))),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = made[^1].Reference.Number }),
                ],
            }
            : outcome;
    }
}
