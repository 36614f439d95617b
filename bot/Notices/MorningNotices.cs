using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>Puts what one person is told on one morning into one notice, also when it is spread over several pages of a sweep.</summary>
internal static class MorningNotices
{
    /// <summary>The writes that go into the commit with what was decided.</summary>
    public static async ValueTask<List<DocumentOperation>> ChangesAsync(
        IDocumentStore store, string partition, IEnumerable<Notice> told, DateTimeOffset now, CancellationToken cancellation)
    {
        var grouped = told.GroupBy(notice => notice.Id).Select(same => (same.First() with { Items = [] }).With([.. same.SelectMany(notice => notice.Items)])).ToList();
        if (grouped.Count == 0)
        {
            return [];
        }
        var plan = new ReadPlan();
        foreach (var notice in grouped)
        {
            plan.Get(Kinds.Notice, notice.Id);
        }
        var read = await store.ReadAsync(partition, plan, cancellation);
        var changes = new List<DocumentOperation>();
        foreach (var notice in grouped)
        {
            changes.Add(read.Get(Kinds.Notice, notice.Id) switch
            {
                null => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now)),
                { Value.State: DeliveryState.Queued } queued => DocumentOperation.Replace(Kinds.Notice, queued, Longer(queued.Value, notice)),
                // The morning's has gone out: what comes later in the day goes by itself.
                _ => DocumentOperation.Create(Kinds.Notice, $"{notice.Id}:{notice.Items[0].Reference}:{UtcText.Of(now)}", NoticeDocument.From(notice, now)),
            });
        }
        return changes;

        static NoticeDocument Longer(NoticeDocument queued, Notice by)
        {
            var whole = queued.ToDomain(by.Id).With(by.Items);
            return queued with { Items = whole.Items, More = whole.More + by.More is > 0 and var more ? more : null };
        }
    }
}
