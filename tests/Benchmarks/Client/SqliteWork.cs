using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Tests.Benchmarks.Client;

/// <summary>
/// The reading and the commit of a vote and of a turn through the bot's own embedded store: as many documents, of the same
/// size, along as many indexes, and their bodies ready-made.
/// </summary>
internal sealed class SqliteWork(string path) : IStoreWork
{
    private const string Partition = "store-alone";
    private const int Points = 10, Rows = 10, Records = 100, RecordBytes = 2600, LineBytes = 170;

    private static readonly DocumentKind<StoredDocument> Point = new("point", static () => StoredJson.Default.StoredDocument) { Remember = true };

    /// <summary>Indexed as a flag is, by values that a vote does not change.</summary>
    private static readonly DocumentKind<StoredDocument> Record = new("record", static () => StoredJson.Default.StoredDocument)
    {
        Remember = true,
        Indexes = [["docId"], ["kind", "docId"], ["kind", "pk"]],
    };

    /// <summary>Indexed as a line of the audit is: by its time, and by its record and time.</summary>
    private static readonly DocumentKind<StoredDocument> Line = new("line", static () => StoredJson.Default.StoredDocument)
    {
        Indexes = [["docId"], ["kind", "docId"]],
    };

    private static readonly string Body = new('x', RecordBytes), Short = new('x', LineBytes - 100);

    private readonly SqliteDocumentStore _store = new(path, [Point, Record, Line], TimeProvider.System);
    private int _written;

    public async Task PrepareAsync()
    {
        for (var at = 0; at < Points; at++)
        {
            await StoreAsync(Point, $"point{at}", Short);
        }
        for (var at = 0; at < Records; at++)
        {
            await StoreAsync(Record, $"record{at}", Body);
        }
    }

    /// <summary>Known documents, the record, two keys that are not there; then the record again and a line, in one commit.</summary>
    public async Task VoteAsync()
    {
        var number = Interlocked.Increment(ref _written);
        var (record, line) = ($"record{number % Records}", Convert.ToHexString(Guid.NewGuid().ToByteArray()));
        var plan = Known().Get(Record, record).Get(Line, line).Get(Line, line + "-again");
        var read = (await _store.ReadAsync(Partition, plan)).Get(Record, record)!;
        var stored = await _store.CommitAsync(Partition,
        [
            DocumentOperation.Replace(Record, read, read.Value),
            DocumentOperation.Create(Line, line, new(line, Partition, record, number.ToString("D12", CultureInfo.InvariantCulture), Short)),
        ]);
        if (!stored)
        {
            throw new InvalidOperationException("The commit was refused.");
        }
    }

    public async Task MyActionsAsync() =>
        await _store.ReadAsync(Partition, Known().Find(Record, new DocumentQuery(Record) { Equal = [("kind", "record")], OrderBy = "docId", Take = Rows }));

    public void Dispose() => _store.Dispose();

    private static ReadPlan Known()
    {
        var plan = new ReadPlan();
        for (var at = 0; at < Points; at++)
        {
            plan.Get(Point, $"point{at}");
        }
        return plan;
    }

    private async Task StoreAsync(DocumentKind<StoredDocument> kind, string id, string body) =>
        await _store.CommitAsync(Partition, [DocumentOperation.Upsert(kind, id, new(id, Partition, kind.Name, id, body))]);
}
