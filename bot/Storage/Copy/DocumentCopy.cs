using System.Runtime.CompilerServices;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>
/// Copies documents into a store, a batch at a time. What is there already and says the same is left, so that a copy
/// that was broken off goes on where it stopped when it is started again. What is there and says something else is left
/// too, unless the copy was told to replace it. Nothing is removed.
/// </summary>
internal sealed class DocumentCopy(IDocumentStore to, TimeProvider clock, bool replace)
{
    private const int MostAtOnce = 50;

    /// <summary>Half of what Cosmos DB takes in one batch.</summary>
    private const int MostBytes = 1_000_000;

    private readonly Dictionary<DocumentKind, int> _stored = [];

    /// <summary>Stores what is not there yet.</summary>
    public async Task RunAsync(IDocumentSource from, Progress progress, CancellationToken cancellation)
    {
        await foreach (var batch in BatchesAsync(from, cancellation))
        {
            var there = await ThereAsync(batch, cancellation);
            List<DocumentOperation> writes = [];
            for (var at = 0; at < batch.Count; at++)
            {
                if (there[at] is null || (replace && !Same(there[at], batch[at])))
                {
                    writes.Add(Write(batch[at], there[at]));
                }
            }
            // Refused means that somebody else writes there: it is not stored, and the check at the end finds it.
            if (writes.Count > 0 && await to.CommitAsync(batch[0].Partition, writes, cancellation))
            {
                foreach (var (kind, number) in writes.CountBy(write => write.Kind))
                {
                    _stored[kind] = _stored.GetValueOrDefault(kind) + number;
                }
            }
            progress.Add(batch.Count);
        }
        progress.End();
    }

    /// <summary>Reads everything once more and compares each document with what is there, by a hash of what it says.</summary>
    /// <param name="kinds">Every kind that may be there.</param>
    /// <returns>A line for each kind of which there is any.</returns>
    public async Task<IReadOnlyList<CopyTally>> CheckAsync(IDocumentSource from, IEnumerable<DocumentKind> kinds, Progress progress, CancellationToken cancellation)
    {
        Dictionary<DocumentKind, (int Documents, int Same)> found = [];
        HashSet<string> partitions = [];
        await foreach (var batch in BatchesAsync(from, cancellation))
        {
            var there = await ThereAsync(batch, cancellation);
            for (var at = 0; at < batch.Count; at++)
            {
                var (documents, same) = found.GetValueOrDefault(batch[at].Kind);
                found[batch[at].Kind] = (documents + 1, same + (Same(there[at], batch[at]) ? 1 : 0));
            }
            partitions.Add(batch[0].Partition);
            progress.Add(batch.Count);
        }
        progress.End();
        List<CopyTally> tallies = [];
        foreach (var kind in kinds)
        {
            var there = 0L;
            foreach (var partition in partitions)
            {
                there += await to.CountAsync(partition, new DocumentQuery(kind), cancellation);
            }
            var (documents, same) = found.GetValueOrDefault(kind);
            if (documents > 0 || there > 0)
            {
                tallies.Add(new(kind.Name, documents, _stored.GetValueOrDefault(kind), same, Math.Max(0, there - documents)));
            }
        }
        return tallies;
    }

    private static bool Same(RawRead.Found? there, RawDocument document) => there is not null && there.Hash.AsSpan().SequenceEqual(document.Hash());

    private static async IAsyncEnumerable<IReadOnlyList<RawDocument>> BatchesAsync(IDocumentSource from, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<RawDocument> batch = [];
        var bytes = 0;
        await foreach (var document in from.AllAsync(cancellation))
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

/// <param name="Documents">How many there are where they come from.</param>
/// <param name="Same">How many of them are there now and say the same.</param>
/// <param name="More">How many are there that did not come from here.</param>
internal sealed record CopyTally(string Kind, int Documents, int Stored, int Same, long More);
