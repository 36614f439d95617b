using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Missing;

/// <summary>
/// Children who come to meet the criteria while they are missing, and return interviews without a result. An index leads
/// to the records whose moment has come; nobody's history is searched.
/// </summary>
public sealed class MissingSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    private const int PageSize = 12;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Missing, Due(until, 1)), cancellation);
        return read.Find(Kinds.Missing).Items is [var first, ..] ? first.Value.NextNudge : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        while (await PageAsync(now, cancellation))
        {
        }
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> PageAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Find(Kinds.Missing, Due(now, PageSize)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var due = read.Find(Kinds.Missing).Items;
        if (due.Count == 0)
        {
            return false;
        }
        var around = new ReadPlan();
        foreach (var child in due.Select(stored => CaseReference.Of(stored.Value.Child)))
        {
            around.Get(Kinds.Child, child.ToString());
            MissingItems.Plan(partnership, child, around);
        }
        var lists = await store.ReadAsync(partnership.Id, around, cancellation);
        var changes = new List<DocumentOperation>();
        foreach (var stored in due)
        {
            var more = Changes(stored, read, lists, now);
            if (changes.Count > 0 && changes.Count + more.Count > IDocumentStore.MostOperations)
            {
                break;
            }
            changes.AddRange(more);
        }
        if (changes.Count > 0)
        {
            // A lost race means that somebody else did the same work, or a person changed a record: look again either way.
            await store.CommitAsync(partnership.Id, changes, cancellation);
        }
        return true;
    }

    private List<DocumentOperation> Changes(Stored<MissingDocument> stored, ReadSet read, ReadSet lists, DateTimeOffset now)
    {
        if (!partnership.TryGet(new ForumId(stored.Value.Forum), out var terms))
        {
            // A forum that is no more has nobody to tell.
            return [DocumentOperation.Replace(Kinds.Missing, stored, stored.Value with { NextNudge = null })];
        }
        var setting = new MissingSetting(MissingRules.Of(partnership, terms), terms, RosterOf(terms.Forum), now);
        var record = stored.Value.ToDomain();
        if (WatchMissing.Decide(record, setting) is not Decision<MissingRecord>.Accepted accepted)
        {
            return [];
        }
        var listed = lists.Get(Kinds.Child, stored.Id) is { } child
            ? MissingItems.Changes(record, accepted.State, child, lists, new ReviewSetting(partnership.Forums, RosterOf, now))
            : null;
        return
        [
            DocumentOperation.Replace(Kinds.Missing, stored, MissingDocument.From(accepted.State)),
            NudgeSweep.Audit(accepted.Fact, stored.Id, now),
            .. listed?.Changes ?? [],
            .. accepted.Tell.Concat(listed?.Tell ?? []).Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
        ];

        Roster RosterOf(ForumId forum) => partnership.RosterIn(read, forum);
    }

    private static DocumentQuery Due(DateTimeOffset until, int take) => new(Kinds.Missing)
    {
        RangeField = "nextNudge",
        AtMost = UtcText.Of(until),
        OrderBy = "nextNudge",
        Take = take,
    };
}
