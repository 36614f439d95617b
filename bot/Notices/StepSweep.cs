using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Notices;

/// <summary>Records of one kind that are looked at again at their <c>nextStep</c>. Each is one commit with its notices, guarded by its etag.</summary>
/// <typeparam name="TDocument">As it is stored, with <c>nextStep</c> among its indexes.</typeparam>
/// <typeparam name="TRecord">What is decided about.</typeparam>
public abstract class StepSweep<TDocument, TRecord>(IDocumentStore store, Partnership partnership, DocumentKind<TDocument> kind) : ISweep
    where TDocument : class
{
    /// <summary>Work that keeps losing races is left for the next round.</summary>
    private const int MostAttempts = 200;

    public virtual bool KeepsHours => true;

    protected abstract DateTimeOffset? NextOf(TDocument document);

    protected abstract ForumId ForumOf(TDocument document);

    protected abstract TRecord Read(TDocument document);

    protected abstract TDocument Write(TRecord record);

    /// <summary>The record with nothing left to look at.</summary>
    protected abstract TRecord AtRest(TRecord record);

    protected abstract Decision<TRecord> Decide(TRecord record, TermsOfReference terms, Roster roster, DateTimeOffset now);

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(kind, Due(until)), cancellation);
        return read.Find(kind).Items is [var first, ..] ? NextOf(first.Value) : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts && await OneAsync(now, cancellation); attempt++)
        {
        }
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> OneAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Find(kind, Due(now)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        if (read.Find(kind).Items is not [var stored, ..])
        {
            return false;
        }
        var record = Read(stored.Value);
        var forum = ForumOf(stored.Value);
        var roster = partnership.RostersIn(read).GetValueOrDefault(forum);
        if (roster is null || !partnership.TryGet(forum, out var rules) || Decide(record, rules, roster, now) is not Decision<TRecord>.Accepted accepted)
        {
            return await store.CommitAsync(partnership.Id, [Save(AtRest(record))], cancellation);
        }
        await store.CommitAsync(
            partnership.Id,
            [
                Save(accepted.State),
                NudgeSweep.Audit(accepted.Fact, stored.Id, now),
                .. accepted.Tell.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
            ],
            cancellation);
        return true;

        DocumentOperation Save(TRecord changed) => DocumentOperation.Replace(kind, stored, Write(changed));
    }

    private DocumentQuery Due(DateTimeOffset until) => new(kind)
    {
        RangeField = "nextStep",
        AtMost = UtcText.Of(until),
        OrderBy = "nextStep",
        Take = 1,
    };
}
