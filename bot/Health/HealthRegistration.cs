using PanelAssistant.Bot.Teams;

namespace PanelAssistant.Bot.Health;

internal static class HealthRegistration
{
    /// <exception cref="TeamsSettingsException">A setting of the shutdown cannot work.</exception>
    public static IServiceCollection AddHealth(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = ShutdownSettings.Read(configuration, environment);
        services.AddSingleton(settings);
        services.AddSingleton<Readiness>();
        services.AddHostedService<GracefulStop>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Within);
        return services;
    }
}
