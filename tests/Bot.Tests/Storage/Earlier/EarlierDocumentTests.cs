using System.Reflection;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Tests.Bot.Storage.Cosmos;
using StoredKinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Storage.Earlier;

/// <summary>What an earlier version stored is found and understood, on both stores.</summary>
[Trait("Requirement", "DC-03")]
public sealed class EarlierDocumentTests(CosmosServer server) : IClassFixture<CosmosServer>
{
    private const int InOneCommit = 50;

    public static TheoryData<string> Files => [.. EarlierDocuments.Days, EarlierDocuments.Practice];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_document_of_an_earlier_day_is_read_from_the_file(string file)
    {
        using var folder = new TemporaryFolder();
        // Laid by one process and read by the next: a store remembers what it wrote itself.
        await using var then = new SqliteDocumentStore(folder.File("panel.db"), StoredKinds.All, TimeProvider.System);
        await using var now = new SqliteDocumentStore(folder.File("panel.db"), StoredKinds.All, TimeProvider.System);
        await AllAreUnderstoodAsync(then, now, file);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_document_of_an_earlier_day_is_read_from_Cosmos(string file)
    {
        await using var store = new OwnPartitions(new CosmosDocumentStore(server.Access().Container, StoredKinds.All, TimeProvider.System, false), Guid.NewGuid().ToString("N"));
        await AllAreUnderstoodAsync(store, store, file);
    }

    /// <summary>The day of a kind's first sample is the day from which it must stay readable: none may go without.</summary>
    [Fact]
    public void Every_kind_that_stories_store_has_a_sample()
    {
        var sampled = EarlierDocuments.Days.SelectMany(EarlierDocuments.Of).Select(document => document.Kind.Name).ToHashSet();
        Assert.Equal(["calendar", "filing", "mail"], StoredKinds.All.Select(kind => kind.Name).Except(sampled).Order());
    }

    private static async Task AllAreUnderstoodAsync(IDocumentStore then, IDocumentStore now, string file)
    {
        // Several shapes of one document are told apart by the id.
        var documents = EarlierDocuments.Of(file).Select((document, at) => document with { Id = $"{at}-{document.Id}" }).ToList();
        Assert.NotEmpty(documents);
        foreach (var some in documents.Chunk(InOneCommit))
        {
            Assert.True(await then.CommitAsync("partnership", [.. some.Select(document => new RawWrite(document, OperationType.Create))]));
            foreach (var document in some)
            {
                await (Task)Understand.MakeGenericMethod(document.Kind.GetType().GenericTypeArguments).Invoke(null, [now, document.Kind, document.Id])!;
            }
        }
    }

    private static readonly MethodInfo Understand = typeof(EarlierDocumentTests).GetMethod(nameof(UnderstandAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static async Task UnderstandAsync<T>(IDocumentStore store, DocumentKind<T> kind, string id)
        where T : class
    {
        var read = (await store.ReadAsync("partnership", new ReadPlan().Get(kind, id))).Get(kind, id);
        Assert.NotNull(read);
        if (typeof(T).GetMethod("ToDomain", []) is { } toDomain)
        {
            Assert.NotNull(toDomain.Invoke(read.Value, null));
        }
    }
}
