using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// On the morning of a meeting every item of it is asked about again (Oxfordshire Network: not open, on the day too). One item
/// is one commit: it may move to another list, whose item is written with it.
/// </summary>
public sealed class ItemSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    private const int MostItems = 20;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Item, Due(until)), cancellation);
        return read.Find(Kinds.Item).Items is [var first, ..] ? first.Value.NextCheck : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        while (await OneAsync(now, cancellation))
        {
        }
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> OneAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var due = (await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Item, Due(now)), cancellation)).Find(Kinds.Item).Items;
        if (due is not [var stored, ..])
        {
            return false;
        }
        var plan = new ReadPlan()
            .Get(Kinds.Child, stored.Value.Child)
            .Get(Kinds.Review, stored.Value.Referral)
            .Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("child", stored.Value.Child)], Take = MostItems });
        plan.GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        // A lost race means that somebody else did the same work, or a person changed a record: look again either way.
        await store.CommitAsync(partnership.Id, Changes(stored, read, now), cancellation);
        return true;
    }

    private List<DocumentOperation> Changes(Stored<ItemDocument> stored, ReadSet read, DateTimeOffset now)
    {
        if (!partnership.TryGet(new ForumId(stored.Value.Forum), out _) || read.Get(Kinds.Child, stored.Value.Child) is not { } child)
        {
            return [Unchecked(stored)];
        }
        var setting = new ReviewSetting(
            partnership.Forums, forum => partnership.RosterIn(read, forum), now);
        var everywhere = read.Find(Kinds.Item).Items;
        var item = stored.Value.ToDomain();
        var others = everywhere.Select(other => other.Value.ToDomain()).Where(other => other.Id != item.Id).ToList();
        if (RouteAgain.Decide(item, child.Value.ToDomain(), others, setting, UkTime.DateOf(now)) is not Decision<IReadOnlyList<ForumItem>>.Accepted accepted)
        {
            return [Unchecked(stored)];
        }
        List<DocumentOperation> changes =
        [
            .. accepted.State.Select(changed => DocumentOperation.Save(
                Kinds.Item, changed.Id, changed.Id == stored.Id ? stored : everywhere.FirstOrDefault(other => other.Id == changed.Id), ItemDocument.From(changed.After(everywhere.FirstOrDefault(other => other.Id == changed.Id)?.Value.ToDomain())))),
            NudgeSweep.Audit(accepted.Fact, stored.Id, now),
            .. accepted.Tell.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
        ];
        var known = child.Value.ToDomain();
        if (known.BroughtTo([.. accepted.State.Where(changed => changed.IsHere).Select(changed => changed.Forum)]) is var brought && brought != known)
        {
            changes.Add(DocumentOperation.Replace(Kinds.Child, child, ChildDocument.From(brought, child.Value.Referrer)));
        }
        var back = accepted.State.Any(changed => changed is { State: ItemState.Moved, WentTo.Forum: null });
        if (back && read.Get(Kinds.Review, stored.Value.Referral) is { } review && partnership.TryGet(new ForumId(review.Value.Forum), out var terms))
        {
            changes.Add(DocumentOperation.Replace(Kinds.Review, review, ReviewDocument.From(review.Value.ToDomain().OpenedAgain(terms, now))));
        }
        return changes;
    }

    private static DocumentOperation Unchecked(Stored<ItemDocument> stored) =>
        DocumentOperation.Replace(Kinds.Item, stored, stored.Value with { NextCheck = null });

    private static DocumentQuery Due(DateTimeOffset until) => new(Kinds.Item)
    {
        RangeField = "nextCheck",
        AtMost = UtcText.Of(until),
        OrderBy = "nextCheck",
        Take = 1,
    };
}
