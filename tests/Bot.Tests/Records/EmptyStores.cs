using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Storage.Cosmos;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;
using PanelAssistant.Tests.Bot.Stories;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

/// <summary>As many empty stores as a test asks for, all gone when it is over.</summary>
public abstract class EmptyStores : IDisposable
{
    public abstract IDocumentStore Open();

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    protected abstract void Close();
}

internal sealed class EmptySqlite : EmptyStores
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<SqliteDocumentStore> _opened = [];

    public override IDocumentStore Open()
    {
        var store = new SqliteDocumentStore(_folder.File($"{Guid.NewGuid():N}.db"), Kinds.All, TimeProvider.System);
        _opened.Add(store);
        return store;
    }

    protected override void Close()
    {
        _opened.ForEach(store => store.Dispose());
        _folder.Dispose();
    }
}

/// <param name="planned">Each query is read by the SDK's own planner first.</param>
internal sealed class EmptyCosmos(bool planned = false) : EmptyStores
{
    private readonly List<(CosmosAccess Access, string Database)> _made = [];

    public override IDocumentStore Open()
    {
        CosmosServer.UsePlanner();
        var database = $"empty-{Guid.NewGuid():N}";
        CosmosShelf.Gateway.Make(database, CosmosLayout.Properties(Kinds.All));
        var access = new CosmosAccess(new() { Endpoint = new(CosmosShelf.Gateway.Endpoint), Database = database, Key = CosmosGateway.Key }, static () => null);
        _made.Add((access, database));
        return new CosmosDocumentStore(access.Container, Kinds.All, TimeProvider.System, planned);
    }

    protected override void Close()
    {
        foreach (var (access, database) in _made)
        {
            access.Dispose();
            CosmosShelf.Gateway.Drop(database);
        }
    }
}
