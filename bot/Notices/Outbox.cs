using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Notices;

/// <summary>The background work of one process: sends notices, draws boards, works through what falls due.</summary>
public sealed class Outbox(
    NoticeSender sender, BoardPainter painter, IEnumerable<ISweep> sweeps, SeatBinder binder, Bell bell, TimeProvider clock, IHostApplicationLifetime life, ILogger<Outbox> log)
    : BackgroundService, IDueWork
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>A chat takes about two changes of a card a second for long; one leaves room for what people say.</summary>
    private static readonly TimeSpan BetweenPaintings = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BeforeTheFirstRound = TimeSpan.FromSeconds(1);

    private readonly ISweep[] _sweeps = [.. sweeps];

    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task RunUntilAsync(DateTimeOffset target, Func<DateTimeOffset, ValueTask> moveTo, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            while (await NextAsync(target, cancellation) is { } due)
            {
                await moveTo(due);
                await SweepAsync(cancellation);
                await sender.RunAsync(cancellation);
            }
            await moveTo(target);
            await binder.RunAsync(cancellation);
            await sender.RecoverAsync(cancellation);
            await sender.RunAsync(cancellation);
            await painter.RunAsync(cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host ends its services after the last press is answered; nothing new is begun from the moment it is told to stop.
        using var told = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, life.ApplicationStopping);
        stoppingToken = told.Token;
        // A bot that was away is looked for at once: the first press goes before what has been due for a while.
        await Task.Delay(BeforeTheFirstRound, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var swept = long.MinValue;
        var painted = long.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (painted != long.MinValue && TimeProvider.System.GetElapsedTime(painted) is var since && since < BetweenPaintings)
                {
                    await Task.Delay(BetweenPaintings - since, stoppingToken);
                }
                await _one.WaitAsync(stoppingToken);
                try
                {
                    if (swept == long.MinValue)
                    {
                        await painter.DrawAllAsync(stoppingToken);
                    }
                    if (swept == long.MinValue || TimeProvider.System.GetElapsedTime(swept) > BetweenSweeps)
                    {
                        await sender.RecoverAsync(stoppingToken);
                        await SweepAsync(stoppingToken);
                        await binder.RunAsync(stoppingToken);
                        swept = TimeProvider.System.GetTimestamp();
                    }
                    await sender.RunAsync(stoppingToken);
                    await painter.RunAsync(stoppingToken);
                    painted = TimeProvider.System.GetTimestamp();
                }
                finally
                {
                    _one.Release();
                }
                await bell.WaitAsync(Pause, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A round that fails, for whatever reason, must not end all sending until somebody restarts the bot.
            catch (Exception error)
#pragma warning restore CA1031
            {
                NoticeLog.RoundFailed(log, error);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        DateTimeOffset? next = null;
        foreach (var sweep in _sweeps)
        {
            var due = await sweep.NextAsync(until, cancellation);
            next = next is null || due < next ? due ?? next : next;
        }
        return next;
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var sweep in _sweeps)
        {
            await sweep.RunAsync(clock.GetUtcNow(), cancellation);
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }
}
