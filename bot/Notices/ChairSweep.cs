using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Notices;

/// <summary>Reminds that the chair passes on. Whether a reminder went out is known by its notice, so nothing else is kept.</summary>
public sealed class ChairSweep(IDocumentStore store, Partnership partnership, TimeProvider clock) : ISweep
{
    public bool KeepsHours => true;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var rosters = await RostersAsync(cancellation);
        if ((await OwedAsync(rosters, now, cancellation)).Count > 0)
        {
            return now;
        }
        var next = partnership.Forums.Select(terms => rosters.GetValueOrDefault(terms.Forum) is { } roster ? RemindOfChair.Next(terms, roster, now) : null).Min();
        return next <= until ? next : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var owed = await OwedAsync(await RostersAsync(cancellation), now, cancellation);
        if (owed.Count > 0)
        {
            await store.CommitAsync(partnership.Id, [.. owed.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now)))], cancellation);
        }
    }

    private async ValueTask<IReadOnlyDictionary<Domain.ForumId, Roster>> RostersAsync(CancellationToken cancellation)
    {
        var plan = new ReadPlan().GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return partnership.RostersIn(read);
    }

    private async ValueTask<IReadOnlyList<Notice>> OwedAsync(IReadOnlyDictionary<Domain.ForumId, Roster> rosters, DateTimeOffset now, CancellationToken cancellation)
    {
        List<Notice> due = [.. partnership.Forums.SelectMany(terms => rosters.GetValueOrDefault(terms.Forum) is { } roster ? RemindOfChair.Due(terms, roster, now) : [])];
        if (due.Count == 0)
        {
            return due;
        }
        var plan = new ReadPlan();
        foreach (var notice in due)
        {
            plan.Get(Kinds.Notice, notice.Id);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return [.. due.Where(notice => read.Get(Kinds.Notice, notice.Id) is null)];
    }
}
