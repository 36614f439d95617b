using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// The background work of all processes on one store, done by the one that holds the lease: sends notices, draws boards, works
/// through what falls due. The others pass on what they know and wait for their turn.
/// </summary>
public sealed class Outbox(
    NoticeSender sender, BoardPainter painter, IEnumerable<ISweep> sweeps, SeatBinder binder, Lease lease, SendingPace pace, Bell bell, TimeProvider clock, IHostApplicationLifetime life,
    ILogger<Outbox> log)
    : BackgroundService, IDueWork
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>A chat takes about two changes of a card a second for long; one leaves room for what people say.</summary>
    private static readonly TimeSpan BetweenPaintings = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan BeforeTheFirstRound = TimeSpan.FromSeconds(1);

    /// <summary>Without news for so long it is quiet: then each look, which costs request units, comes later.</summary>
    private static readonly TimeSpan UntilQuiet = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan QuietPause = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan BetweenQuietSweeps = TimeSpan.FromMinutes(1);

    private readonly ISweep[] _sweeps = [.. sweeps];

    private readonly SemaphoreSlim _one = new(1, 1);

    private long _epoch;
    private long? _swept;
    private long? _painted;
    private long _news;

    public async Task RunUntilAsync(DateTimeOffset target, Func<DateTimeOffset, ValueTask> moveTo, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            await lease.TakeAsync(cancellation);
            while (await NextAsync(target, cancellation) is { } due)
            {
                await moveTo(due);
                await SweepAsync(cancellation);
                await DeliverAsync(cancellation);
            }
            await moveTo(target);
            await binder.RunAsync(cancellation);
            await sender.RecoverAsync(cancellation);
            await DeliverAsync(cancellation);
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
        await lease.TryLookAsync(stoppingToken);
        if (stoppingToken.IsCancellationRequested)
        {
            await lease.ReleaseAsync();
            return;
        }
        using var over = new CancellationTokenSource();
        // It is kept until the last round is over, which may be after the bot was asked to stop.
        var keeping = lease.KeepAsync(bell.Ring, over.Token);
        await WorkAsync(stoppingToken);
        await over.CancelAsync();
        await keeping;
        await lease.ReleaseAsync();
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        _news = TimeProvider.System.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (_painted is { } painted && TimeProvider.System.GetElapsedTime(painted) is var since && since < BetweenPaintings)
                {
                    await Task.Delay(BetweenPaintings - since, stoppingToken);
                }
                TimeSpan? wait;
                await _one.WaitAsync(stoppingToken);
                try
                {
                    wait = await RoundAsync(stoppingToken);
                    _painted = TimeProvider.System.GetTimestamp();
                }
                finally
                {
                    _one.Release();
                }
                var pause = IsQuiet ? QuietPause : Pause;
                if (await bell.WaitAsync(wait < pause ? wait.Value : pause, stoppingToken))
                {
                    _news = TimeProvider.System.GetTimestamp();
                }
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

    /// <returns>When something may be sent that has to wait now.</returns>
    private async Task<TimeSpan?> RoundAsync(CancellationToken cancellation)
    {
        var epoch = lease.Epoch;
        if (_swept is null || epoch != _epoch)
        {
            // What a process knew that is gone was in its memory alone: every live board is drawn once.
            await painter.DrawAllAsync(cancellation);
        }
        if (epoch == 0)
        {
            await painter.PassOnAsync(cancellation);
            (_epoch, _swept) = (epoch, _swept ?? TimeProvider.System.GetTimestamp());
            return null;
        }
        if (epoch != _epoch)
        {
            pace.Begin();
        }
        if (_swept is not { } swept || epoch != _epoch || TimeProvider.System.GetElapsedTime(swept) > (IsQuiet ? BetweenQuietSweeps : BetweenSweeps))
        {
            await sender.RecoverAsync(cancellation);
            await SweepEachAsync(cancellation);
            await binder.RunAsync(cancellation);
            (_epoch, _swept) = (epoch, TimeProvider.System.GetTimestamp());
        }
        var round = await sender.RunAsync(cancellation);
        var painted = !lease.IsHeld || await painter.RunAsync(cancellation);
        if (round.Sent > 0 || !painted)
        {
            _news = TimeProvider.System.GetTimestamp();
        }
        return round.Wait;
    }

    private bool IsQuiet => TimeProvider.System.GetElapsedTime(_news) > UntilQuiet;

    private async Task DeliverAsync(CancellationToken cancellation)
    {
        while (await sender.RunAsync(cancellation) is var round && (round.NotOurs || round.Wait is not null))
        {
            if (round.NotOurs)
            {
                await lease.TakeAsync(cancellation);
            }
            else
            {
                await Task.Delay(round.Wait!.Value, cancellation);
            }
        }
    }

    private async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        DateTimeOffset? next = null;
        foreach (var sweep in _sweeps)
        {
            var due = await sweep.TurnAsync(clock.GetUtcNow(), until, cancellation);
            next = next is null || due < next ? due ?? next : next;
        }
        return next;
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var sweep in _sweeps)
        {
            if (sweep.MayRun(clock.GetUtcNow()))
            {
                await sweep.RunAsync(clock.GetUtcNow(), cancellation);
            }
        }
    }

    /// <summary>One that fails keeps neither the others nor the sender from their work.</summary>
    private async Task SweepEachAsync(CancellationToken cancellation)
    {
        foreach (var sweep in _sweeps)
        {
            if (!lease.IsHeld)
            {
                return;
            }
            if (!sweep.MayRun(clock.GetUtcNow()))
            {
                continue;
            }
            try
            {
                await sweep.RunAsync(clock.GetUtcNow(), cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                throw;
            }
#pragma warning disable CA1031 // Whatever it was, the next round tries it again.
            catch (Exception error)
#pragma warning restore CA1031
            {
                NoticeLog.SweepFailed(log, sweep.GetType().Name, error);
            }
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }
}
