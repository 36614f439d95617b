using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>
/// The Cosmos DB that tests run against: the double, or the real thing (an emulator, an account) that
/// COSMOS_TEST_ENDPOINT and COSMOS_TEST_KEY name. Its container is made once, each test has partitions of its own in it.
/// </summary>
public sealed class CosmosServer : IAsyncLifetime
{
    public const string Database = "panel-assistant-tests";

    private readonly List<CosmosAccess> _opened = [];

    /// <summary>Nothing when the real thing is tested.</summary>
    private CosmosGateway? _gateway;

    internal CosmosSettings Settings { get; private set; } = null!;

    /// <summary>
    /// Has the SDK's own planner read the queries that ask for a plan; else it would ask the double. Before the first
    /// client is made.
    /// </summary>
    public static void UsePlanner() => Environment.SetEnvironmentVariable("AZURE_COSMOS_USE_QUERY_PLAN_INTEROP_LINUX", "true");

    public async ValueTask InitializeAsync()
    {
        UsePlanner();
        var endpoint = Environment.GetEnvironmentVariable("COSMOS_TEST_ENDPOINT");
        _gateway = endpoint is null ? await CosmosGateway.StartAsync() : null;
        Settings = new()
        {
            Endpoint = new(endpoint ?? _gateway!.Endpoint),
            Database = Database,
            Key = Environment.GetEnvironmentVariable("COSMOS_TEST_KEY") ?? CosmosGateway.Key,
        };
        var client = Access().Client;
        var database = await client.CreateDatabaseIfNotExistsAsync(Database);
        await database.Database.CreateContainerIfNotExistsAsync(CosmosLayout.Properties(Kinds.All));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var access in _opened)
        {
            access.Dispose();
        }
        if (_gateway is not null)
        {
            await _gateway.DisposeAsync();
        }
    }

    /// <summary>A client such as another process would have.</summary>
    internal CosmosAccess Access()
    {
        var access = new CosmosAccess(Settings, static () => null);
        lock (_opened)
        {
            _opened.Add(access);
        }
        return access;
    }
}
