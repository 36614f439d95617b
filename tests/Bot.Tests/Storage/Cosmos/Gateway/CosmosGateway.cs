using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Logging;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>
/// Stands in for Azure Cosmos DB on loopback: speaks the REST protocol of its gateway to Microsoft's own SDK and keeps
/// a log of every request. One physical partition, strong consistency, no request units.
/// </summary>
public sealed partial class CosmosGateway : IAsyncDisposable
{
    /// <summary>A key of the right form that opens nothing.</summary>
    public const string Key = "bm90LWEtc2VjcmV0LW9ubHktZm9yLXRlc3Rz";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<GatewayCall>> _calls = new();
    private readonly long[] _counts = new long[Enum.GetValues<CallKind>().Length];
    private readonly ConcurrentDictionary<string, JsonObject> _databases = new();
    private readonly ConcurrentDictionary<string, ItemContainer> _containers = new();

    private CosmosGateway(WebApplication app) => _app = app;

    public string Endpoint => _app.Urls.First();

    public IReadOnlyList<GatewayCall> Calls => [.. _calls.Values.SelectMany(static calls => calls)];

    /// <summary>The clock by which items live and end.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Says before anything is done that a request is refused.</summary>
    public Func<GatewayCall, GatewayRefusal?> Refusing { get; set; } = static _ => null;

    /// <summary>Most rows of one answer, however many were asked for.</summary>
    public int MostRows { get; set; } = int.MaxValue;

    /// <summary>False where requests are so many that only their number is kept.</summary>
    public bool KeepsCalls { get; init; } = true;

    /// <param name="port">Any that is free unless said.</param>
    public static async Task<CosmosGateway> StartAsync(int port = 0, bool keepsCalls = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        var gateway = new CosmosGateway(app) { KeepsCalls = keepsCalls };
        app.Run(gateway.AnswerAsync);
        await app.StartAsync();
        return gateway;
    }

    /// <summary>Makes a database with one container at once.</summary>
    public void Make(string database, ContainerProperties properties)
    {
        _databases[database] = new() { ["id"] = database, ["_rid"] = DatabaseRid };
        var body = JsonNode.Parse(Newtonsoft.Json.JsonConvert.SerializeObject(properties))!.AsObject();
        body["_rid"] = Rid();
        _containers[$"{database}/{properties.Id}"] = new ItemContainer(body, () => Clock.GetUtcNow());
    }

    public void Drop(string database)
    {
        _databases.TryRemove(database, out _);
        _calls.TryRemove(database, out _);
        foreach (var name in _containers.Keys.Where(name => name.StartsWith(database + "/", StringComparison.Ordinal)))
        {
            _containers.TryRemove(name, out _);
        }
    }

    /// <summary>A look from outside at what a container holds, in the order of the ids.</summary>
    public IReadOnlyList<StoredItem> Items(string database, string container) => _containers[$"{database}/{container}"].All();

    /// <summary>A hand in a container from outside.</summary>
    public void Put(string database, string container, string partition, string id, JsonObject body) =>
        _containers[$"{database}/{container}"].Write(partition, [new(ItemVerb.Upsert, id, JsonSerializer.SerializeToElement(body), null)]);

    /// <summary>What was asked of one database.</summary>
    public IReadOnlyList<GatewayCall> CallsOf(string database) => _calls.TryGetValue(database, out var calls) ? [.. calls] : [];

    public void ClearCalls() => _calls.Clear();

    /// <summary>Requests of a kind since the start; <c>GET /double/counts</c> gives all of them.</summary>
    public long CountOf(CallKind kind) => Interlocked.Read(ref _counts[(int)kind]);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var segments = http.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        body.Position = 0;
        if (segments is ["double", "counts"])
        {
            await SendAsync(http, 200, new JsonObject(Enum.GetValues<CallKind>().Select(kind => KeyValuePair.Create($"{kind}", (JsonNode?)CountOf(kind)))));
            return;
        }
        var call = await DescribeAsync(http.Request, segments, body);
        Interlocked.Increment(ref _counts[(int)call.Kind]);
        if (KeepsCalls)
        {
            _calls.GetOrAdd(segments.ElementAtOrDefault(1) ?? "", static _ => new()).Enqueue(call);
        }
        http.Response.Headers["x-ms-activity-id"] = Guid.NewGuid().ToString();
        http.Response.Headers["x-ms-request-charge"] = "1";
        if (!http.Request.Headers.ContainsKey("Authorization"))
        {
            await RefuseAsync(http, 401, "No authorization.");
        }
        else if (Refusing(call) is { } refusal)
        {
            if (refusal.RetryAfter is { } wait)
            {
                http.Response.Headers["x-ms-retry-after-ms"] = $"{(long)wait.TotalMilliseconds}";
                http.Response.Headers["x-ms-substatus"] = "3200";
            }
            await RefuseAsync(http, refusal.Status, "Refused by the test.");
        }
        else
        {
            await (segments switch
            {
                [] => SendAsync(http, 200, Account()),
                ["dbs"] => CreateAsync(http, body, _databases, static body => (string)body["id"]!, static (properties, _) => properties, DatabaseRid),
                ["dbs", var name] => GetAsync(http, _databases.GetValueOrDefault(name)),
                ["dbs", var database, "colls"] => CreateContainerAsync(http, database, body),
                ["dbs", var database, "colls", var name] => ContainerAsync(http, database, name, body),
                ["dbs", var database, "colls", var name, "pkranges"] when Container(database, name) is { } container => RangesAsync(http, container),
                ["dbs", var database, "colls", var name, "docs", ..] when Container(database, name) is { } container =>
                    DocumentsAsync(http, call, container, segments.ElementAtOrDefault(5), body),
                _ => RefuseAsync(http, 404, "Owner resource does not exist.", 1003),
            });
        }
        call.Sent = http.Response.ContentLength ?? 0;
        call.Status = http.Response.StatusCode;
    }

    private async Task<GatewayCall> DescribeAsync(HttpRequest request, string[] segments, MemoryStream body)
    {
        var key = request.Headers["x-ms-documentdb-partitionkey"] is [{ Length: > 0 } text] ? (string?)JsonNode.Parse(text)![0] : null;
        var (kind, detail) = segments is not [_, _, _, _, "docs", ..] ? (CallKind.Metadata, "")
            : Says(request, "x-ms-cosmos-is-query-plan-request") ? (CallKind.QueryPlan, Encoding.UTF8.GetString(body.ToArray()))
            : Says(request, "x-ms-documentdb-isquery") || request.ContentType?.Contains("query+json", StringComparison.Ordinal) == true ? (CallKind.Query, (string)JsonNode.Parse(body.ToArray())!["query"]!)
            : Says(request, "x-ms-cosmos-is-batch-request") ? (CallKind.Batch, !KeepsCalls ? "" : string.Join(", ", (await BatchRows.ReadAsync(body)).Select(write => $"{write.Verb} {write.Id}")))
            : request.Method == "GET" ? (CallKind.Read, segments.ElementAtOrDefault(5) ?? "")
            : (CallKind.Write, segments.ElementAtOrDefault(5) ?? "");
        body.Position = 0;
        return new(kind, request.Method, request.Path, key, detail);
    }

    private static bool Says(HttpRequest request, string header) => string.Equals(request.Headers[header], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the service takes in one request.</summary>
    private const int MostBytes = 2 * 1024 * 1024;

    private Task DocumentsAsync(HttpContext http, GatewayCall call, ItemContainer container, string? id, MemoryStream body) => call.Kind switch
    {
        CallKind.QueryPlan => RefuseAsync(http, 400, "The plan of a query is made by the SDK."),
        CallKind.Query => QueryAsync(http, call, container, body),
        CallKind.Batch or CallKind.Write when body.Length > MostBytes => RefuseAsync(http, 413, "Request size is too large."),
        CallKind.Batch => BatchAsync(http, call, container, body),
        CallKind.Read when id is null => FeedAsync(http, container),
        CallKind.Read => ReadAsync(http, container.Read(call.Partition ?? "", id ?? "")),
        _ => WriteAsync(http, call, container, id, body),
    };

    /// <summary>Everything in the container, a page after the other, whatever its partition.</summary>
    private Task FeedAsync(HttpContext http, ItemContainer container)
    {
        var all = container.All();
        var skip = int.TryParse(http.Request.Headers["If-None-Match"] is [{ Length: > 0 } mark] ? mark : http.Request.Headers["x-ms-continuation"], out var after) ? after : 0;
        var most = Math.Min(MostRows, int.TryParse(http.Request.Headers["x-ms-max-item-count"], out var count) && count > 0 ? count : 100);
        var page = all.Skip(skip).Take(most).ToList();
        if (skip + page.Count < all.Count)
        {
            http.Response.Headers["x-ms-continuation"] = $"{skip + page.Count}";
        }
        http.Response.Headers["x-ms-item-count"] = $"{page.Count}";
        return SendAsync(http, 200, Encoding.UTF8.GetBytes($$"""{"_rid":"{{container.Properties["_rid"]}}","Documents":[{{string.Join(',', page.Select(item => item.Body.GetRawText()))}}],"_count":{{page.Count}}}"""));
    }

    private static async Task ReadAsync(HttpContext http, StoredItem? item)
    {
        if (item is null)
        {
            await RefuseAsync(http, 404, "It is not there.");
            return;
        }
        http.Response.Headers.ETag = item.ETag;
        if (http.Request.Headers.IfNoneMatch == item.ETag)
        {
            http.Response.StatusCode = 304;
            return;
        }
        await SendAsync(http, 200, Encoding.UTF8.GetBytes(item.Body.GetRawText()));
    }

    private async Task QueryAsync(HttpContext http, GatewayCall call, ItemContainer container, MemoryStream body)
    {
        using var asked = await JsonDocument.ParseAsync(body);
        var parameters = asked.RootElement.TryGetProperty("parameters", out var list)
            ? list.EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!, one => one.GetProperty("value"))
            : [];
        if (call.Partition is null)
        {
            await RefuseAsync(http, 400, "This double answers no query across partitions.");
            return;
        }
        var most = int.TryParse(http.Request.Headers["x-ms-max-item-count"], out var count) && count > 0 ? count : 100;
        var skip = int.TryParse(http.Request.Headers["x-ms-continuation"], out var after) ? after : 0;
        try
        {
            var (rows, next) = container.Query(call.Partition, new SqlQuery(call.Detail, parameters), skip, Math.Min(most, MostRows));
            if (next is not null)
            {
                http.Response.Headers["x-ms-continuation"] = $"{next}";
            }
            // One range holds everything: the SDK may go on as it began.
            http.Response.Headers["x-ms-cosmos-query-requiresdistribution"] = "False";
            http.Response.Headers["x-ms-item-count"] = $"{rows.Count}";
            using var answer = new MemoryStream();
            answer.Write(Encoding.UTF8.GetBytes($$"""{"_rid":"{{container.Properties["_rid"]}}","Documents":["""));
            for (var at = 0; at < rows.Count; at++)
            {
                answer.Write(at == 0 ? ""u8 : ","u8);
                answer.Write(rows[at]);
            }
            answer.Write(Encoding.UTF8.GetBytes($$"""],"_count":{{rows.Count}}}"""));
            await SendAsync(http, 200, answer.ToArray());
        }
        catch (FormatException wrong)
        {
            await RefuseAsync(http, 400, wrong.Message);
        }
    }

    private static async Task BatchAsync(HttpContext http, GatewayCall call, ItemContainer container, MemoryStream body)
    {
        var results = container.Write(call.Partition ?? "", await BatchRows.ReadAsync(body));
        http.Response.StatusCode = results.Any(result => result.Status >= 400) ? 207 : 200;
        using var answer = new MemoryStream();
        await BatchRows.WriteAsync(answer, results);
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer.ToArray());
    }

    private static async Task WriteAsync(HttpContext http, GatewayCall call, ItemContainer container, string? id, MemoryStream body)
    {
        var document = body.Length == 0 ? default(JsonElement?) : (await JsonDocument.ParseAsync(body)).RootElement;
        var verb = http.Request.Method switch
        {
            "DELETE" => ItemVerb.Delete,
            "PUT" => ItemVerb.Replace,
            _ => Says(http.Request, "x-ms-documentdb-is-upsert") ? ItemVerb.Upsert : ItemVerb.Create,
        };
        var result = container.Write(call.Partition ?? "", [new(verb, id ?? document!.Value.GetProperty("id").GetString()!, document, http.Request.Headers.IfMatch is [{ } match] ? match : null)])[0];
        if (result.Status >= 400)
        {
            await RefuseAsync(http, result.Status, "The write was refused.");
            return;
        }
        http.Response.StatusCode = result.Status;
        if (result.Item is { } item)
        {
            http.Response.Headers.ETag = item.ETag;
            await SendAsync(http, result.Status, Encoding.UTF8.GetBytes(item.Body.GetRawText()));
        }
    }

    private static Task RefuseAsync(HttpContext http, int status, string why, int sub = 0)
    {
        if (sub != 0)
        {
            http.Response.Headers["x-ms-substatus"] = $"{sub}";
        }
        return SendAsync(http, status, new JsonObject { ["code"] = $"{(HttpStatusCode)status}", ["message"] = why });
    }

    private static Task SendAsync(HttpContext http, int status, JsonObject body)
    {
        if (body["_etag"] is { } etag)
        {
            http.Response.Headers.ETag = (string?)etag;
        }
        return SendAsync(http, status, Encoding.UTF8.GetBytes(body.ToJsonString()));
    }

    private static async Task SendAsync(HttpContext http, int status, byte[] body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body);
    }
}
