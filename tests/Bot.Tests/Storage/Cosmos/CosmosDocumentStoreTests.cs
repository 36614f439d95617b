using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>The store as it runs: queries go out at once.</summary>
[Trait("Story", "G-29")]
[Trait("Requirement", "DC-03")]
public sealed class CosmosDocumentStoreTests(CosmosServer server) : CosmosContract(server, planned: false);

/// <summary>Each query read by the SDK's own planner first, which refuses what is no Cosmos SQL.</summary>
[Trait("Story", "G-29")]
[Trait("Requirement", "DC-03")]
public sealed class CosmosPlannedStoreTests(CosmosServer server) : CosmosContract(server, planned: true);

public abstract class CosmosContract(CosmosServer server, bool planned) : DocumentStoreContract, IClassFixture<CosmosServer>
{
    private readonly string _mark = Guid.NewGuid().ToString("N");
    private readonly NativeErrors? _quiet = planned ? new() : null;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _quiet?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override IDocumentStore Open(IReadOnlyList<DocumentKind> kinds) =>
        new OwnPartitions(new CosmosDocumentStore(server.Access().Container, kinds, Clock, planned), _mark);
}
