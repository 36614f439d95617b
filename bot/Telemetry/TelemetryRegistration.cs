using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Telemetry;

/// <summary>Puts clocks and counters around the bot's ports where a collector is named. Else nothing is there that could cost anything.</summary>
internal static class TelemetryRegistration
{
    /// <summary>After everything that is measured is registered.</summary>
    /// <exception cref="SettingsException">A setting of telemetry cannot work.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (TelemetrySettings.Read(configuration) is not { } settings)
        {
            return services;
        }
        services.AddSingleton(settings);
        services.AddSingleton<BotMeter>();
        services.AddHostedService<OutboxGauge>();
        services.AddHostedService<TelemetryService>();
        Around<IDocumentStore>(services, static (store, meter) => new MeasuredStore(store, meter));
        Around<IMessenger>(services, static (messenger, meter) => new MeasuredMessenger(messenger, meter));
        Around<ISweep>(services, static (sweep, meter) => new MeasuredSweep(sweep, meter));
        return services;
    }

    private static void Around<T>(IServiceCollection services, Func<T, BotMeter, T> wrap)
        where T : class
    {
        for (var at = 0; at < services.Count; at++)
        {
            if (services[at] is { IsKeyedService: false } plain && plain.ServiceType == typeof(T))
            {
                services[at] = ServiceDescriptor.Singleton(provider => wrap(Make<T>(provider, plain), provider.GetRequiredService<BotMeter>()));
            }
        }
    }

    private static T Make<T>(IServiceProvider provider, ServiceDescriptor plain) => (T)(
        plain.ImplementationInstance
        ?? plain.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, plain.ImplementationType!));

    /// <summary>Begins before the first press and ends after the last.</summary>
    private sealed class TelemetryService(TelemetrySettings settings) : IHostedService, IDisposable
    {
        private OtlpExport? _export;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            _export = new(settings);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => _export?.Dispose();
    }
}
