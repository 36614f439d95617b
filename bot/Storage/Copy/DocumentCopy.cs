namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>
/// Copies documents into a store, a batch at a time. What is there already and says the same is left, so that a copy
/// that was broken off goes on where it stopped when it is started again. What is there and says something else is left
/// too, and counted, unless the copy was told to replace it.
/// </summary>
internal sealed class DocumentCopy(IDocumentStore to, TimeProvider clock, bool replace)
{
    private const int MostAtOnce = 50;

    /// <summary>Half of what Cosmos DB takes in one batch.</summary>
    private const int MostBytes = 1_000_000;

    /// <returns>How many there were, were stored, and stood in the way.</returns>
    public async Task<CopyTally> RunAsync(IEnumerable<RawDocument> documents, CancellationToken cancellation)
    {
        var tally = new CopyTally(0, 0, 0);
        foreach (var batch in Batches(documents))
        {
            var there = await ThereAsync(batch, cancellation);
            List<DocumentOperation> writes = [];
            var different = 0;
            for (var at = 0; at < batch.Count; at++)
            {
                if (there[at] is { } found && found.Hash.AsSpan().SequenceEqual(batch[at].Hash()))
                {
                    continue;
                }
                different += there[at] is null || replace ? 0 : 1;
                if (there[at] is null || replace)
                {
                    writes.Add(Write(batch[at], there[at]));
                }
            }
            // Refused means that somebody else writes there: it is not stored, and the check at the end finds it.
            var stored = writes.Count == 0 || await to.CommitAsync(batch[0].Partition, writes, cancellation);
            tally = new(tally.Documents + batch.Count, tally.Stored + (stored ? writes.Count : 0), tally.Different + different + (stored ? 0 : writes.Count));
        }
        return tally;
    }

    /// <returns>How many of these are there and say the same.</returns>
    public async Task<int> CheckAsync(IEnumerable<RawDocument> documents, CancellationToken cancellation)
    {
        var same = 0;
        foreach (var batch in Batches(documents))
        {
            var there = await ThereAsync(batch, cancellation);
            same += batch.Where((document, at) => there[at] is { } found && found.Hash.AsSpan().SequenceEqual(document.Hash())).Count();
        }
        return same;
    }

    private static IEnumerable<IReadOnlyList<RawDocument>> Batches(IEnumerable<RawDocument> documents)
    {
        List<RawDocument> batch = [];
        var bytes = 0;
        foreach (var document in documents)
        {
            if (batch.Count > 0 && (batch.Count == MostAtOnce || bytes + document.Body.Length > MostBytes || batch[0].Partition != document.Partition))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }
            batch.Add(document);
            bytes += document.Body.Length;
        }
        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private async Task<IReadOnlyList<RawRead.Found?>> ThereAsync(IReadOnlyList<RawDocument> batch, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        foreach (var document in batch)
        {
            plan.Get(new RawRead(document.Kind, document.Id));
        }
        var read = await to.ReadAsync(batch[0].Partition, plan, cancellation);
        return [.. batch.Select((_, at) => (RawRead.Found?)read.At(at))];
    }

    private RawWrite Write(RawDocument document, RawRead.Found? there) => new(document, there is null ? OperationType.Create : OperationType.Replace)
    {
        IfMatch = there?.ETag,
        TimeToLive = document.Expires is { } expires ? DateTimeOffset.FromUnixTimeMilliseconds(expires) - clock.GetUtcNow() : null,
    };
}

internal readonly record struct CopyTally(int Documents, int Stored, int Different);
