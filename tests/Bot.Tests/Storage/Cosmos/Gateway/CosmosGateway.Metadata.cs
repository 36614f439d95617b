using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>The account, its databases, its containers and their one range.</summary>
public sealed partial class CosmosGateway
{
    private const string DatabaseRid = "qKQCAA==";

    /// <summary>What the account says of itself.</summary>
    public string Consistency { get; set; } = "Strong";

    private JsonObject Account()
    {
        JsonArray Here() => [new JsonObject { ["name"] = "Loopback", ["databaseAccountEndpoint"] = Endpoint + "/" }];
        return new()
        {
            ["id"] = "loopback",
            ["_self"] = "",
            ["_rid"] = "loopback",
            ["media"] = "//media/",
            ["addresses"] = "//addresses/",
            ["_dbs"] = "//dbs/",
            ["writableLocations"] = Here(),
            ["readableLocations"] = Here(),
            ["enableMultipleWriteLocations"] = false,
            ["userReplicationPolicy"] = new JsonObject { ["asyncReplication"] = false, ["minReplicaSetSize"] = 1, ["maxReplicasetSize"] = 4 },
            ["userConsistencyPolicy"] = new JsonObject { ["defaultConsistencyLevel"] = Consistency },
            ["systemReplicationPolicy"] = new JsonObject { ["minReplicaSetSize"] = 1, ["maxReplicasetSize"] = 4 },
            ["readPolicy"] = new JsonObject { ["primaryReadCoefficient"] = 1, ["secondaryReadCoefficient"] = 1 },
            ["queryEngineConfiguration"] = """{"maxSqlQueryInputLength":262144,"maxJoinsPerSqlQuery":10,"maxLogicalAndPerSqlQuery":2000,"maxLogicalOrPerSqlQuery":2000,"maxUdfRefPerSqlQuery":10,"maxInExpressionItemsCount":16000,"queryMaxGroupByTableCellCount":500000,"queryMaxInMemorySortDocumentCount":500,"maxQueryRequestTimeoutFraction":0.9,"sqlAllowNonFiniteNumbers":false,"sqlAllowAggregateFunctions":true,"sqlAllowSubQuery":true,"sqlAllowScalarSubQuery":true,"allowNewKeywords":true,"sqlAllowLike":true,"sqlAllowGroupByClause":true,"maxSpatialQueryCells":12,"spatialMaxGeometryPointCount":256,"sqlDisableOptimizationFlags":0,"sqlDisableQueryILOptimization":false,"sqlDisableFilterPlanOptimization":false,"clientDisableOptimisticDirectExecution":false,"sqlAllowTop":true,"enableSpatialIndexing":true}""",
        };
    }

    private Task CreateContainerAsync(HttpContext http, string database, MemoryStream body) =>
        CreateAsync(http, body, _containers, properties => $"{database}/{(string)properties["id"]!}", (properties, name) => new ItemContainer(properties, () => Clock.GetUtcNow()), Rid());

    private static string Rid()
    {
        // Database, then container with the bit that says so.
        byte[] rid = [.. Convert.FromBase64String(DatabaseRid), .. BitConverter.GetBytes(Random.Shared.Next())];
        rid[4] |= 0x80;
        return Convert.ToBase64String(rid).Replace('/', '-');
    }

    private static async Task CreateAsync<T>(HttpContext http, MemoryStream body, ConcurrentDictionary<string, T> there, Func<JsonObject, string> name, Func<JsonObject, string, T> make, string rid)
    {
        var properties = JsonNode.Parse(body)!.AsObject();
        var id = name(properties);
        properties["_rid"] = rid;
        properties["_etag"] = "\"1\"";
        properties["_self"] = $"dbs/{rid}/";
        await (there.TryAdd(id, make(properties, id)) ? SendAsync(http, 201, properties) : RefuseAsync(http, 409, "It is there already."));
    }

    private static Task GetAsync(HttpContext http, JsonObject? properties) => properties is null ? RefuseAsync(http, 404, "It is not there.") : SendAsync(http, 200, properties);

    private Task ContainerAsync(HttpContext http, string database, string name, MemoryStream body)
    {
        var container = Container(database, name);
        if (http.Request.Method == "PUT" && container is not null)
        {
            var properties = JsonNode.Parse(body)!.AsObject();
            properties["_rid"] = (string?)container.Properties["_rid"];
            properties["_etag"] = "\"2\"";
            container.Change(properties);
        }
        if (Says(http.Request, "x-ms-documentdb-populatequotainfo") && container is not null)
        {
            http.Response.Headers["x-ms-resource-usage"] = $"documentSize=0;documentsSize=0;documentsCount={container.All().Count};collectionSize=0;";
        }
        return GetAsync(http, container?.Properties);
    }

    /// <summary>By its names, or by the resource id that the SDK has learned.</summary>
    private ItemContainer? Container(string database, string name) => _containers.TryGetValue($"{database}/{name}", out var container)
        ? container
        : _containers.Values.FirstOrDefault(other => (string?)other.Properties["_rid"] == name);

    private static Task RangesAsync(HttpContext http, ItemContainer container)
    {
        http.Response.Headers.ETag = "\"1\"";
        if (http.Request.Headers.IfNoneMatch == "\"1\"")
        {
            http.Response.StatusCode = 304;
            return Task.CompletedTask;
        }
        var rid = (string?)container.Properties["_rid"];
        return SendAsync(http, 200, new JsonObject
        {
            ["_rid"] = rid,
            ["PartitionKeyRanges"] = new JsonArray(new JsonObject
            {
                ["_rid"] = rid,
                ["id"] = "0",
                ["_etag"] = "\"1\"",
                ["minInclusive"] = "",
                ["maxExclusive"] = "FF",
                ["ridPrefix"] = 0,
                ["throughputFraction"] = 1,
                ["status"] = "online",
                ["parents"] = new JsonArray(),
            }),
            ["_count"] = 1,
        });
    }
}
