using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// What one sweep finds due along an index, without what it could not read or remove: such a record is passed over until the
/// next day, so that it does not hold up all that come after it. Kept in memory: a new start tries again too.
/// </summary>
internal sealed partial class SetAside(IDocumentStore store, string partition, ILogger? log)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Dictionary<(DocumentKind Kind, string Id), DateTimeOffset> _until = [];
    private readonly ILogger _log = log ?? NullLogger.Instance;

    /// <summary>When the first of those that were set aside is tried again.</summary>
    public DateTimeOffset? Next => _until.Count == 0 ? null : _until.Values.Min();

    /// <summary>Those whose day is over are tried again.</summary>
    public void Release(DateTimeOffset now)
    {
        foreach (var over in _until.Where(one => one.Value <= now).Select(one => one.Key).ToList())
        {
            _until.Remove(over);
        }
    }

    /// <summary>The first id that is due and not set aside.</summary>
    public async ValueTask<string?> FirstAsync(DocumentKind kind, string field, string until, CancellationToken cancellation)
    {
        var query = new DocumentQuery(kind) { RangeField = field, AtMost = until, OrderBy = field, Take = 1 + _until.Keys.Count(one => one.Kind == kind) };
        return (await IdsRead.OfAsync(store, partition, query, cancellation)).FirstOrDefault(id => !_until.ContainsKey((kind, id)));
    }

    /// <summary>Works on one record; what is wrong with the record itself sets it aside. A store that does not answer is not the record's fault.</summary>
    public async ValueTask TryAsync(DocumentKind kind, string id, DateTimeOffset now, Func<ValueTask> work)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (error is not ObjectDisposedException
            && error is JsonException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or NullReferenceException or OverflowException)
        {
            _until[(kind, id)] = now + Day;
            Passed(_log, kind.Name, error.GetType().Name, _until.Count);
        }
    }

    /// <summary>Neither the message of the error nor the record, which may hold what somebody wrote, nor its reference, which is a child's.</summary>
    [LoggerMessage(EventId = 331, Level = LogLevel.Error, Message = "A document of the kind {Kind} could not be looked at or removed ({Error}). It is passed over for a day, as {Count} are now. \"data check\" names those that cannot be read.")]
    private static partial void Passed(ILogger log, string kind, string error, int count);
}
