using System.Text.Json.Nodes;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A database of its own in a double that all stories of a test run share.</summary>
internal sealed class CosmosShelf : IShelf
{
    private static readonly Lazy<CosmosGateway> Shared = new(() => CosmosGateway.StartAsync().GetAwaiter().GetResult());

    private readonly string _database = $"story-{Guid.NewGuid():N}";

    public CosmosShelf() => Gateway.Make(_database, CosmosLayout.Properties(Kinds.All));

    public static CosmosGateway Gateway => Shared.Value;

    public IReadOnlyList<string> Settings =>
        [$"--{CosmosSettings.Section}:Endpoint={Gateway.Endpoint}", $"--{CosmosSettings.Section}:Key={CosmosGateway.Key}", $"--{CosmosSettings.Section}:Database={_database}"];

    /// <summary>What was asked of this database.</summary>
    public IReadOnlyList<GatewayCall> Calls => Gateway.CallsOf(_database);

    public IReadOnlyList<Kept> All() =>
    [
        .. from item in Gateway.Items(_database, CosmosLayout.Container)
           let body = item.Body
           select new Kept(body.GetProperty("kind").GetString()!, body.GetProperty("docId").GetString()!, item.ETag, body.GetProperty("doc").GetRawText()),
    ];

    public void Change(string kind, Func<string, string> change)
    {
        foreach (var item in Gateway.Items(_database, CosmosLayout.Container).Where(item => item.Body.GetProperty("kind").GetString() == kind))
        {
            var whole = JsonNode.Parse(item.Body.GetRawText())!.AsObject();
            whole["doc"] = JsonNode.Parse(change(item.Body.GetProperty("doc").GetRawText()));
            Gateway.Put(_database, CosmosLayout.Container, (string)whole["pk"]!, item.Id, whole);
        }
    }

    /// <summary>Gets what was asked of this database before it is gone.</summary>
    public Action<IReadOnlyList<GatewayCall>> Leaving { get; init; } = static _ => { };

    public void Dispose()
    {
        Leaving(Calls);
        Gateway.Drop(_database);
    }
}
