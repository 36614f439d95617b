using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Tests.Benchmarks.Client;

/// <summary>The requests of a vote and of a turn: as many as the bot makes, over documents of the same size.</summary>
internal sealed class CosmosWork(IConfiguration settings) : IStoreWork
{
    private const string Partition = "client-alone";
    private const int Points = 10, Rows = 10, RecordBytes = 2600, LineBytes = 170;

    private static readonly PartitionKey Key = new(Partition);
    private static readonly QueryDefinition ById = Parameters(
        $"SELECT c.id, c._etag AS etag FROM c WHERE c.id IN ({string.Join(", ", Enumerable.Range(0, Points).Select(at => $"@p{at}"))})");
    private static readonly QueryDefinition Page = new QueryDefinition(
        "SELECT TOP 11 c.docId, c._etag AS etag, c.doc FROM c WHERE c.pk = @pk AND c.kind = @kind ORDER BY c.pk ASC, c.kind ASC, c.docId ASC")
        .WithParameter("@pk", Partition).WithParameter("@kind", "page");

    private readonly CosmosClient _client = new(settings["Endpoint"], settings["Key"], new CosmosClientOptions
    {
        ConnectionMode = ConnectionMode.Gateway,
        LimitToEndpoint = true,
        EnableContentResponseOnWrite = false,
    });
    private int _written;

    private Container Container => _client.GetContainer(settings["Database"], "documents");

    public async Task PrepareAsync()
    {
        for (var at = 0; at < Points; at++)
        {
            await StoreAsync($"point{at}", "point", RecordBytes);
            await StoreAsync($"page{at}", "page", RecordBytes / 4);
        }
    }

    /// <summary>One query by ten ids, whose bodies are known, and one batch of a record and three short lines.</summary>
    public async Task VoteAsync()
    {
        await AskAsync(ById, Points);
        var number = Interlocked.Increment(ref _written);
        var batch = Container.CreateTransactionalBatch(Key);
        var options = new TransactionalBatchItemRequestOptions { EnableContentResponseOnWrite = false };
        batch.UpsertItemStream(Body($"record{number % 100}", "record", RecordBytes), options);
        for (var line = 0; line < 3; line++)
        {
            batch.CreateItemStream(Body($"line{number}-{line}-{Environment.ProcessId}", "line", LineBytes), options);
        }
        using var stored = await batch.ExecuteAsync();
        if (!stored.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The batch was refused: {stored.StatusCode}.");
        }
    }

    /// <summary>The same query by ids, and beside it one that brings ten documents in order.</summary>
    public Task MyActionsAsync() => Task.WhenAll(AskAsync(ById, Points), AskAsync(Page, Rows));

    public void Dispose() => _client.Dispose();

    private async Task AskAsync(QueryDefinition query, int most)
    {
        var options = new QueryRequestOptions { PartitionKey = Key, MaxItemCount = most, EnableOptimisticDirectExecution = true };
        using var pages = Container.GetItemQueryStreamIterator(query, requestOptions: options);
        while (pages.HasMoreResults)
        {
            using var answer = await pages.ReadNextAsync();
            answer.EnsureSuccessStatusCode();
        }
    }

    private async Task StoreAsync(string id, string kind, int bytes)
    {
        using var stored = await Container.UpsertItemStreamAsync(Body(id, kind, bytes), Key);
        stored.EnsureSuccessStatusCode();
    }

    private static MemoryStream Body(string id, string kind, int bytes)
    {
        var document = new StoredDocument(id, Partition, kind, id, new string('x', bytes));
        return new(JsonSerializer.SerializeToUtf8Bytes(document, StoredJson.Default.StoredDocument));
    }

    private static QueryDefinition Parameters(string sql)
    {
        var query = new QueryDefinition(sql);
        for (var at = 0; at < Points; at++)
        {
            query.WithParameter($"@p{at}", $"point{at}");
        }
        return query;
    }
}
