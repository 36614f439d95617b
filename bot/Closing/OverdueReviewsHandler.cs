using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Closing;

namespace PanelAssistant.Bot.Closing;

/// <summary>Children whose day to be looked at has passed, for those who run the list. Typed, it is the first list of theirs that has any.</summary>
internal sealed class OverdueReviewsHandler : Handler
{
    private const int MostRead = 300;

    public override string Verb => ClosingVerbs.Overdue;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("overdue reviews", "overdue reviews", "See which children should have been looked at again by now", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("forum", forum.Value), ("place", "here")], OrderBy = "since", Take = MostRead });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var run = turn.Partnership.Forums.Select(terms => terms.Forum).Where(forum => ItemTurn.Runs(turn, forum)).ToList();
        if (turn.Data[ClosingVerbs.Forum] is { } named)
        {
            run = [.. run.Where(forum => forum.Value == named)];
        }
        if (run.Count == 0)
        {
            return ItemTurn.NotFound(turn);
        }
        var lists = run.ConvertAll(forum => List(turn, read, forum));
        var (group, items, whole) = lists.Find(list => list.Items.Count > 0) is { Items: not null } found ? found : lists[0];
        var from = Math.Clamp(turn.Data.Number(ClosingVerbs.After) ?? 0, 0, items.Count);
        var next = from + OverdueReviewsCard.PageSize;
        return Outcome.Show(OverdueReviewsCard.Render(
            new(turn.Partnership.TryGet(group, out var terms) ? terms.ShortName : group.Value, group, [.. items.Skip(from).Take(OverdueReviewsCard.PageSize)], items.Count, next < items.Count ? next : null, whole),
            turn.Words));
    }

    private static (ForumId Forum, IReadOnlyList<Domain.Meetings.ForumItem> Items, bool Whole) List(Turn turn, ReadSet read, ForumId forum)
    {
        var page = read.Find(Kinds.Item, "forum", forum.Value);
        return (forum, OverdueReview.Among(page.Items.Select(stored => stored.Value.ToDomain()), turn.Today), page.Next is null);
    }
}
