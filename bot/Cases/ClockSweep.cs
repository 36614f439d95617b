using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Cases;

/// <summary>
/// Children whose clocks take a step. An index leads to them, so no work grows with the children who wait or with what is
/// past. A page is one commit of records, audit lines and notices, guarded by etags.
/// </summary>
public sealed class ClockSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>The record, its audit line and an invitation each, with a few shared notices, fit one commit.</summary>
    private const int PageSize = 24;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Child, Due(until, 1)), cancellation);
        return read.Find(Kinds.Child).Items is [var first, ..] ? first.Value.NextClock : null;
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
        var plan = new ReadPlan().Find(Kinds.Child, Due(now, PageSize)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var rosters = partnership.RostersIn(read);
        var changes = new List<DocumentOperation>();
        var told = new List<Notice>();
        foreach (var stored in read.Find(Kinds.Child).Items)
        {
            if (Look(stored.Value.ToDomain(), rosters, now) is Decision<Child>.Accepted accepted)
            {
                changes.Add(DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(accepted.State, stored.Value.Referrer)));
                told.AddRange(accepted.Tell);
                if (accepted.Fact.Detail is not null)
                {
                    changes.Add(NudgeSweep.Audit(accepted.Fact, $"{stored.Id}:{stored.ETag}", now));
                }
            }
        }
        if (changes.Count == 0)
        {
            return false;
        }
        changes.AddRange(await MorningNotices.ChangesAsync(store, partnership.Id, told, now, cancellation));
        // A lost race means that somebody else did the same work, or a person changed a record: look again either way.
        await store.CommitAsync(partnership.Id, changes, cancellation);
        return true;
    }

    private Decision<Child> Look(Child child, IReadOnlyDictionary<ForumId, Roster> rosters, DateTimeOffset now)
    {
        var watching = child.Watch is { Forum: { } forum } watch && watch.Since == child.AtRiskSince
            ? partnership.Forums.FirstOrDefault(terms => terms.Forum == forum)
            : LookAtClocks.ForumOf(child, partnership.Forums);
        var roster = watching is null ? null : rosters.GetValueOrDefault(watching.Forum);
        return LookAtClocks.Decide(child, watching, roster ?? new Roster { Forum = watching?.Forum ?? default, Holdings = [] }, now);
    }

    private static DocumentQuery Due(DateTimeOffset until, int take) => new(Kinds.Child)
    {
        RangeField = "nextClock",
        AtMost = UtcText.Of(until),
        OrderBy = "nextClock",
        Take = take,
    };
}
