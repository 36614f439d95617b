namespace PanelAssistant.Bot.Notices;

/// <summary>
/// What falls due by the clock on one kind of record. Run twice, by two processes, or killed in the middle, it does each
/// thing once. What has been worked through is due no more, or is due later.
/// </summary>
public interface ISweep
{
    /// <summary>
    /// True where all that comes of it are reminders that can wait for people to be at work: it runs in the hours of a working day
    /// only, so that a bot that comes back in the night, or over Christmas, wakes nobody.
    /// </summary>
    bool KeepsHours => false;

    /// <summary>The earliest moment at which something falls due, if that is before <paramref name="until"/>.</summary>
    ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Works through everything due at <paramref name="now"/>.</summary>
    Task RunAsync(DateTimeOffset now, CancellationToken cancellation);
}
