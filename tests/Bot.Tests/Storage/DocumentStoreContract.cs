using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

/// <summary>What every document store promises. Each store runs the whole of it.</summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    protected const string Here = "northshire";

    private readonly List<IAsyncDisposable> _opened = [];

    protected TestClock Clock { get; } = new(new DateTimeOffset(2027, 3, 31, 9, 0, 0, TimeSpan.Zero));

    protected IDocumentStore Store { get; private set; } = null!;

    public virtual ValueTask InitializeAsync()
    {
        Store = Another();
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
        {
            await store.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store of this test, empty at first, once more: what another process would see.</summary>
    protected abstract IDocumentStore Open(IReadOnlyList<DocumentKind> kinds);

    protected IDocumentStore Another()
    {
        var store = Open(Kinds.All);
        _opened.Add((IAsyncDisposable)store);
        return store;
    }

    protected ValueTask<bool> Commit(params DocumentOperation[] operations) => Store.CommitAsync(Here, operations);

    protected async Task<Stored<Errand>?> Get(DocumentKind<Errand> kind, string id, string partition = Here) =>
        (await Store.ReadAsync(partition, new ReadPlan().Get(kind, id))).Get(kind, id);

    protected async Task<Stored<Errand>> There(DocumentKind<Errand> kind, string id)
    {
        var read = await Get(kind, id);
        Assert.NotNull(read);
        return read;
    }

    protected async Task<Page<Errand>> Find(DocumentQuery query, string partition = Here) =>
        (await Store.ReadAsync(partition, new ReadPlan().Find((DocumentKind<Errand>)query.Kind, query))).Find((DocumentKind<Errand>)query.Kind);
}
