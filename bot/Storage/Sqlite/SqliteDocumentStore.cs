namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// The embedded store: one file, written by one thread that lets waiting commits share a transaction, read beside it by
/// the callers' own threads. Several processes on one machine may share the file.
/// </summary>
public sealed class SqliteDocumentStore : IDocumentStore, IDisposable, IAsyncDisposable
{
    /// <summary>More than presses ever read at once: one that is opened anew must prepare its statements again.</summary>
    private const int ReadersKept = 32;

    private readonly TimeProvider _clock;
    private readonly KindTables _tables;
    private readonly CommitWriter _writer;
    private readonly ReaderPool _readers;

    /// <param name="path">The file; made, with its folder, when it is not there.</param>
    /// <param name="kinds">Every kind of document that will be read or written.</param>
    /// <exception cref="InvalidDataException">A newer version of the program made the file.</exception>
    /// <exception cref="SqliteFailureException">The file cannot be opened, or is not a database.</exception>
    public SqliteDocumentStore(string path, IEnumerable<DocumentKind> kinds, TimeProvider clock)
    {
        _clock = clock;
        _tables = new KindTables(kinds);
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var remembered = new RememberedDocuments();
        var session = SqliteSession.OpenWriter(path);
        try
        {
            var opening = SqliteSchema.Prepare(session, path, _tables.All);
            _writer = new CommitWriter(session, new CommitApplier(session, _tables.All, opening, clock, remembered));
        }
        catch
        {
            session.Dispose();
            throw;
        }
        _readers = new ReaderPool(() => new SqliteReader(SqliteSession.OpenReader(path), remembered), ReadersKept);
    }

    public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var reader = _readers.Rent();
        try
        {
            return new ValueTask<ReadSet>(reader.Read(partition, plan, _tables, Now));
        }
        finally
        {
            _readers.GiveBack(reader);
        }
    }

    public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var reader = _readers.Rent();
        try
        {
            return new ValueTask<long>(reader.Count(partition, query, _tables[query.Kind], Now));
        }
        finally
        {
            _readers.GiveBack(reader);
        }
    }

    /// <exception cref="SqliteFailureException">The disk or the file failed; nothing was stored.</exception>
    public ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default)
    {
        if (operations.Count > IDocumentStore.MostOperations)
        {
            throw new ArgumentException($"A commit holds at most {IDocumentStore.MostOperations} operations, not {operations.Count}.", nameof(operations));
        }
        cancellation.ThrowIfCancellationRequested();
        if (operations.Count == 0)
        {
            return new ValueTask<bool>(true);
        }
        var commit = _writer.Rent();
        try
        {
            var now = Now;
            commit.Begin(partition);
            foreach (var operation in operations)
            {
                commit.Add(_tables[operation.Kind], operation, now);
            }
            return _writer.Enqueue(commit);
        }
        catch
        {
            _writer.GiveBack(commit);
            throw;
        }
    }

    /// <summary>Finishes the commits that wait; the last to close the file also folds the log into it.</summary>
    public void Dispose()
    {
        _readers.Dispose();
        _writer.Dispose();
    }

    /// <summary>How SQLite walks to the answer of a query, a step a line: which index, and whether it must sort.</summary>
    public IReadOnlyList<string> Explain(DocumentQuery query, bool count = false)
    {
        var reader = _readers.Rent();
        try
        {
            return reader.Explain(_tables[query.Kind].Shape(query, count));
        }
        finally
        {
            _readers.GiveBack(reader);
        }
    }

    public async ValueTask DisposeAsync() => await Task.Run(Dispose);

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();
}
