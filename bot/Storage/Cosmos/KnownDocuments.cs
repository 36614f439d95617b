using System.Collections.Concurrent;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// Parsed documents of the kinds that asked for it, by their ids, each good for one etag. Every read says which it has,
/// and Cosmos DB brings only what has changed since.
/// </summary>
internal sealed class KnownDocuments
{
    /// <summary>About what is open in a large partnership, some kilobytes each; beyond it everything is forgotten and read again.</summary>
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<(string Partition, string Id), Entry> _kept = new();

    public Entry? Get(DocumentKind kind, string partition, string id) =>
        kind.Remember && _kept.TryGetValue((partition, id), out var known) ? known : null;

    public object? Get(DocumentKind kind, string partition, string id, CosmosETag etag) =>
        Get(kind, partition, id) is { } known && known.ETag == etag ? known.Document : null;

    public void Keep(DocumentKind kind, string partition, string id, CosmosETag etag, object document)
    {
        if (!kind.Remember)
        {
            return;
        }
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        _kept[(partition, id)] = new(etag, document);
    }

    internal sealed record Entry(CosmosETag ETag, object Document);
}
