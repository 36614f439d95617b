using Microsoft.Azure.Cosmos;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// Looks at the account and the container once, at start, and takes the first steps that would else be the first press's:
/// addresses, connections, a query.
/// </summary>
internal sealed class CosmosCheck(CosmosAccess access, CosmosSettings settings, IDocumentStore store, Partnership partnership) : IStoreCheck
{
    public async Task CheckAsync(CancellationToken cancellation)
    {
        List<string> problems = [];
        try
        {
            await CosmosCall.AskAsync(async () =>
            {
                var account = await access.Client.ReadAccountAsync();
                // An emulator has one replica, so there every consistency is strong.
                if (!settings.IsLocal && account.Consistency.DefaultConsistencyLevel is not (ConsistencyLevel.Strong or ConsistencyLevel.BoundedStaleness))
                {
                    problems.Add($"The account has {account.Consistency.DefaultConsistencyLevel} consistency, by which one copy of the bot may not see what another has just stored. Set it to Strong or to Bounded staleness.");
                }
                var container = await access.Container.ReadContainerAsync(cancellationToken: cancellation);
                problems.AddRange(CosmosLayout.Problems(container.Resource, Kinds.All));
                return container;
            }, cancellation);
            if (problems.Count == 0)
            {
                await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Person, "nobody").Get(Kinds.Press, "none").Find(Kinds.Child, new DocumentQuery(Kinds.Child) { Take = 1 }), cancellation);
                return;
            }
        }
        catch (CosmosFailureException failure)
        {
            problems.Add($"{settings.Endpoint} ({settings.Database}): {failure.Message}");
        }
        throw new SettingsException(problems);
    }
}
