using Azure.Core;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>Puts Azure Cosmos DB behind the port.</summary>
internal static class CosmosRegistration
{
    public static IServiceCollection Add(IServiceCollection services, CosmosSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(provider => new CosmosAccess(settings, provider.GetService<TokenCredential>));
        services.AddSingleton<IDocumentStore>(provider =>
            new CosmosDocumentStore(provider.GetRequiredService<CosmosAccess>().Container, Kinds.All, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IStoreCheck, CosmosCheck>();
        return services;
    }
}
