using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Bot.Meetings;

/// <summary>The children on a group's list, for those who run it. Typed, it is the first list of theirs that has anybody on it.</summary>
internal sealed class ItemListHandler : Handler
{
    public override string Verb => ItemVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("items", "items", "See which children are on your group's list, held or moved", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Item, new DocumentQuery(Kinds.Item)
            {
                Equal = [("forum", forum.Value), ("place", "here")],
                OrderBy = "since",
                Take = ItemsCard.PageSize,
                After = turn.Data[ItemVerbs.After],
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var run = turn.Partnership.Forums.Select(terms => terms.Forum).Where(forum => ItemTurn.Runs(turn, forum)).ToList();
        if (turn.Data[ItemVerbs.Forum] is { } named ? !run.Contains(new ForumId(named)) : run.Count == 0)
        {
            return ItemTurn.NotFound(turn);
        }
        var pages = (turn.Data[ItemVerbs.Forum] is { } one ? [new ForumId(one)] : run).Select(list => (Forum: list, Page: read.Find(Kinds.Item, "forum", list.Value))).ToList();
        var (forum, page) = pages.Find(list => list.Page.Items.Count > 0) is { Page: not null } found ? found : pages[0];
        return Outcome.Show(ItemsCard.Render(new ItemsView
        {
            Forum = forum,
            NameOf = other => turn.Partnership.TryGet(other, out var terms) ? terms.ShortName : other.Value,
            FrontDoor = turn.Terms.FrontDoor.Name,
            Items = [.. page.Items.Select(stored => stored.Value.ToDomain())],
            Others = [.. run.Where(other => other != forum)],
            Next = page.Next,
        }, turn.Words));
    }
}

/// <summary>One child on a list, for those who run it and for members who open the child's record: they see its links too. Opening it is on record.</summary>
internal sealed class ItemOpenHandler : Handler
{
    public override string Verb => ItemVerbs.Open;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("item", "item CH-2041", "See why a child is on your list, and what it waits for", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ItemTurn.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[ItemVerbs.Child], out var child))
        {
            plan.Find(Kinds.Screening, ScreeningSubject.Latest(child, 1));
            LinkTurn.Plan(plan, RecordReference.Of(child));
            LinkTurn.PlanGrants(turn, plan);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read) =>
        ItemTurn.Of(turn, read, static (turn, forum) => ItemTurn.Runs(turn, forum) || turn.SeesRecordsOf(forum)) is { IsTheirs: true } about
            ? new Outcome(about.Show(about.Item, links: about.OpensRecord ? LinkTurn.Lines(turn, read, RecordReference.Of(about.Item.Child), LinkTurn.Grants(read)) : null))
            {
                Fact = new(ItemVerbs.Open, about.Item.Id),
            }
            : ItemTurn.NotFound(turn);
}
