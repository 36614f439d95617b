using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Health;

internal static class HealthRegistration
{
    /// <exception cref="SettingsException">A setting of the shutdown cannot work.</exception>
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
