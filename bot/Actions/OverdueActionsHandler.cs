using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Actions;

/// <summary>
/// Everything overdue in the group, oldest first, for those who run it: each of them opens what is listed. Whoever runs several is
/// shown one of them, and told in which others something is overdue.
/// </summary>
internal sealed class OverdueActionsHandler : Handler
{
    public override string Verb => ActionVerbs.Overdue;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("overdue", "overdue", "See every overdue action of the group, and what is blocked", SaidIn.Privately) { ForChair = true, Read = static text => RosterRights.ReadForum(ActionVerbs.Forum, text) }];

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
        var run = RunGroups.Of(turn);
        if (run.Count == 0)
        {
            return Outcome.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words));
        }
        var late = run.Where(terms => Page(read, terms).Items.Count > 0).ToList();
        var group = late.FirstOrDefault() ?? run[0];
        var page = Page(read, group);
        var roster = turn.RosterOf(group.Forum);
        return Outcome.Show(OverdueCard.Render(new OverdueView
        {
            Forum = group.Forum,
            Group = run.Count > 1 || turn.Data[ActionVerbs.Forum] is not null ? group.ShortName : null,
            Others = [.. late.Where(terms => terms != group).Select(terms => (terms.ShortName, terms.Forum))],
            Actions = [.. page.Items.Select(stored => stored.Value.ToDomain())],
            OwnerOf = roster.NameOf,
            IsShut = action => turn.IsClosedByConflict(action.Child),
            Today = turn.Today,
            Next = page.Next,
        }, turn.Words));
    }

    private static Page<ActionDocument> Page(ReadSet read, TermsOfReference terms) => read.Find(Kinds.Action, "forum", terms.Forum.Value);
}
