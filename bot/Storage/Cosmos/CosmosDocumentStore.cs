using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// Documents in one container of Azure Cosmos DB, the partnership as their partition. A round of reading is one request
/// for all points and one for each query, side by side; a commit is one transactional batch. No query leaves its partition.
/// </summary>
public sealed class CosmosDocumentStore : IDocumentStore
{
    private readonly Container _container;
    private readonly CosmosKinds _kinds;
    private readonly CosmosEnvelope _envelope;
    private readonly CosmosRows _rows;
    private readonly CosmosPoints _points;
    private readonly KnownDocuments _known = new();
    private readonly TimeProvider _clock;

    /// <param name="kinds">Every kind of document that will be read or written.</param>
    /// <param name="planned">See <see cref="CosmosRows"/>.</param>
    public CosmosDocumentStore(Container container, IEnumerable<DocumentKind> kinds, TimeProvider clock, bool planned = false)
    {
        (_container, _clock, _kinds) = (container, clock, new CosmosKinds(kinds));
        _envelope = new CosmosEnvelope(_kinds);
        _rows = new CosmosRows(container, planned);
        _points = new CosmosPoints(container, _rows, _known);
    }

    /// <exception cref="CosmosFailureException">Cosmos DB did not answer, or was too busy.</exception>
    public async ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var now = Now;
        foreach (var point in plan.Points)
        {
            _kinds.FieldsOf(point.Kind);
        }
        // Every query is looked at before anything is asked.
        List<(QueryRead Read, QueryDefinition Sql)> queries = [.. plan.Queries.Select(read => (read, Checked(partition, read, now)))];
        var points = _points.ReadAsync(partition, plan.Points, now, cancellation);
        var pages = Task.WhenAll(queries.Select(query => PageAsync(partition, query.Read, query.Sql, cancellation)));
        await Task.WhenAll((Task)points, pages);
        return new ReadSet(plan, await points, await pages);
    }

    /// <exception cref="CosmosFailureException">Cosmos DB did not answer, or was too busy.</exception>
    public async ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default)
    {
        _kinds.FieldsOf(query.Kind);
        var count = 0L;
        await _rows.ReadAsync(CosmosQuery.Count(partition, query, Now), partition, 1, row =>
        {
            count += row.GetInt64();
            return true;
        }, cancellation);
        return count;
    }

    /// <exception cref="CosmosFailureException">
    /// Cosmos DB refused, was too busy, or did not answer. Without an answer nobody knows whether it stored; the key of the press tells.
    /// </exception>
    public async ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(partition);
        if (operations.Count > IDocumentStore.MostOperations)
        {
            throw new ArgumentException($"A commit holds at most {IDocumentStore.MostOperations} operations, not {operations.Count}.", nameof(operations));
        }
        if (operations.Count == 0)
        {
            return true;
        }
        var commit = new CosmosCommit(_container, _kinds, _envelope, partition, operations, Now);
        if (!await commit.StoreAsync(cancellation))
        {
            return false;
        }
        commit.Remember(_known);
        return true;
    }

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    private QueryDefinition Checked(string partition, QueryRead read, long now)
    {
        _kinds.FieldsOf(read.Query.Kind);
        return CosmosQuery.Page(partition, read.Query, now);
    }

    private async Task<object> PageAsync(string partition, QueryRead read, QueryDefinition sql, CancellationToken cancellation)
    {
        var query = read.Query;
        var items = new List<object>(Math.Min(query.Take, 64));
        string? next = null, last = null, place = null;
        await _rows.ReadAsync(sql, partition, query.Take + 1, row =>
        {
            if (items.Count == query.Take)
            {
                next = QueryCursor.Write(System.Text.Encoding.UTF8.GetBytes(place ?? ""), last!);
                return false;
            }
            last = row.GetProperty(CosmosEnvelope.Id).GetString()!;
            place = row.TryGetProperty("sort", out var sort) ? sort.GetString() : null;
            items.Add(Item(partition, read, row, last));
            return true;
        }, cancellation);
        return read.Page(items, next);
    }

    private object Item(string partition, QueryRead read, JsonElement row, string id)
    {
        var kind = read.Query.Kind;
        var etag = new CosmosETag(row.GetProperty("etag").GetString()!, CosmosEnvelope.ExpiresOf(row));
        var key = read.IsRemembered ? CosmosId.Of(kind, id) : "";
        if (read.IsRemembered && _known.Get(kind, partition, key, etag) is { } known)
        {
            return known;
        }
        if (!CosmosEnvelope.TryBody(row, out var body))
        {
            throw new CosmosFailureException(HttpStatusCode.InternalServerError);
        }
        var document = read.Parse(id, etag.ToString(), body);
        if (read.IsRemembered)
        {
            _known.Keep(kind, partition, key, etag, document);
        }
        return document;
    }
}
