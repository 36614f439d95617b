using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>One commit as one transactional batch.</summary>
internal sealed class CosmosCommit
{
    private readonly Container _container;
    private readonly string _partition;
    private readonly List<Write> _writes = [];
    private readonly long _now;
    private readonly bool _late;
    private string[] _etags = [];

    public CosmosCommit(Container container, CosmosKinds kinds, CosmosEnvelope envelope, string partition, IReadOnlyList<DocumentOperation> operations, long now)
    {
        (_container, _partition, _now) = (container, partition, now);
        foreach (var operation in operations)
        {
            kinds.FieldsOf(operation.Kind);
            long? expires = operation.TimeToLive is { } life ? now + (long)life.TotalMilliseconds : null;
            CosmosETag? match = operation.IfMatch is { } etag ? CosmosETag.Read(etag) : null;
            _late |= match?.Expires <= now;
            var body = operation.Type is OperationType.Delete ? null : envelope.Write(partition, operation, expires);
            _writes.Add(new(operation, CosmosId.Of(operation.Kind, operation.Id), match?.Own, expires, body));
        }
    }

    /// <returns>False when an etag did not match, a document to create was there, or one to change was not.</returns>
    /// <exception cref="CosmosFailureException">It could not be stored for another reason.</exception>
    public async Task<bool> StoreAsync(CancellationToken cancellation)
    {
        if (_late)
        {
            // What was read has ended since.
            return false;
        }
        while (true)
        {
            using var answer = await CosmosCall.AskAsync(() => Batch().ExecuteAsync(cancellation), cancellation);
            if (answer.IsSuccessStatusCode)
            {
                _etags = [.. answer.Select(result => result.ETag)];
                return true;
            }
            if (Refused(answer) is not { } refused)
            {
                throw new CosmosFailureException(answer.StatusCode);
            }
            if (refused.Operation.Type is not OperationType.Create || !await RemoveExpiredAsync(refused.Id, cancellation))
            {
                return false;
            }
        }
    }

    /// <summary>What has just been stored need not be parsed when it is read next.</summary>
    public void Remember(KnownDocuments known)
    {
        for (var at = 0; at < _writes.Count; at++)
        {
            var (operation, id, _, expires, _) = _writes[at];
            var etag = new CosmosETag(_etags[at], expires);
            if (operation.Kind.Remember && operation.AsStored(etag.ToString()) is { } document)
            {
                known.Keep(operation.Kind, _partition, id, etag, document);
            }
        }
    }

    private TransactionalBatch Batch()
    {
        var batch = _container.CreateTransactionalBatch(new PartitionKey(_partition));
        foreach (var (operation, id, match, _, body) in _writes)
        {
            var options = new TransactionalBatchItemRequestOptions { IfMatchEtag = match, EnableContentResponseOnWrite = false };
            // Each attempt reads, and closes, a stream of its own over the same bytes.
            var stream = body is null ? null : new MemoryStream(body.GetBuffer(), 0, (int)body.Length, writable: false, publiclyVisible: true);
            batch = operation.Type switch
            {
                OperationType.Create => batch.CreateItemStream(stream, options),
                OperationType.Replace => batch.ReplaceItemStream(id, stream, options),
                OperationType.Upsert => batch.UpsertItemStream(stream, options),
                _ => batch.DeleteItem(id, options),
            };
        }
        return batch;
    }

    /// <summary>The one write for which the batch was not taken: all others then say that they hang upon it.</summary>
    private Write? Refused(TransactionalBatchResponse answer)
    {
        var at = -1;
        for (var each = 0; each < answer.Count; each++)
        {
            if (answer[each].StatusCode is HttpStatusCode.FailedDependency)
            {
                continue;
            }
            if (at >= 0)
            {
                return null;
            }
            at = each;
        }
        if (at < 0 || answer.Count != _writes.Count)
        {
            return null;
        }
        var (status, write) = (answer[at].StatusCode, _writes[at]);
        return status switch
        {
            HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => write,
            HttpStatusCode.NotFound when write.Operation.Type is OperationType.Replace or OperationType.Delete => write,
            _ => null,
        };
    }

    /// <summary>A document that has ended does not stand in the way of a new one, even while the service still has it.</summary>
    private async Task<bool> RemoveExpiredAsync(string id, CancellationToken cancellation)
    {
        var key = new PartitionKey(_partition);
        using var there = await CosmosCall.AskAsync(() => _container.ReadItemStreamAsync(id, key, cancellationToken: cancellation), cancellation);
        if (!CosmosCall.IsThere(there))
        {
            return false;
        }
        using var json = await JsonDocument.ParseAsync(there.Content, cancellationToken: cancellation);
        if (!(CosmosEnvelope.ExpiresOf(json.RootElement) <= _now))
        {
            return false;
        }
        using var gone = await CosmosCall.AskAsync(() => _container.DeleteItemStreamAsync(id, key, new() { IfMatchEtag = there.Headers.ETag }, cancellation), cancellation);
        return gone.IsSuccessStatusCode;
    }

    private sealed record Write(DocumentOperation Operation, string Id, string? Match, long? Expires, MemoryStream? Body);
}
