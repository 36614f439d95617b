using System.Net;
using Newtonsoft.Json;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// <c>store create</c>: makes the database and the container that the settings name, or gives the container the indexes
/// that it lacks. <c>store policy</c>: prints the indexing policy for whoever makes them by other means. Neither serves anybody.
/// </summary>
internal static class StoreCommand
{
    private const string Usage = $"Write: store create, with the settings of {CosmosSettings.Section}; or store policy, which prints the indexing policy.";

    /// <summary>Whether the command line asks for it rather than for the server.</summary>
    public static bool Asked(string[] args) => args is ["store", ..];

    /// <returns>The exit code: 0 when it was done.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            switch (args)
            {
                case [_, "policy"]:
                    await output.WriteLineAsync(JsonConvert.SerializeObject(CosmosLayout.Properties(Kinds.All).IndexingPolicy, Formatting.Indented));
                    return 0;
                case [_, "create", .. var settings]:
                    await CreateAsync(Read(settings), output);
                    return 0;
                default:
                    await errors.WriteLineAsync(Usage);
                    return 1;
            }
        }
        catch (Exception error) when (error is SettingsException or CosmosFailureException)
        {
            await errors.WriteLineAsync(error is CosmosFailureException { Status: HttpStatusCode.Forbidden }
                ? "This identity may not make databases or containers (403): Azure Cosmos DB leaves that to Azure Resource Manager. Make a container " +
                    $"\"{CosmosLayout.Container}\" with the partition key /pk, time to live on without a default, and the policy that \"store policy\" prints, by Bicep or by: az cosmosdb sql container create"
                : error.Message);
            return 1;
        }
    }

    private static CosmosSettings Read(string[] settings) =>
        CosmosSettings.Read(WebApplication.CreateSlimBuilder(settings).Configuration)
        ?? throw new SettingsException([$"{CosmosSettings.Section}:Endpoint is missing. A SQLite file needs no command: it is made when the bot starts."]);

    private static async Task CreateAsync(CosmosSettings settings, TextWriter output)
    {
        using var access = new CosmosAccess(settings, static () => null);
        var said = await CosmosCall.AskAsync(async () =>
        {
            var wanted = CosmosLayout.Properties(Kinds.All);
            var database = (await access.Client.CreateDatabaseIfNotExistsAsync(settings.Database)).Database;
            var container = database.GetContainer(wanted.Id);
            using (var answer = await container.ReadContainerStreamAsync())
            {
                if (answer.StatusCode is HttpStatusCode.NotFound)
                {
                    await database.CreateContainerAsync(wanted);
                    return $"The container {wanted.Id} is made in {settings.Database}.";
                }
            }
            var there = (await container.ReadContainerAsync()).Resource;
            List<string> problems = [.. CosmosLayout.Problems(there, Kinds.All)];
            if (problems.Count == 0)
            {
                return $"The container {wanted.Id} in {settings.Database} is as it should be.";
            }
            if (there.PartitionKeyPath != wanted.PartitionKeyPath)
            {
                throw new SettingsException(problems);
            }
            (there.IndexingPolicy, there.DefaultTimeToLive) = (wanted.IndexingPolicy, wanted.DefaultTimeToLive);
            await container.ReplaceContainerAsync(there);
            return $"The container {wanted.Id} in {settings.Database} has its indexes and time to live now. Cosmos DB builds new indexes in the background.";
        }, CancellationToken.None);
        await output.WriteLineAsync(said);
    }
}
