using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Bot.Storage;

/// <summary>Which store the settings ask for. Where it is SQLite, the SDK of Azure Cosmos DB is not even loaded.</summary>
internal static class StoreRegistration
{
    internal const string DefaultPath = "panel-assistant.db";

    /// <summary>The file of the embedded store.</summary>
    internal const string FilePath = "Storage:Path";

    /// <exception cref="SettingsException">A setting of the store cannot work.</exception>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        if (CosmosSettings.Read(configuration) is { } settings)
        {
            return CosmosRegistration.Add(services, settings);
        }
        services.AddSingleton<IDocumentStore>(provider => new SqliteDocumentStore(
            configuration[FilePath] ?? DefaultPath, Kinds.All, provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Looks whether the store is as this program needs it, and warms it, before anybody is served.</summary>
    /// <exception cref="SettingsException">It cannot be used; the message says what to do.</exception>
    public static Task CheckStoreAsync(this WebApplication app, CancellationToken cancellation = default)
    {
        try
        {
            app.Services.GetRequiredService<IDocumentStore>();
        }
        catch (SqliteFailureException error)
        {
            throw new SettingsException([$"The file of {FilePath} cannot be used. {error.Message} See whether it is a file of the bot, and whether the bot may write there."]);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([error.Message]);
        }
        return app.Services.GetService<IStoreCheck>()?.CheckAsync(cancellation) ?? Task.CompletedTask;
    }
}

/// <summary>A store that is somewhere else is looked at before the bot serves anybody.</summary>
internal interface IStoreCheck
{
    /// <exception cref="SettingsException">The store cannot be used.</exception>
    Task CheckAsync(CancellationToken cancellation);
}
