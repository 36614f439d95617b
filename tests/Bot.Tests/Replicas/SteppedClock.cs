namespace PanelAssistant.Tests.Bot.Replicas;

/// <summary>A clock and a stopwatch that stand still until moved: together, or the clock alone.</summary>
public sealed class SteppedClock(DateTimeOffset now) : TimeProvider
{
    private long _ticks;
    private DateTimeOffset _now = now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => Volatile.Read(ref _ticks);

    public void Advance(TimeSpan by)
    {
        _now += by;
        Interlocked.Add(ref _ticks, by.Ticks);
    }

    /// <summary>Somebody sets the clock; no time passes.</summary>
    public void Set(DateTimeOffset to) => _now = to;
}
