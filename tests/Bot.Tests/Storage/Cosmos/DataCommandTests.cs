using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;
using BotKinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>A partnership outgrows its file.</summary>
[Trait("Requirement", "DC-03")]
public sealed class DataCommandTests : IAsyncLifetime
{
    private const string Database = "grown", Here = "northshire", There = "elsewhere";
    private const int Many = 130;

    private readonly TemporaryFolder _folder = new();
    private readonly NativeErrors _quiet = new();
    private CosmosGateway _gateway = null!;

    private string FilePath => _folder.File("panel.db");

    public async ValueTask InitializeAsync()
    {
        // Counts are planned first.
        CosmosServer.UsePlanner();
        _gateway = await CosmosGateway.StartAsync();
        _gateway.Make(Database, CosmosLayout.Properties(BotKinds.All));
        await using var store = new SqliteDocumentStore(FilePath, BotKinds.All, TimeProvider.System);
        foreach (var part in Enumerable.Range(0, Many).Chunk(65))
        {
            await store.CommitAsync(Here, [.. part.Select(n => DocumentOperation.Create(BotKinds.Chat, $"19:{n}/x", Chat($"Ffôn <{n}>")))]);
        }
        await store.CommitAsync(There, [DocumentOperation.Create(BotKinds.Chat, "19:0/x", Chat("theirs"))]);
        await store.CommitAsync(Here, [DocumentOperation.Create(BotKinds.Counter, "brief", new CounterDocument { Last = 7 }, TimeSpan.FromDays(1)), DocumentOperation.Create(BotKinds.Counter, "over", new CounterDocument { Last = 8 }, TimeSpan.FromMilliseconds(1))]);
        await Task.Delay(5, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        _folder.Dispose();
        _quiet.Dispose();
    }

    [Fact]
    public async Task Every_living_document_arrives_and_a_second_copy_finds_nothing_to_do()
    {
        var (exit, said) = await CopyAsync();

        Assert.True(exit == 0, string.Join('|', said));
        Assert.Equal(["chat: 131, stored now 131, the same there 131", "counter: 1, stored now 1, the same there 1", "All 132 documents are there and say the same; 132 were stored now."], said);
        Assert.Equal("All 132 documents are there and say the same; 0 were stored now.", (await CopyAsync()).Said[^1]);
        using var access = new CosmosAccess(new() { Endpoint = new(_gateway.Endpoint), Database = Database, Key = CosmosGateway.Key }, static () => null);
        var later = new TestClock(DateTimeOffset.UtcNow);
        var store = new CosmosDocumentStore(access.Container, BotKinds.All, later);
        Assert.Equal("Ffôn <7>", (await store.ReadAsync(Here, new ReadPlan().Get(BotKinds.Chat, "19:7/x"), TestContext.Current.CancellationToken)).Get(BotKinds.Chat, "19:7/x")!.Value.Forum);
        Assert.Equal(7, (await CountAsync(store))?.Last);
        later.Advance(TimeSpan.FromDays(1));
        Assert.Null(await CountAsync(store));
    }

    [Fact]
    public async Task A_copy_that_was_broken_off_goes_on_where_it_stopped()
    {
        var batches = 0;
        _gateway.Refusing = call => call.Kind is CallKind.Batch && ++batches > 2 ? new(403) : null;
        Assert.Equal(1, (await CopyAsync()).Exit);
        _gateway.Refusing = static _ => null;

        Assert.Equal("All 132 documents are there and say the same; 81 were stored now.", (await CopyAsync()).Said[^1]);
    }

    [Fact]
    public async Task What_is_there_and_says_something_else_is_left_unless_it_shall_be_replaced()
    {
        await CopyAsync();
        await using (var store = new SqliteDocumentStore(FilePath, BotKinds.All, TimeProvider.System))
        {
            await store.CommitAsync(Here, [DocumentOperation.Upsert(BotKinds.Chat, "19:3/x", Chat("changed"))]);
        }

        var (exit, said) = await CopyAsync();
        Assert.Equal(1, exit);
        Assert.StartsWith("1 of 132 documents are not there as they are here", said[^1], StringComparison.Ordinal);
        Assert.Equal("All 132 documents are there and say the same; 1 were stored now.", (await CopyAsync("--replace")).Said[^1]);
    }

    [Fact]
    public async Task Large_documents_are_sent_in_batches_that_the_service_takes()
    {
        await using (var store = new SqliteDocumentStore(FilePath, BotKinds.All, TimeProvider.System))
        {
            await store.CommitAsync(Here, [.. Enumerable.Range(0, 50).Select(n => DocumentOperation.Create(BotKinds.Chat, $"19:large{n}/x", Chat(new string('x', 60_000))))]);
        }

        Assert.Equal("All 182 documents are there and say the same; 182 were stored now.", (await CopyAsync()).Said[^1]);
    }

    [Fact]
    public async Task The_way_back_brings_every_living_document_into_a_file_and_goes_on_where_it_stopped()
    {
        await CopyAsync();
        var back = _folder.File("back.db");
        var pages = 0;
        _gateway.MostRows = 40;
        _gateway.Refusing = call => call is { Kind: CallKind.Read, Detail: "" } && ++pages > 2 ? new(403) : null;
        Assert.Equal(1, (await BackAsync(back)).Exit);
        _gateway.Refusing = static _ => null;

        var (exit, said) = await BackAsync(back);

        Assert.True(exit == 0, string.Join('\n', said));
        Assert.Equal("All 132 documents are there and say the same; 81 were stored now.", said[^1]);
        Assert.Equal("All 132 documents are there and say the same; 0 were stored now.", (await BackAsync(back)).Said[^1]);
        var later = new TestClock(DateTimeOffset.UtcNow);
        await using var store = new SqliteDocumentStore(back, BotKinds.All, later);
        Assert.Equal("Ffôn <7>", (await store.ReadAsync(Here, new ReadPlan().Get(BotKinds.Chat, "19:7/x"), TestContext.Current.CancellationToken)).Get(BotKinds.Chat, "19:7/x")!.Value.Forum);
        Assert.Equal("theirs", (await store.ReadAsync(There, new ReadPlan().Get(BotKinds.Chat, "19:0/x"), TestContext.Current.CancellationToken)).Get(BotKinds.Chat, "19:0/x")!.Value.Forum);
        Assert.Equal(7, (await CountAsync(store))?.Last);
        later.Advance(TimeSpan.FromDays(1));
        Assert.Null(await CountAsync(store));
        Assert.DoesNotContain(_gateway.Calls, call => call.Kind is CallKind.Query && call.Partition is null);
    }

    [Fact]
    public async Task What_has_ended_is_not_brought_back_however_long_the_service_keeps_it()
    {
        await CopyAsync();
        using (var access = new CosmosAccess(new() { Endpoint = new(_gateway.Endpoint), Database = Database, Key = CosmosGateway.Key }, static () => null))
        {
            var store = new CosmosDocumentStore(access.Container, BotKinds.All, TimeProvider.System);
            await store.CommitAsync(Here, [DocumentOperation.Create(BotKinds.Counter, "ended", new CounterDocument { Last = 9 }, TimeSpan.FromMilliseconds(1))]);
        }
        await Task.Delay(5, TestContext.Current.CancellationToken);
        var back = _folder.File("back.db");

        Assert.Equal("All 132 documents are there and say the same; 132 were stored now.", (await BackAsync(back)).Said[^1]);
    }

    [Fact]
    public async Task What_is_there_and_not_here_is_told()
    {
        await CopyAsync();
        await using (var store = new SqliteDocumentStore(FilePath, BotKinds.All, TimeProvider.System))
        {
            var read = await store.ReadAsync(Here, new ReadPlan().Get(BotKinds.Chat, "19:3/x"), TestContext.Current.CancellationToken);
            await store.CommitAsync(Here, [DocumentOperation.Delete(BotKinds.Chat, read.Get(BotKinds.Chat, "19:3/x")!)]);
        }

        var (exit, said) = await CopyAsync();

        Assert.Equal(1, exit);
        Assert.StartsWith("There are 1 more there that are not here (chat 1).", said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_of_a_newer_version_are_not_left_behind_in_silence()
    {
        SqliteFile.Query(FilePath, "CREATE TABLE doc_tomorrow(pk TEXT, id TEXT, expires INTEGER, body TEXT); INSERT INTO doc_tomorrow VALUES('x','y',NULL,'{}')");
        using var errors = new StringWriter();

        Assert.Equal(1, await DataCommand.RunAsync(["data", "copy", "--from", $"sqlite:{FilePath}", "--to", $"cosmos:{_gateway.Endpoint}", $"--Store:Cosmos:Database={Database}", $"--Store:Cosmos:Key={CosmosGateway.Key}"], TextWriter.Null, errors));

        Assert.Contains("(tomorrow)", errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write one of these:", "data")]
    [InlineData("Write one of these:", "data", "copy", "--from", "panel.db", "--to", "cosmos:http://127.0.0.1:1")]
    [InlineData("Write one of these:", "data", "copy", "--from", "sqlite:panel.db", "--to", "sqlite:other.db")]
    [InlineData("Store:Cosmos:Endpoint must be", "data", "copy", "--from", "sqlite:none.db", "--to", "cosmos:http://panel.example")]
    public async Task A_mistake_is_a_sentence(string sentence, params string[] args)
    {
        using var errors = new StringWriter();

        Assert.Equal(1, await DataCommand.RunAsync(args, TextWriter.Null, errors));

        Assert.StartsWith(sentence, errors.ToString(), StringComparison.Ordinal);
    }

    private static ChatDocument Chat(string forum) => new() { ConversationId = "19:x", Forum = forum, ServiceUrl = "https://example.org/", TenantId = "none" };

    private static async Task<CounterDocument?> CountAsync(IDocumentStore store) =>
        (await store.ReadAsync(Here, new ReadPlan().Get(BotKinds.Counter, "brief"), TestContext.Current.CancellationToken)).Get(BotKinds.Counter, "brief")?.Value;

    private Task<(int Exit, string[] Said)> CopyAsync(params string[] more) => RunAsync($"sqlite:{FilePath}", $"cosmos:{_gateway.Endpoint}", more);

    private Task<(int Exit, string[] Said)> BackAsync(string file) => RunAsync($"cosmos:{_gateway.Endpoint}", $"sqlite:{file}");

    private static async Task<(int Exit, string[] Said)> RunAsync(string from, string to, params string[] more)
    {
        using var output = new StringWriter();
        var exit = await DataCommand.RunAsync(
            ["data", "copy", "--from", from, "--to", to, $"--Store:Cosmos:Database={Database}", $"--Store:Cosmos:Key={CosmosGateway.Key}", .. more], output, output);
        return (exit, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
