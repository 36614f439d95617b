namespace PanelAssistant.Bot.Health;

/// <summary>
/// The first step of the end. The host then closes the door, lets presses under way have their answers, waits for the
/// outbox and closes the store, which writes what waits.
/// </summary>
internal sealed class GracefulStop(ShutdownSettings settings, IHostApplicationLifetime life, ILogger<GracefulStop> log) : IHostedLifecycleService
{
    private bool _listened;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        // Whoever stops the host otherwise than by a signal has not said so yet.
        life.StopApplication();
        HealthLog.Stopping(log, settings.Unready, settings.Within);
        await Task.Delay(_listened ? settings.Unready : TimeSpan.Zero, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _listened = true;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
