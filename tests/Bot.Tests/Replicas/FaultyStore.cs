using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Replicas;

/// <summary>A store that breaks when told.</summary>
internal sealed class FaultyStore(IDocumentStore store) : IDocumentStore
{
    /// <summary>Whether this commit breaks without being stored.</summary>
    public Predicate<IReadOnlyList<DocumentOperation>> Breaks { get; set; } = static _ => false;

    /// <summary>Whether this commit is stored and its answer lost.</summary>
    public Predicate<IReadOnlyList<DocumentOperation>> LosesTheAnswer { get; set; } = static _ => false;

    public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default) => store.ReadAsync(partition, plan, cancellation);

    public async ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default)
    {
        if (Breaks(operations))
        {
            throw new IOException("The store is not there.");
        }
        var committed = await store.CommitAsync(partition, operations, cancellation);
        return LosesTheAnswer(operations) ? throw new IOException("The answer of the store was lost.") : committed;
    }

    public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default) => store.CountAsync(partition, query, cancellation);
}
