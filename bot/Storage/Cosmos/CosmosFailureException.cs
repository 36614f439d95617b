using System.Net;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>Azure Cosmos DB did not do what it was asked. What was asked has no words of anybody in the message.</summary>
public sealed class CosmosFailureException(HttpStatusCode status, Exception? inner = null) : IOException(Sentence(status), inner)
{
    public HttpStatusCode Status { get; } = status;

    private static string Sentence(HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests => "Azure Cosmos DB has been busy for longer than the bot waits (429). Give the container more request units if this comes again.",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"Azure Cosmos DB refuses the bot ({(int)status}). Give its identity the role Cosmos DB Built-in Data Contributor, and check the network rules of the account.",
        HttpStatusCode.NotFound => "Azure Cosmos DB has no such database or container (404). Create them with: store create.",
        HttpStatusCode.RequestEntityTooLarge => "A commit is larger than the 2 MB that Azure Cosmos DB takes (413). Nothing was stored.",
        0 => "Azure Cosmos DB cannot be reached.",
        _ => $"Azure Cosmos DB did not do what it was asked ({(int)status}).",
    };
}
