using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>A store whose partitions are a test's own, whatever others keep in the same container.</summary>
internal sealed class OwnPartitions(IDocumentStore store, string mark) : IDocumentStore, IAsyncDisposable
{
    public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default) => store.ReadAsync(Own(partition), plan, cancellation);

    public ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default) =>
        store.CommitAsync(Own(partition), operations, cancellation);

    public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default) => store.CountAsync(Own(partition), query, cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public string Own(string partition) => $"{mark}/{partition}";
}
