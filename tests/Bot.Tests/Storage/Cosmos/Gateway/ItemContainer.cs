using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>A container: items by partition key and id, etags, time to live, and an indexing policy that ORDER BY must find itself in.</summary>
internal sealed class ItemContainer
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ItemPartition> _partitions = [];
    private readonly Func<DateTimeOffset> _now;
    private long _writes;

    public ItemContainer(JsonObject properties, Func<DateTimeOffset> now) => (Properties, _now) = (properties, now);

    public JsonObject Properties { get; private set; }

    public void Change(JsonObject properties)
    {
        lock (_gate)
        {
            Properties = properties;
            foreach (var (key, items) in _partitions.ToList())
            {
                var indexed = _partitions[key] = new(Indexes);
                foreach (var item in items.All(_now()))
                {
                    indexed.Put(item.Id, item);
                }
            }
        }
    }

    public StoredItem? Read(string partition, string id)
    {
        lock (_gate)
        {
            return Partition(partition).Get(id, _now());
        }
    }

    /// <summary>Every living item, in the order of their ids.</summary>
    public IReadOnlyList<StoredItem> All()
    {
        lock (_gate)
        {
            return [.. _partitions.Values.SelectMany(partition => partition.All(_now())).OrderBy(item => item.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>All of them or none; when one fails, the others say 424.</summary>
    public IReadOnlyList<ItemResult> Write(string partition, IReadOnlyList<ItemWrite> writes)
    {
        lock (_gate)
        {
            var items = Partition(partition);
            var undo = new Stack<(string Id, StoredItem? Item)>();
            var results = new List<ItemResult>();
            foreach (var write in writes)
            {
                var result = Write(items, partition, write, undo);
                if (result.Status >= 400)
                {
                    foreach (var (id, item) in undo)
                    {
                        items.Put(id, item);
                    }
                    return [.. writes.Select(other => ReferenceEquals(other, write) ? result : new ItemResult(424))];
                }
                results.Add(result);
            }
            return results;
        }
    }

    /// <exception cref="FormatException">The query cannot be answered, or no composite index serves its order.</exception>
    /// <param name="skip">Where the page begins, from the continuation of the page before.</param>
    public (IReadOnlyList<byte[]> Rows, int? Next) Query(string partition, SqlQuery query, int skip, int most)
    {
        DemandIndex(query);
        lock (_gate)
        {
            var (items, ordered) = Partition(partition).Candidates(query, _now());
            var matching = items.Select(item => item.Body).Where(query.Matches);
            if (query.Counts)
            {
                var count = matching.Count();
                return ([System.Text.Encoding.UTF8.GetBytes(query.CountsInParts ? $$"""[{"item":{{count}}}]""" : $"{count}")], null);
            }
            if (query.Order.Count > 0 && !ordered)
            {
                matching = matching.Order(Comparer<JsonElement>.Create(query.Compare));
            }
            var rest = matching.Take(query.Top).Skip(skip).Take((int)Math.Min(most + 1L, int.MaxValue)).ToList();
            return ([.. rest.Take(most).Select(body => Row(query, body))], rest.Count > most ? skip + most : null);
        }
    }

    private IEnumerable<IReadOnlyList<string>> Indexes =>
        Properties["indexingPolicy"]?["compositeIndexes"]?.AsArray().Select(index => (IReadOnlyList<string>)[.. index!.AsArray().Select(part => (string)part!["path"]!)]) ?? [];

    private void DemandIndex(SqlQuery query)
    {
        if (query.Order.Count < 2)
        {
            return;
        }
        var paths = query.Order.Select(part => (part.Path.Index, part.Descending)).ToList();
        var served = Properties["indexingPolicy"]?["compositeIndexes"]?.AsArray().Any(index =>
        {
            var there = index!.AsArray().Select(part => ((string)part!["path"]!, Descending: (string?)part["order"] == "descending")).ToList();
            return there.SequenceEqual(paths) || there.Select(part => (part.Item1, !part.Descending)).SequenceEqual(paths);
        });
        if (served != true)
        {
            throw new FormatException("The order by query does not have a corresponding composite index that it can be served from.");
        }
    }

    private ItemResult Write(ItemPartition items, string partition, ItemWrite write, Stack<(string, StoredItem?)> undo)
    {
        if (write.Body is { } document && (!document.TryGetProperty("id", out var named) || named.GetString() != write.Id || Key(document) != partition || write.Id.AsSpan().ContainsAny(@"/\?#")))
        {
            return new(400);
        }
        var there = items.Get(write.Id, _now());
        var status = (write.Verb, there) switch
        {
            (ItemVerb.Create, not null) => 409,
            (ItemVerb.Replace or ItemVerb.Delete, null) => 404,
            _ when write.IfMatch is { } etag && there is not null && there.ETag != etag => 412,
            (ItemVerb.Delete, _) => 204,
            (ItemVerb.Create, _) or (_, null) => 201,
            _ => 200,
        };
        if (status >= 400)
        {
            return new(status);
        }
        undo.Push((write.Id, there));
        var item = write.Body is { } body ? Stored(write.Id, body) : null;
        items.Put(write.Id, item);
        return new(status, item);
    }

    private StoredItem Stored(string id, JsonElement body)
    {
        var etag = $"\"{++_writes:x8}-0000-0000-0000-000000000000\"";
        var now = _now();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            foreach (var property in body.EnumerateObject())
            {
                property.WriteTo(json);
            }
            json.WriteString("_rid", Convert.ToBase64String(BitConverter.GetBytes(_writes)));
            json.WriteString("_etag", etag);
            json.WriteNumber("_ts", now.ToUnixTimeSeconds());
            json.WriteEndObject();
        }
        var seconds = Properties["defaultTtl"] is null ? 0 : body.TryGetProperty("ttl", out var own) ? own.GetInt32() : (int)Properties["defaultTtl"]!;
        using var parsed = JsonDocument.Parse(buffer.WrittenMemory);
        return new(id, etag, parsed.RootElement.Clone(), seconds > 0 ? now.AddSeconds(seconds) : null);
    }

    private string? Key(JsonElement document)
    {
        var path = (string)Properties["partitionKey"]!["paths"]![0]!;
        return document.TryGetProperty(path[1..], out var key) ? key.GetString() : null;
    }

    private ItemPartition Partition(string key) => _partitions.TryGetValue(key, out var there) ? there : _partitions[key] = new(Indexes);

    private static byte[] Row(SqlQuery query, JsonElement body)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            query.Write(json, body);
        }
        return buffer.WrittenSpan.ToArray();
    }
}
