using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Records;

/// <summary>The audit trail and its seals as they stand in the store, a page at a time.</summary>
internal sealed class AuditTrail(IDocumentStore store, string partition)
{
    /// <summary>The next lines that no seal up to this one holds, in the order of time and id.</summary>
    /// <param name="until">No line after this moment.</param>
    public async ValueTask<IReadOnlyList<Stored<AuditDocument>>> NextAsync(SealDocument? last, DateTimeOffset until, CancellationToken cancellation)
    {
        List<Stored<AuditDocument>> lines = [];
        if (last?.To > until)
        {
            return lines;
        }
        string? after = null;
        do
        {
            var query = new DocumentQuery(Kinds.Audit)
            {
                RangeField = "at",
                AtLeast = last is null ? null : UtcText.Of(last.To),
                AtMost = UtcText.Of(until),
                OrderBy = "at",
                Take = AuditSeal.MostLines,
                After = after,
            };
            var page = (await store.ReadAsync(partition, new ReadPlan().Find(Kinds.Audit, query), cancellation)).Find(Kinds.Audit);
            lines.AddRange(page.Items.Where(line => !AuditSeal.Holds(last, line)));
            after = page.Next;
        }
        while (lines.Count < AuditSeal.MostLines && after is not null);
        return lines.Count <= AuditSeal.MostLines ? lines : lines[..AuditSeal.MostLines];
    }

    public async ValueTask<SealDocument?> LastSealAsync(CancellationToken cancellation)
    {
        var query = new DocumentQuery(Kinds.Seal) { OrderBy = "number", Descending = true, Take = 1 };
        return (await store.ReadAsync(partition, new ReadPlan().Find(Kinds.Seal, query), cancellation)).Find(Kinds.Seal).Items is [var last] ? last.Value : null;
    }

    /// <summary>Every seal in the order of its number.</summary>
    public async IAsyncEnumerable<SealDocument> SealsAsync()
    {
        string? after = null;
        do
        {
            var query = new DocumentQuery(Kinds.Seal) { OrderBy = "number", Take = 100, After = after };
            var page = (await store.ReadAsync(partition, new ReadPlan().Find(Kinds.Seal, query))).Find(Kinds.Seal);
            foreach (var seal in page.Items)
            {
                yield return seal.Value;
            }
            after = page.Next;
        }
        while (after is not null);
    }

    /// <summary>Every line in the order of time and id.</summary>
    public async IAsyncEnumerable<Stored<AuditDocument>> LinesAsync()
    {
        string? after = null;
        do
        {
            var query = new DocumentQuery(Kinds.Audit) { OrderBy = "at", Take = AuditSeal.MostLines, After = after };
            var page = (await store.ReadAsync(partition, new ReadPlan().Find(Kinds.Audit, query))).Find(Kinds.Audit);
            foreach (var line in page.Items)
            {
                yield return line;
            }
            after = page.Next;
        }
        while (after is not null);
    }
}
