using System.Collections.Concurrent;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>Parsed documents of the kinds that asked for it, each good only while the file still holds its etag.</summary>
internal sealed class RememberedDocuments
{
    /// <summary>A few for each partnership; beyond it everything is forgotten and read again.</summary>
    private const int Most = 1000;

    private readonly ConcurrentDictionary<(DocumentKind Kind, string Partition, string Id), (long ETag, object Document)> _kept = new(ByKey.Instance);

    public object? Get(string partition, PointRead point, long etag) =>
        _kept.TryGetValue((point.Kind, partition, point.Id), out var known) && known.ETag == etag ? known.Document : null;

    public object Keep(string partition, PointRead point, long etag, object document)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        _kept[(point.Kind, partition, point.Id)] = (etag, document);
        return document;
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
