using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PanelAssistant.Bot.Telemetry;

/// <summary>
/// Everything that the bot tells of itself. It is here only where a collector is named. A label is a word of the program's
/// own: a verb, an outcome, a kind, a state. Nothing that came in or is stored can get into one.
/// </summary>
public sealed class BotMeter : IDisposable
{
    public const string Name = "PanelAssistant.Bot";

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _presses, _retries, _sends;
    private readonly Histogram<double> _press, _store, _sweep;
    private OutboxLevels _levels = OutboxLevels.Unknown;

    public BotMeter()
    {
        _presses = _meter.CreateCounter<long>("panel.presses", "{press}", "Presses and typed commands, by verb and by what came of them.");
        _press = _meter.CreateHistogram<double>("panel.press.duration", "s", "From the decision to look for the handler to the answer.");
        _retries = _meter.CreateCounter<long>("panel.commit.retries", "{attempt}", "Decisions made again because somebody else was quicker.");
        _store = _meter.CreateHistogram<double>("panel.store.duration", "s", "One round of reading, or one commit.");
        _sends = _meter.CreateCounter<long>("panel.sends", "{message}", "Messages that the bot sent by itself, by what became of them.");
        _sweep = _meter.CreateHistogram<double>("panel.sweep.duration", "s", "One run of what falls due by the clock.");
        _meter.CreateObservableGauge("panel.outbox.notices", () => _levels.Notices, "{notice}", "Notices that are not done with, by where they stand.");
        _meter.CreateObservableGauge("panel.outbox.oldest", () => _levels.Oldest is { } age ? [new Measurement<double>(age.TotalSeconds)] : (IEnumerable<Measurement<double>>)[], "s", "Age of the oldest notice that waits and is due.");
    }

    /// <summary>A span of its own, whatever trace the caller says it belongs to: nothing that came in goes out.</summary>
    public Span Start(string what, string verb)
    {
        var outer = Activity.Current;
        Activity.Current = null;
        var activity = _source.StartActivity(what);
        activity?.SetTag("panel.verb", verb);
        return new(this, activity, outer, verb, Stopwatch.GetTimestamp());
    }

    public void Store(string operation, long started, bool failed) =>
        _store.Record(Seconds(started), new("panel.operation", operation), new("panel.failed", failed));

    public void Send(string operation, string outcome) => _sends.Add(1, new("panel.operation", operation), new("panel.outcome", outcome));

    public void Sweep(string sweep, long started, bool failed) => _sweep.Record(Seconds(started), new("panel.sweep", sweep), new("panel.failed", failed));

    internal void Level(OutboxLevels levels) => _levels = levels;

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }

    private static double Seconds(long started) => Stopwatch.GetElapsedTime(started).TotalSeconds;

    /// <summary>One press under way.</summary>
    public readonly struct Span(BotMeter meter, Activity? activity, Activity? outer, string verb, long started)
    {
        /// <param name="attempts">How often it was decided.</param>
        /// <param name="error">The kind of the exception, never its message.</param>
        public void End(string outcome, int attempts, string? error = null)
        {
            var labels = new TagList { { "panel.verb", verb }, { "panel.outcome", outcome } };
            meter._presses.Add(1, labels);
            meter._press.Record(Seconds(started), labels);
            if (attempts > 1)
            {
                meter._retries.Add(attempts - 1, new KeyValuePair<string, object?>("panel.verb", verb));
            }
            if (activity is not null)
            {
                activity.SetTag("panel.outcome", outcome);
                activity.SetTag("panel.attempts", attempts);
                if (error is not null)
                {
                    activity.SetTag("error.type", error);
                    activity.SetStatus(ActivityStatusCode.Error);
                }
                activity.Dispose();
            }
            Activity.Current = outer;
        }
    }
}

/// <summary>How the outbox stood when it was last looked at.</summary>
internal sealed record OutboxLevels(IReadOnlyList<Measurement<long>> Notices, TimeSpan? Oldest)
{
    public static OutboxLevels Unknown { get; } = new([], null);
}
