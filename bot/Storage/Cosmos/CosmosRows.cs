using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>The rows that queries bring, each within one partition.</summary>
/// <param name="planned">
/// True has the SDK plan each query first, which tests want: it finds mistakes before anything is asked. Without it the
/// query goes out at once; on Linux the SDK would ask the service for a plan, one request more for each query.
/// </param>
internal sealed class CosmosRows(Container container, bool planned)
{
    /// <param name="most">How many rows are wanted; Cosmos DB may bring them in several answers.</param>
    /// <param name="take">Takes a row; false when no more are wanted.</param>
    public async Task ReadAsync(QueryDefinition query, string partition, int most, Func<JsonElement, bool> take, CancellationToken cancellation)
    {
        var options = new QueryRequestOptions { PartitionKey = new PartitionKey(partition), MaxItemCount = most, EnableOptimisticDirectExecution = !planned };
        using var pages = container.GetItemQueryStreamIterator(query, requestOptions: options);
        while (pages.HasMoreResults)
        {
            using var answer = await CosmosCall.AskAsync(() => pages.ReadNextAsync(cancellation), cancellation);
            if (!answer.IsSuccessStatusCode)
            {
                throw new CosmosFailureException(answer.StatusCode);
            }
            using var json = await JsonDocument.ParseAsync(answer.Content, cancellationToken: cancellation);
            foreach (var row in json.RootElement.GetProperty("Documents").EnumerateArray())
            {
                if (!take(row))
                {
                    return;
                }
            }
        }
    }
}
