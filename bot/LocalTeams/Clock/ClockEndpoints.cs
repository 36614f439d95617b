using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.LocalTeams.Clock;

/// <summary>What time it is in practice, and moving it on.</summary>
internal sealed class ClockEndpoints(LocalClock clock, IDueWork due, LocalEvents events) : IDisposable
{
    /// <summary>Rules with dates run out of data long before.</summary>
    private static readonly DateTimeOffset Last = new(2099, 12, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A caller may name the instant it has just read, though the clock has ticked since.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _oneAtATime = new(1);

    public Task ReadAsync(HttpContext context) => LocalHttp.WriteAsync(context, new ClockTime(clock.GetUtcNow()), LocalJson.Default.ClockTime);

    public async Task MoveAsync(HttpContext context)
    {
        var wanted = await LocalHttp.ReadAsync(context, LocalJson.Default.ClockTime);
        if (wanted is null)
        {
            await LocalHttp.RefuseAsync(context, 400, "Say where the clock goes, for example {\"now\":\"2026-11-25T09:00:00Z\"}.");
            return;
        }
        await _oneAtATime.WaitAsync(context.RequestAborted);
        try
        {
            await MoveAsync(context, wanted.Now);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task MoveAsync(HttpContext context, DateTimeOffset target)
    {
        var now = clock.GetUtcNow();
        if (target < now && (target < WholeSecond(clock.LastSet) || target < now - JustNow))
        {
            await LocalHttp.RefuseAsync(context, 400, $"The clock only goes forward. It is now {now:d MMMM yyyy, HH:mm:ss} UTC.");
            return;
        }
        if (target > Last)
        {
            await LocalHttp.RefuseAsync(context, 400, $"The clock goes to {Last:d MMMM yyyy} at the latest.");
            return;
        }
        // Moving on is finished even when the caller goes away: half of what fell due would be worse.
        var reached = target > now ? target : now;
        await due.RunUntilAsync(reached, MoveTo, CancellationToken.None);
        clock.MoveTo(reached);
        events.ClockMoved(clock.GetUtcNow());
        await ReadAsync(context);
    }

    private ValueTask MoveTo(DateTimeOffset instant)
    {
        clock.MoveTo(instant);
        events.ClockMoved(clock.GetUtcNow());
        return ValueTask.CompletedTask;
    }

    /// <summary>The clock is read out to the second, so what was read may be a part of a second back.</summary>
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));

    public void Dispose() => _oneAtATime.Dispose();
}

/// <summary>The body of /local/clock, both ways.</summary>
internal sealed record ClockTime(DateTimeOffset Now);
