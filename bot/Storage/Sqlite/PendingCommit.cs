using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks.Sources;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// A commit on its way to the writer: its documents already as bytes, written on the caller's thread. Used again once
/// its caller has the answer, so that a press leaves no garbage here.
/// </summary>
internal sealed class PendingCommit(Action<PendingCommit> giveBack) : IValueTaskSource<bool>
{
    private const int MostBytesKept = 64 * 1024;

    // What is stored is never HTML: accented letters stay themselves.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly List<Write> _writes = [];
    private ArrayBufferWriter<byte> _bytes = new(4096);
    private Utf8JsonWriter? _json;
    private ManualResetValueTaskSourceCore<bool> _answer;

    /// <summary>One write, its texts as places in the commit's bytes.</summary>
    /// <param name="Fields">Where in <see cref="Fields"/> the values of the indexed fields begin.</param>
    /// <param name="Operation">For what may be remembered once it is stored.</param>
    public readonly record struct Write(
        KindTable Table, OperationType Type, Range Id, Range Body, int Fields, long? Expires, long? Match, DocumentOperation Operation);

    /// <summary>Values of indexed fields, as places in the commit's bytes.</summary>
    public List<Range> Fields { get; } = [];

    /// <summary>Etags given to the writes, in their order; zero where none was.</summary>
    public List<long> ETags { get; } = [];

    public string PartitionName { get; private set; } = "";

    public IReadOnlyList<Write> Writes => _writes;

    public Range Partition { get; private set; }

    /// <summary>The answer to come, set by the writer before it completes.</summary>
    public bool Accepted { get; set; }

    /// <summary>Why this commit alone could not be stored.</summary>
    public Exception? Failure { get; set; }

    public ValueTask<bool> Answer => new(this, _answer.Version);

    public ReadOnlySpan<byte> this[Range place] => _bytes.WrittenSpan[place];

    public void Begin(string partition)
    {
        ArgumentException.ThrowIfNullOrEmpty(partition);
        PartitionName = partition;
        Partition = Append(partition);
    }

    public void Add(KindTable table, DocumentOperation operation, long now)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation.Id);
        var id = Append(operation.Id);
        var start = _bytes.WrittenCount;
        if (operation.Type != OperationType.Delete)
        {
            (_json ??= new Utf8JsonWriter(_bytes, Plain)).Reset();
            operation.WriteBody(_json);
            _json.Flush();
        }
        var end = _bytes.WrittenCount;
        var fields = Fields.Count;
        if (operation.Type != OperationType.Delete)
        {
            IndexedFields.Find(_bytes, start, table.FieldNames, Fields);
        }
        long? expires = operation.TimeToLive is { } life ? now + (long)life.TotalMilliseconds : null;
        _writes.Add(new Write(table, operation.Type, id, start..end, fields, expires, Match(operation.IfMatch), operation));
    }

    /// <summary>Answers the caller, who goes on at once on this thread.</summary>
    public void Complete()
    {
        if (Failure is { } why)
        {
            _answer.SetException(why);
        }
        else
        {
            _answer.SetResult(Accepted);
        }
    }

    /// <summary>Makes this ready for another commit.</summary>
    public void Clear()
    {
        _writes.Clear();
        Fields.Clear();
        ETags.Clear();
        Accepted = false;
        Failure = null;
        _answer.Reset();
        if (_bytes.Capacity > MostBytesKept)
        {
            _bytes = new ArrayBufferWriter<byte>(4096);
            _json = null;
        }
        // Cleared rather than only rewound: these were people's records.
        _bytes.Clear();
    }

    bool IValueTaskSource<bool>.GetResult(short token)
    {
        try
        {
            return _answer.GetResult(token);
        }
        finally
        {
            giveBack(this);
        }
    }

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _answer.GetStatus(token);

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _answer.OnCompleted(continuation, state, token, flags);

    private Range Append(string text)
    {
        var start = _bytes.WrittenCount;
        Encoding.UTF8.GetBytes(text, _bytes);
        return start.._bytes.WrittenCount;
    }

    // An etag that this store did not give matches nothing.
    private static long? Match(string? etag) => etag is null ? null : long.TryParse(etag, out var number) ? number : -1;
}
