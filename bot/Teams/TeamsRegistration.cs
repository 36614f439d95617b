using Microsoft.Extensions.DependencyInjection.Extensions;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Teams;

/// <summary>Puts the Teams protocol into the host. The rest of the bot registers <see cref="ITurnReceiver"/> as a singleton.</summary>
public static class TeamsRegistration
{
    public const string Path = "/api/messages";

    /// <exception cref="SettingsException">The settings cannot work; outside Development a missing app id is one such mistake.</exception>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = TeamsSettings.Read(configuration, environment);
        services.AddSingleton(settings);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISharedSurfaceGuard, OpenSurface>();
        services.TryAddSingleton(_ => ConnectorTransport.Create());
        services.TryAddSingleton<ITokenSource>(_ => new AzureTokenSource(settings));
        services.AddSingleton(provider => new OutgoingTokens(
            settings,
            provider.GetRequiredService<ITokenSource>,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<OutgoingTokens>>()));
        services.AddSingleton<ServiceUrls>();
        services.AddSingleton<BotIdentity>();
        services.AddSingleton<SharedSurface>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<Messenger>();
        services.AddSingleton<IMessenger>(provider => provider.GetRequiredService<Messenger>());
        services.AddSingleton<TurnReplies>();
        services.AddSingleton<MessagesEndpoint>();
        if (settings.IsLocal)
        {
            // Read() has made sure that this is Development.
            services.AddSingleton<IGate, LoopbackGate>();
        }
        else
        {
            services.AddSingleton<IGate>(provider => new BearerGate(
                settings,
                Issuers(settings, provider.GetRequiredService<TimeProvider>()),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<BearerGate>>()));
        }
        return services;
    }

    /// <summary>What the platform posts goes by all routes: there is one address, and the first turn need not wait until a table of routes is made.</summary>
    public static WebApplication MapTeams(this WebApplication app)
    {
        var messages = app.Services.GetRequiredService<MessagesEndpoint>();
        app.Use(next => context =>
            context.Request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase) && HttpMethods.IsPost(context.Request.Method)
                ? messages.HandleAsync(context)
                : next(context));
        app.UseRouting();
        // Any other method is told what there is.
        app.MapPost(Path, messages.HandleAsync);
        return app;
    }

    private static List<TrustedIssuer> Issuers(TeamsSettings settings, TimeProvider clock)
    {
        List<TrustedIssuer> issuers = [new([settings.Issuer], settings.OpenIdMetadata, settings.AppId!, endorses: true, clock)];
        if (settings.AuthorityTenant is { } tenant)
        {
            issuers.Add(new(
                [$"https://login.microsoftonline.com/{tenant}/v2.0", $"https://sts.windows.net/{tenant}/"],
                settings.EntraMetadata ?? $"https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration",
                settings.AppId!,
                endorses: false,
                clock));
        }
        return issuers;
    }
}
