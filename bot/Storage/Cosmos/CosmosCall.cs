using System.Net;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>One request, in which every way to fail is one exception.</summary>
internal static class CosmosCall
{
    /// <summary>Sub-status of a 404 by which the container is missing rather than the document.</summary>
    private const string OwnerMissing = "1003";

    public static async Task<T> AskAsync<T>(Func<Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask();
        }
        catch (CosmosException error)
        {
            throw new CosmosFailureException(error.StatusCode, error);
        }
        catch (HttpRequestException error)
        {
            throw new CosmosFailureException(error.StatusCode ?? 0, error);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new CosmosFailureException(HttpStatusCode.RequestTimeout, error);
        }
    }

    /// <returns>False when the document is not there.</returns>
    /// <exception cref="CosmosFailureException">Anything else but success.</exception>
    public static bool IsThere(ResponseMessage answer) =>
        answer.IsSuccessStatusCode || answer.StatusCode is HttpStatusCode.NotModified ||
        (answer.StatusCode is HttpStatusCode.NotFound && answer.Headers["x-ms-substatus"] != OwnerMissing ? false : throw new CosmosFailureException(answer.StatusCode));
}
