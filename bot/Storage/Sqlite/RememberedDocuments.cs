using System.Collections.Concurrent;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>Parsed documents of the kinds that asked for it, each good only while the file still holds its etag.</summary>
internal sealed class RememberedDocuments
{
    /// <summary>About what is open in a large partnership, some kilobytes each; beyond it everything is forgotten and read again.</summary>
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<(DocumentKind Kind, string Partition, string Id), (long ETag, object Document)> _kept = new(ByKey.Instance);

    public object? Get(DocumentKind kind, string partition, string id, long etag) =>
        _kept.TryGetValue((kind, partition, id), out var known) && known.ETag == etag ? known.Document : null;

    public object Keep(DocumentKind kind, string partition, string id, long etag, object document)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        _kept[(kind, partition, id)] = (etag, document);
        return document;
    }

    /// <summary>What has just been stored need not be parsed when it is read next.</summary>
    public void Keep(PendingCommit commit)
    {
        for (var at = 0; at < commit.Writes.Count; at++)
        {
            var write = commit.Writes[at];
            if (write.Table.Kind.Remember && write.Operation.AsStored(commit.ETags[at].ToString()) is { } stored)
            {
                Keep(write.Table.Kind, commit.PartitionName, write.Operation.Id, commit.ETags[at], stored);
            }
        }
    }

    // A kind is one object for the life of the program; comparing it as a record would compare all its indexes.
    private sealed class ByKey : IEqualityComparer<(DocumentKind Kind, string Partition, string Id)>
    {
        public static readonly ByKey Instance = new();

        public bool Equals((DocumentKind Kind, string Partition, string Id) x, (DocumentKind Kind, string Partition, string Id) y) =>
            ReferenceEquals(x.Kind, y.Kind) && x.Id == y.Id && x.Partition == y.Partition;

        public int GetHashCode((DocumentKind Kind, string Partition, string Id) key) =>
            HashCode.Combine(key.Kind.Name, key.Partition, key.Id);
    }
}
