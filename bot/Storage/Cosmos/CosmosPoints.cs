using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// Reads the points of a plan in one request: a press reads ten or so, most of them remembered. One alone is a point
/// read; several are one query by id in their partition, which brings the bodies only of what has changed.
/// </summary>
internal sealed class CosmosPoints(Container container, CosmosRows rows, KnownDocuments known)
{
    public async Task<object?[]> ReadAsync(string partition, IReadOnlyList<PointRead> points, long now, CancellationToken cancellation)
    {
        if (points.Count == 0)
        {
            return [];
        }
        string[] ids = [.. points.Select(point => CosmosId.Of(point.Kind, point.Id))];
        return ids is [var id]
            ? [await OneAsync(partition, points[0], id, now, cancellation)]
            : await ManyAsync(partition, points, ids, now, cancellation);
    }

    private async Task<object?> OneAsync(string partition, PointRead point, string id, long now, CancellationToken cancellation)
    {
        var before = known.Get(point.Kind, partition, id);
        var options = before is null ? null : new ItemRequestOptions { IfNoneMatchEtag = before.ETag.Own };
        using var answer = await CosmosCall.AskAsync(() => container.ReadItemStreamAsync(id, new PartitionKey(partition), options, cancellation), cancellation);
        if (!CosmosCall.IsThere(answer))
        {
            return null;
        }
        if (answer.StatusCode is HttpStatusCode.NotModified)
        {
            return Living(before!, now);
        }
        using var json = await JsonDocument.ParseAsync(answer.Content, cancellationToken: cancellation);
        return Document(partition, point, id, answer.Headers.ETag, json.RootElement, now);
    }

    private async Task<object?[]> ManyAsync(string partition, IReadOnlyList<PointRead> points, string[] ids, long now, CancellationToken cancellation)
    {
        var before = new KnownDocuments.Entry?[points.Count];
        var places = new Dictionary<string, int>(points.Count, StringComparer.Ordinal);
        var sql = new StringBuilder($"SELECT c.id, c._etag AS etag, c.{CosmosEnvelope.Expires}, (ARRAY_CONTAINS(@known, c.id || c._etag) ? undefined : c.{CosmosEnvelope.Body}) AS {CosmosEnvelope.Body} FROM c WHERE c.id IN (");
        for (var at = 0; at < ids.Length; at++)
        {
            before[at] = known.Get(points[at].Kind, partition, ids[at]);
            places[ids[at]] = at;
            sql.Append(at == 0 ? "" : ", ").Append($"@p{at}");
        }
        var query = new QueryDefinition(sql.Append(')').ToString())
            .WithParameter("@known", (string[])[.. Enumerable.Range(0, ids.Length).Where(at => before[at] is not null).Select(at => ids[at] + before[at]!.ETag.Own)]);
        for (var at = 0; at < ids.Length; at++)
        {
            query.WithParameter($"@p{at}", ids[at]);
        }
        var found = new object?[points.Count];
        await rows.ReadAsync(query, partition, ids.Length, row =>
        {
            var id = row.GetProperty("id").GetString()!;
            var at = places[id];
            found[at] = row.TryGetProperty(CosmosEnvelope.Body, out _)
                ? Document(partition, points[at], id, row.GetProperty("etag").GetString()!, row, now)
                : Living(before[at]!, now);
            return true;
        }, cancellation);
        return found;
    }

    private static object? Living(KnownDocuments.Entry entry, long now) => entry.ETag.Expires <= now ? null : entry.Document;

    private object? Document(string partition, PointRead point, string id, string own, JsonElement row, long now)
    {
        var etag = new CosmosETag(own, CosmosEnvelope.ExpiresOf(row));
        if (etag.Expires <= now || !CosmosEnvelope.TryBody(row, out var body))
        {
            return null;
        }
        var document = point.Parse(etag.ToString(), body);
        known.Keep(point.Kind, partition, id, etag, document);
        return document;
    }
}
