using System.Diagnostics.Metrics;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Telemetry;

/// <summary>Looks at the outbox now and then, so that a collector's question costs the store nothing.</summary>
internal sealed class OutboxGauge(IDocumentStore store, Partnership partnership, TimeProvider clock, BotMeter meter, TelemetrySettings settings) : BackgroundService
{
    private static readonly string[] Queues = ["waiting", "sending", "trouble"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                meter.Level(await LookAsync(stoppingToken));
            }
#pragma warning disable CA1031 // Figures that cannot be had now are had later; nothing else hangs upon them.
            catch (Exception)
#pragma warning restore CA1031
            {
                meter.Level(OutboxLevels.Unknown);
            }
            await Task.Delay(settings.Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<OutboxLevels> LookAsync(CancellationToken cancellation)
    {
        List<Measurement<long>> levels = [];
        foreach (var queue in Queues)
        {
            var count = await store.CountAsync(partnership.Id, new DocumentQuery(Kinds.Notice) { Equal = [("queue", queue)] }, cancellation);
            levels.Add(new(count, new KeyValuePair<string, object?>("panel.queue", queue)));
        }
        var now = clock.GetUtcNow();
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Notice, new DocumentQuery(Kinds.Notice)
        {
            Equal = [("queue", Queues[0])],
            RangeField = "notBefore",
            AtMost = UtcText.Of(now),
            OrderBy = "notBefore",
            Take = 1,
        }), cancellation);
        return new(levels, read.Find(Kinds.Notice).Items is [var oldest, ..] ? now - oldest.Value.NotBefore : TimeSpan.Zero);
    }
}
