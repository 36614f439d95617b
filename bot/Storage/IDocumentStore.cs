namespace PanelAssistant.Bot.Storage;

/// <summary>
/// The one port to what is stored. An aggregate is a document; a partition is a partnership; a commit is atomic.
/// Both stores keep the same promises, held by one suite of tests.
/// </summary>
public interface IDocumentStore
{
    /// <summary>One round of reading: every point and every query of the plan, side by side.</summary>
    ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default);

    /// <summary>
    /// Commits all operations or none. Durable when it returns.
    /// </summary>
    /// <returns>False when an etag did not match or a document to create was there already: reload and decide again.</returns>
    /// <exception cref="ArgumentException">More than <see cref="MostOperations"/> operations.</exception>
    ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default);

    /// <summary>How many documents match. For small counts; keep a counter for large ones.</summary>
    ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default);

    /// <summary>Cosmos DB's limit for a transactional batch, kept by every store.</summary>
    const int MostOperations = 100;
}
