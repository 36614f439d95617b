namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// Parsed documents of the kinds that asked for it, as they stood after one numbered commit of the file. Each reading
/// asks the file which commit is its last: memory speaks only when it is the same one, so a commit of another process
/// is seen at once. What a commit of this process stored takes its place in one step, so nobody sees half of it.
/// </summary>
internal sealed class RememberedDocuments
{
    /// <summary>About what is open in a large partnership, some kilobytes each; beyond it everything is forgotten and read again.</summary>
    private const int Most = 20_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<Key, Entry> _kept = new(ByKey.Instance);
    private long _commit = -1;
    private long? _expected;

    /// <summary>Fills in what is known of the wanted points, of documents that are not there too.</summary>
    /// <param name="found">Untouched where nothing is known.</param>
    /// <param name="now">Milliseconds, as the expiry of a document.</param>
    public void Recall(string partition, IReadOnlyList<PointRead> wanted, long commit, long now, object?[] found)
    {
        lock (_gate)
        {
            if (!StandsAt(commit))
            {
                return;
            }
            for (var at = 0; at < wanted.Count; at++)
            {
                var point = wanted[at];
                if (point.Kind.Remember && _kept.TryGetValue(new(point.Kind, partition, point.Id), out var known))
                {
                    found[at] = known.Expires <= now ? null : known.Document;
                }
            }
        }
    }

    /// <summary>The document, if it is known under this etag.</summary>
    public object? Get(DocumentKind kind, string partition, string id, long etag)
    {
        lock (_gate)
        {
            return _kept.TryGetValue(new(kind, partition, id), out var known) && known.ETag == etag ? known.Document : null;
        }
    }

    /// <param name="commit">The last commit of the file as this document was read.</param>
    public void Keep(DocumentKind kind, string partition, string id, long commit, Entry entry)
    {
        lock (_gate)
        {
            if (commit == _commit)
            {
                Put(new(kind, partition, id), entry);
            }
        }
    }

    /// <summary>This process is about to make that commit, or has failed to: nothing then.</summary>
    public void Expect(long? commit)
    {
        lock (_gate)
        {
            _expected = commit;
        }
    }

    /// <summary>What has just been stored need not be parsed when it is read next.</summary>
    public void Keep(long commit, IEnumerable<PendingCommit> stored)
    {
        lock (_gate)
        {
            if (commit != _commit + 1)
            {
                // Others have written in between, and only the file knows what.
                _kept.Clear();
            }
            _commit = commit;
            _expected = null;
            foreach (var accepted in stored)
            {
                if (accepted.Accepted)
                {
                    Put(accepted);
                }
            }
        }
    }

    private bool StandsAt(long commit)
    {
        if (commit > _commit && commit != _expected)
        {
            // Another process wrote: begin anew from there. What this process wrote follows by itself in a moment.
            _kept.Clear();
            _commit = commit;
        }
        return commit == _commit;
    }

    private void Put(PendingCommit accepted)
    {
        for (var at = 0; at < accepted.Writes.Count; at++)
        {
            var write = accepted.Writes[at];
            if (write.Table.Kind.Remember)
            {
                var etag = accepted.ETags[at];
                Put(new(write.Table.Kind, accepted.PartitionName, write.Operation.Id), new(etag, write.Expires, write.Operation.AsStored(etag.ToString())));
            }
        }
    }

    private void Put(Key key, Entry entry)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        _kept[key] = entry;
    }

    /// <param name="Document">Null when there is none.</param>
    internal readonly record struct Entry(long ETag, long? Expires, object? Document)
    {
        public static Entry Absent => default;
    }

    private readonly record struct Key(DocumentKind Kind, string Partition, string Id);

    // A kind is one object for the life of the program; comparing it as a record would compare all its indexes.
    private sealed class ByKey : IEqualityComparer<Key>
    {
        public static readonly ByKey Instance = new();

        public bool Equals(Key x, Key y) => ReferenceEquals(x.Kind, y.Kind) && x.Id == y.Id && x.Partition == y.Partition;

        public int GetHashCode(Key key) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Kind), key.Id);
    }
}
