using System.Net;
using Microsoft.Azure.Cosmos;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>What goes over the wire, and what comes of it when Cosmos DB is busy, slow or wrong. Only the double can tell.</summary>
public sealed class CosmosWireTests : IAsyncLifetime
{
    private const string Here = "northshire";

    private static readonly DocumentQuery OpenOnes = new(Kinds.Errand) { Equal = [("owner", "kim"), ("status", "open")], OrderBy = "due" };

    private readonly TestClock _clock = new(new DateTimeOffset(2027, 3, 31, 9, 0, 0, TimeSpan.Zero));
    private CosmosGateway _gateway = null!;
    private CosmosAccess _access = null!;
    private CosmosDocumentStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        CosmosServer.UsePlanner();
        _gateway = await CosmosGateway.StartAsync();
        _gateway.Make(CosmosServer.Database, CosmosLayout.Properties(Kinds.All));
        _access = new CosmosAccess(new() { Endpoint = new(_gateway.Endpoint), Database = CosmosServer.Database, Key = CosmosGateway.Key }, static () => null);
        _store = new CosmosDocumentStore(_access.Container, Kinds.All, _clock);
    }

    public async ValueTask DisposeAsync()
    {
        _access.Dispose();
        await _gateway.DisposeAsync();
    }

    /// <summary>Should the planner not load, the SDK would ask the gateway, and nothing here would read our SQL but the double.</summary>
    [Fact]
    public async Task A_query_that_is_no_SQL_is_found_out_before_anything_is_asked()
    {
        await CreateAsync("E1");
        _gateway.ClearCalls();

        using var quiet = new NativeErrors();
        using var query = _access.Container.GetItemQueryStreamIterator(
            "SELECT * FRM c", requestOptions: new() { PartitionKey = new PartitionKey(Here), EnableOptimisticDirectExecution = false });
        using var answer = await query.ReadNextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Asked);
    }

    [Fact]
    public async Task A_round_of_reading_is_one_request_for_all_points_and_one_for_each_query()
    {
        await CreateAsync("E1", "E2");
        await ReadAsync(new ReadPlan().Get(Kinds.Errand, "E1").Get(Kinds.Errand, "E2").Find(Kinds.Errand, OpenOnes));
        _gateway.ClearCalls();

        var read = await ReadAsync(new ReadPlan().Get(Kinds.Errand, "E1").Get(Kinds.Note, "none").Get(Kinds.Errand, "E2")
            .Find(Kinds.Errand, OpenOnes).Find(Kinds.Errand, new DocumentQuery(Kinds.Errand) { Equal = [("owner", "lee")] }, "lee's"));

        Assert.Equal(("E1", null, "E2"), (read.Get(Kinds.Errand, "E1")?.Id, read.Get(Kinds.Note, "none")?.Id, read.Get(Kinds.Errand, "E2")?.Id));
        Assert.Equal(3, _gateway.Calls.Count);
        Assert.All(_gateway.Calls, call => Assert.Equal((CallKind.Query, Here), (call.Kind, call.Partition)));
    }

    [Fact]
    public async Task A_commit_is_one_batch_and_what_it_stored_is_not_sent_back()
    {
        await CreateAsync("E1");
        _gateway.ClearCalls();

        Assert.True(await CommitAsync(DocumentOperation.Create(Kinds.Note, "1", Big), DocumentOperation.Upsert(Kinds.Rota, "desk", Big)));
        var rota = (await ReadAsync(new ReadPlan().Get(Kinds.Rota, "desk"))).Get(Kinds.Rota, "desk")!;
        Assert.Same(rota, (await ReadAsync(new ReadPlan().Get(Kinds.Rota, "desk").Get(Kinds.Note, "none"))).Get(Kinds.Rota, "desk"));

        Assert.Equal([CallKind.Batch, CallKind.Read, CallKind.Query], Asked.Select(call => call.Kind));
        Assert.Equal([200, 304, 200], Asked.Select(call => call.Status));
        Assert.All(Asked, call => Assert.InRange(call.Sent, 0, 1000));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_comes_in_pieces_is_read_to_its_end(bool planned)
    {
        using var quiet = new NativeErrors();
        var store = new CosmosDocumentStore(_access.Container, Kinds.All, _clock, planned);
        await CreateAsync([.. Enumerable.Range(10, 15).Select(n => $"E{n}")]);
        _gateway.MostRows = 2;

        foreach (var descending in new[] { false, true })
        {
            var plan = new ReadPlan().Find(Kinds.Errand, OpenOnes with { Take = 5, Descending = descending });
            var first = (await store.ReadAsync(Here, plan, TestContext.Current.CancellationToken)).Find(Kinds.Errand);
            Assert.Equal(descending ? ["E24", "E23", "E22", "E21", "E20"] : ["E10", "E11", "E12", "E13", "E14"], first.Items.Select(item => item.Id));
            Assert.NotNull(first.Next);
        }
        Assert.Equal(15, await store.CountAsync(Here, new DocumentQuery(Kinds.Errand), TestContext.Current.CancellationToken));
        var many = new ReadPlan();
        foreach (var n in Enumerable.Range(10, 20))
        {
            many.Get(Kinds.Errand, $"E{n}");
        }
        var all = await store.ReadAsync(Here, many, TestContext.Current.CancellationToken);
        Assert.Equal(15, Enumerable.Range(10, 20).Count(n => all.Get(Kinds.Errand, $"E{n}") is not null));
    }

    [Fact]
    [Trait("Story", "G-29")]
    [Trait("Requirement", "DC-03")]
    public async Task While_Cosmos_is_busy_for_a_moment_reads_and_commits_wait()
    {
        await CreateAsync("E1");
        _gateway.ClearCalls();
        _gateway.Refusing = _ => _gateway.Calls.Count % 3 == 0 ? null : new(429, TimeSpan.FromMilliseconds(5));

        Assert.True(await CommitAsync(DocumentOperation.Create(Kinds.Note, "1", Big)));
        Assert.NotNull((await ReadAsync(new ReadPlan().Get(Kinds.Note, "1"))).Get(Kinds.Note, "1"));

        Assert.Equal([429, 429, 200, 429, 429, 200], _gateway.Calls.Select(call => call.Status));
    }

    [Fact]
    [Trait("Story", "G-29")]
    public async Task When_Cosmos_stays_busy_it_is_a_failure_that_says_so_and_nothing_is_stored()
    {
        await CreateAsync("E1");
        _gateway.Refusing = call => call.Kind is CallKind.Metadata ? null : new(429, TimeSpan.FromSeconds(30));

        var commit = await Assert.ThrowsAsync<CosmosFailureException>(() => CommitAsync(DocumentOperation.Create(Kinds.Note, "1", Big)));
        var read = await Assert.ThrowsAsync<CosmosFailureException>(() => ReadAsync(new ReadPlan().Find(Kinds.Errand, OpenOnes)));

        Assert.StartsWith("Azure Cosmos DB has been busy for longer than the bot waits (429).", commit.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, read.Status);
        _gateway.Refusing = static _ => null;
        Assert.Null((await ReadAsync(new ReadPlan().Get(Kinds.Note, "1"))).Get(Kinds.Note, "1"));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(413)]
    [InlineData(500)]
    [Trait("Story", "G-29")]
    public async Task What_Cosmos_refuses_is_never_taken_for_a_conflict_or_an_absence(int status)
    {
        await CreateAsync("E1");
        _gateway.Refusing = call => call.Kind is CallKind.Metadata ? null : new(status);

        foreach (var asked in (Func<Task>[])[
            () => CommitAsync(DocumentOperation.Create(Kinds.Note, "1", Big)),
            () => ReadAsync(new ReadPlan().Get(Kinds.Errand, "E1")),
            () => ReadAsync(new ReadPlan().Get(Kinds.Errand, "E1").Get(Kinds.Note, "1")),
            () => _store.CountAsync(Here, new DocumentQuery(Kinds.Errand)).AsTask()])
        {
            var failure = await Assert.ThrowsAsync<CosmosFailureException>(asked);
            Assert.Equal(status, (int)failure.Status);
            Assert.DoesNotContain("E1", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_container_that_is_gone_is_a_failure_and_not_an_empty_one()
    {
        await CreateAsync("E1");
        _gateway.Drop(CosmosServer.Database);

        await Assert.ThrowsAsync<CosmosFailureException>(() => ReadAsync(new ReadPlan().Get(Kinds.Errand, "E1")));
        await Assert.ThrowsAsync<CosmosFailureException>(() => CommitAsync(DocumentOperation.Create(Kinds.Note, "1", Big), DocumentOperation.Create(Kinds.Note, "2", Big)));
        await Assert.ThrowsAsync<CosmosFailureException>(() => CommitAsync(DocumentOperation.Create(Kinds.Note, "1", Big)));
    }

    [Fact]
    public async Task Cosmos_frees_the_space_of_what_has_ended_by_itself()
    {
        _gateway.Clock = _clock;
        Assert.True(await CommitAsync(DocumentOperation.Create(Kinds.Note, "brief", Big, TimeSpan.FromSeconds(90.5)), DocumentOperation.Create(Kinds.Note, "lasting", Big)));

        _clock.Advance(TimeSpan.FromSeconds(90.9));
        Assert.Equal(2, _gateway.Items(CosmosServer.Database, CosmosLayout.Container).Count);
        Assert.Null((await ReadAsync(new ReadPlan().Get(Kinds.Note, "brief"))).Get(Kinds.Note, "brief"));
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal("note:lasting", Assert.Single(_gateway.Items(CosmosServer.Database, CosmosLayout.Container)).Id);
    }

    /// <summary>What was asked of documents.</summary>
    private IReadOnlyList<GatewayCall> Asked => [.. _gateway.Calls.Where(call => call.Kind is not CallKind.Metadata)];

    private static Errand Big { get; } = new(new string('x', 5000));

    private Task<bool> CommitAsync(params DocumentOperation[] operations) => _store.CommitAsync(Here, operations, TestContext.Current.CancellationToken).AsTask();

    private Task<ReadSet> ReadAsync(ReadPlan plan) => _store.ReadAsync(Here, plan, TestContext.Current.CancellationToken).AsTask();

    private async Task CreateAsync(params string[] ids) =>
        Assert.True(await CommitAsync([.. ids.Select(id => DocumentOperation.Create(Kinds.Errand, id, new Errand("call", "kim", "open", "2027-01")))]));
}
