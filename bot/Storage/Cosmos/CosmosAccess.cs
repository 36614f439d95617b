using Azure.Core;
using Azure.Identity;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>The one client of Azure Cosmos DB that a process has.</summary>
internal sealed class CosmosAccess(CosmosSettings settings, Func<TokenCredential?> credential) : IDisposable
{
    /// <summary>A press is answered within ten seconds or not at all.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(8), LongestWait = TimeSpan.FromSeconds(6);

    /// <summary>How often a request is tried again while Cosmos DB says that it is too busy, within <see cref="LongestWait"/>.</summary>
    private const int MostTries = 9;

    private readonly Lazy<CosmosClient> _client = new(() => Make(settings, credential()));

    public CosmosClient Client => _client.Value;

    public Container Container => Client.GetContainer(settings.Database, CosmosLayout.Container);

    public void Dispose()
    {
        if (_client.IsValueCreated)
        {
            _client.Value.Dispose();
        }
    }

    private static CosmosClient Make(CosmosSettings settings, TokenCredential? credential)
    {
        var options = new CosmosClientOptions
        {
            ApplicationName = "panel-assistant",
            ConnectionMode = settings.IsLocal ? ConnectionMode.Gateway : ConnectionMode.Direct,
            LimitToEndpoint = settings.IsLocal,
            EnableContentResponseOnWrite = false,
            RequestTimeout = LongestAnswer,
            MaxRetryAttemptsOnRateLimitedRequests = MostTries,
            MaxRetryWaitTimeOnRateLimitedRequests = LongestWait,
        };
        return settings.Key is { } key
            ? new CosmosClient(settings.Endpoint.AbsoluteUri, key, options)
            : new CosmosClient(settings.Endpoint.AbsoluteUri, credential ?? new DefaultAzureCredential(), options);
    }
}
