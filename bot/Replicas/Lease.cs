using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Replicas;

/// <summary>
/// Which of the processes on one store does the background work. Whoever does not hold the lease takes it over once it has stood
/// unchanged for its whole length by the onlooker's own stopwatch: clocks of two machines are never compared. A holder that was
/// held up finds out by its own stopwatch that it may have lost it, and before the others take it.
/// </summary>
public sealed class Lease(IDocumentStore store, Partnership partnership, LeaseSettings settings, TimeProvider clock, ILogger<Lease> log)
{
    private const string Work = "background";

    /// <summary>Renewals that lose a race, to this process's own claims too.</summary>
    private const int MostAttempts = 5;

    /// <summary>Looked at so often in its length, so that one failure loses nothing.</summary>
    private const int Looks = 3;

    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);

    private readonly string _me = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    private readonly Lock _gate = new();

    private long _epoch;
    private long _renewed;
    private (string ETag, long Since) _seen = ("", 0);

    /// <summary>Of the lease that this process has; 0 when it has none.</summary>
    public long Epoch
    {
        get
        {
            lock (_gate)
            {
                return _epoch != 0 && clock.GetElapsedTime(_renewed) < settings.Length * 0.8 ? _epoch : 0;
            }
        }
    }

    public bool IsHeld => Epoch != 0;

    /// <summary>Renews it, takes it when it is free, and else watches for it to run out, until it is stopped.</summary>
    /// <param name="taken">Called when this process has come by it.</param>
    public async Task KeepAsync(Action taken, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var before = Epoch;
            await TryLookAsync(stop);
            if (Epoch is not 0 and var now && now != before)
            {
                taken();
            }
            await Task.Delay(settings.Length / Looks, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A look that does not mind when the store cannot be asked.</summary>
    public async Task TryLookAsync(CancellationToken cancellation)
    {
        try
        {
            await LookAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // Whatever it was, looking goes on: a process that stopped looking would never work again.
        catch (Exception error)
#pragma warning restore CA1031
        {
            LeaseLog.NotSeen(log, error.GetType().Name);
        }
    }

    /// <summary>One look: renews the lease, takes it when it is free or has run out, or leaves it to its holder.</summary>
    /// <returns>Whether this process has it.</returns>
    public ValueTask<bool> LookAsync(CancellationToken cancellation) => LookAsync(byForce: false, cancellation);

    /// <summary>Takes it from whoever has it: for practice, where whoever moves the clock does what fell due.</summary>
    public async Task TakeAsync(CancellationToken cancellation)
    {
        while (!await LookAsync(byForce: true, cancellation))
        {
        }
    }

    /// <summary>Lets go, so that another process need not wait until it runs out.</summary>
    public async Task ReleaseAsync()
    {
        using var patience = new CancellationTokenSource(PatienceAtTheEnd);
        try
        {
            for (var attempt = 0; attempt < MostAttempts && Stored(await ReadAsync(patience.Token)) is { } stored && stored.Value.Holder == _me; attempt++)
            {
                if (await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Lease, stored, stored.Value with { Holder = null })], patience.Token))
                {
                    break;
                }
            }
        }
#pragma warning disable CA1031 // It runs out by itself.
        catch (Exception error)
#pragma warning restore CA1031
        {
            LeaseLog.NotSeen(log, error.GetType().Name);
        }
        Lose(told: false);
    }

    public static ReadPlan Plan(ReadPlan plan) => plan.Get(Kinds.Lease, Work);

    /// <summary>
    /// A write by which a commit is refused once the lease is another's; it renews it as well. For what no etag of its own keeps
    /// apart, such as a pace that all must keep together.
    /// </summary>
    /// <returns>Nothing when, as read, this process does not have it.</returns>
    public DocumentOperation? Guard(ReadSet read) =>
        Stored(read) is { } stored && stored.Value.Holder == _me ? DocumentOperation.Replace(Kinds.Lease, stored, Own(stored.Value.Epoch)) : null;

    private async ValueTask<bool> LookAsync(bool byForce, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            // What is held is held from before it was asked for, what is seen is seen from after it was read: both err on the safe side.
            var asked = clock.GetTimestamp();
            var stored = Stored(await ReadAsync(cancellation));
            if (!byForce && stored is { Value.Holder: { } holder } && holder != _me && !HasRunOut(stored.ETag, asked))
            {
                Lose(told: true);
                return false;
            }
            var epoch = stored is null ? 1 : stored.Value.Holder == _me ? stored.Value.Epoch : stored.Value.Epoch + 1;
            if (await store.CommitAsync(partnership.Id, [DocumentOperation.Save(Kinds.Lease, Work, stored, Own(epoch))], cancellation))
            {
                Hold(epoch, asked);
                return true;
            }
        }
        return false;
    }

    private bool HasRunOut(string etag, long asked)
    {
        lock (_gate)
        {
            if (_seen.ETag == etag)
            {
                return clock.GetElapsedTime(_seen.Since, asked) >= settings.Length;
            }
            _seen = (etag, clock.GetTimestamp());
            return false;
        }
    }

    private void Hold(long epoch, long since)
    {
        lock (_gate)
        {
            if (epoch != _epoch)
            {
                LeaseLog.Taken(log, epoch);
            }
            (_epoch, _renewed) = (epoch, since);
        }
    }

    private void Lose(bool told)
    {
        lock (_gate)
        {
            if (told && _epoch != 0)
            {
                LeaseLog.Lost(log, _epoch);
            }
            _epoch = 0;
        }
    }

    private LeaseDocument Own(long epoch) => new() { Holder = _me, Epoch = epoch, Until = clock.GetUtcNow() + settings.Length };

    private ValueTask<ReadSet> ReadAsync(CancellationToken cancellation) => store.ReadAsync(partnership.Id, Plan(new ReadPlan()), cancellation);

    private static Stored<LeaseDocument>? Stored(ReadSet read) => read.Get(Kinds.Lease, Work);
}
