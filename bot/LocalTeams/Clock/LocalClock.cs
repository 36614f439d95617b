namespace PanelAssistant.Bot.LocalTeams.Clock;

/// <summary>
/// Real time plus an offset, so that practice can stand on any day and still tick. Goes forward only. Timers and
/// timestamps stay real: moving the clock never makes a time-out fire.
/// </summary>
public sealed class LocalClock : TimeProvider
{
    private readonly TimeProvider _real;
    private readonly ClockFile? _file;
    private readonly Lock _moving = new();
    private long _offset;
    private long _lastSet;

    /// <param name="file">Where the offset is kept, so that a restart goes on from there; nothing keeps it in memory.</param>
    /// <param name="start">Where to start whatever was kept.</param>
    /// <param name="firstStart">Where to start when nothing was kept.</param>
    public LocalClock(TimeProvider real, ClockFile? file, DateTimeOffset? start, DateTimeOffset firstStart)
    {
        _real = real;
        _file = file;
        var now = real.GetUtcNow();
        var kept = start is null ? file?.Read() : null;
        _offset = (kept ?? (start ?? firstStart) - now).Ticks;
        // The clock is read and set in whole seconds: the second in which it started may be named again.
        var started = GetUtcNow().UtcTicks;
        _lastSet = started - (started % TimeSpan.TicksPerSecond);
        file?.Write(TimeSpan.FromTicks(_offset));
    }

    /// <summary>The instant that the clock was last set to, by a start or a move.</summary>
    public DateTimeOffset LastSet => new(Interlocked.Read(ref _lastSet), TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => _real.LocalTimeZone;

    public override long TimestampFrequency => _real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _real.GetUtcNow().AddTicks(Interlocked.Read(ref _offset));

    public override long GetTimestamp() => _real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _real.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves forward and keeps it on disk; an instant that has passed already changes nothing.</summary>
    public void MoveTo(DateTimeOffset instant)
    {
        lock (_moving)
        {
            var ahead = instant - GetUtcNow();
            if (ahead <= TimeSpan.Zero)
            {
                return;
            }
            var offset = TimeSpan.FromTicks(_offset) + ahead;
            _file?.Write(offset);
            Interlocked.Exchange(ref _offset, offset.Ticks);
            Interlocked.Exchange(ref _lastSet, instant.UtcTicks);
        }
    }
}
