using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>Everything overdue in the group, oldest first, for those who run it: each of them opens what is listed.</summary>
internal sealed class OverdueActionsHandler : Handler
{
    public override string Verb => ActionVerbs.Overdue;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("overdue", "overdue", "See every overdue action of the group, and what is blocked", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Action, new DocumentQuery(Kinds.Action)
            {
                Equal = [("forum", forum.Value), ("tracker", "open")],
                RangeField = "due",
                AtMost = turn.Today.AddDays(-1).ToString("yyyy-MM-dd"),
                OrderBy = "due",
                Take = OverdueCard.PageSize,
                After = turn.Data[ActionVerbs.After],
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!Access.Runs(turn.Terms, turn.Roster, turn.Me, turn.Today))
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Action, "forum", turn.Terms.Forum.Value);
        var roster = turn.Roster;
        return Outcome.Show(OverdueCard.Render(new OverdueView
        {
            Forum = turn.Terms.Forum,
            Actions = [.. page.Items.Select(stored => stored.Value.ToDomain()).Where(action => action.Forum == turn.Terms.Forum)],
            OwnerOf = roster.NameOf,
            IsShut = action => turn.IsClosedByConflict(action.Child),
            Today = turn.Today,
            Next = page.Next,
        }, turn.Words));
    }
}
