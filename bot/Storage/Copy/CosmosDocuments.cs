using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Cosmos;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>
/// Everything in the container, read from end to end: no query, no plan, one partition after the other. It is no one moment:
/// what is written meanwhile may be missed, so the bot is stopped first.
/// </summary>
internal sealed class CosmosDocuments(CosmosAccess access, IEnumerable<DocumentKind> kinds, DateTimeOffset now) : IDocumentSource
{
    private const int PageSize = 200;

    private const string Usage = "x-ms-resource-usage", Counted = "documentsCount=";

    private readonly Dictionary<string, DocumentKind> _kinds = kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>What Cosmos DB says of the container; it may be some minutes old.</summary>
    public async ValueTask<long?> CountAsync(CancellationToken cancellation)
    {
        using var answer = await CosmosCall.AskAsync(() => access.Container.ReadContainerStreamAsync(new() { PopulateQuotaInfo = true }, cancellation), cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            throw new CosmosFailureException(answer.StatusCode);
        }
        var count = answer.Headers[Usage]?.Split(';').FirstOrDefault(part => part.StartsWith(Counted, StringComparison.Ordinal));
        return long.TryParse(count?[Counted.Length..], CultureInfo.InvariantCulture, out var documents) ? documents : null;
    }

    /// <exception cref="CosmosFailureException">Cosmos DB did not answer, or was too busy.</exception>
    /// <exception cref="SettingsException">It holds documents that this version does not know.</exception>
    public async IAsyncEnumerable<RawDocument> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var pages = access.Container.GetItemQueryStreamIterator(queryText: null, requestOptions: new() { MaxItemCount = PageSize });
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
                if (CosmosEnvelope.ExpiresOf(row) is not { } expires || expires > now.ToUnixTimeMilliseconds())
                {
                    yield return Document(row);
                }
            }
        }
    }

    public void Dispose()
    {
    }

    private RawDocument Document(JsonElement row)
    {
        var name = Text(row, CosmosEnvelope.Kind) ?? "";
        if (!_kinds.TryGetValue(name, out var kind) || !CosmosEnvelope.TryBody(row, out var body))
        {
            throw new SettingsException([$"The container holds documents that this version of the bot does not know ({name}). Use the version that wrote them."]);
        }
        return new(Text(row, CosmosEnvelope.Partition)!, kind, Text(row, CosmosEnvelope.Id)!, CosmosEnvelope.ExpiresOf(row), body.ToArray());
    }

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}
