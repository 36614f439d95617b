using System.Diagnostics;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Telemetry;

/// <summary>The store with a clock beside it.</summary>
internal sealed class MeasuredStore(IDocumentStore inner, BotMeter meter) : IDocumentStore, IAsyncDisposable
{
    public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default) =>
        TimedAsync("read", () => inner.ReadAsync(partition, plan, cancellation));

    public ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default) =>
        TimedAsync("commit", () => inner.CommitAsync(partition, operations, cancellation));

    public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default) =>
        inner.CountAsync(partition, query, cancellation);

    public ValueTask DisposeAsync()
    {
        if (inner is IAsyncDisposable waits)
        {
            return waits.DisposeAsync();
        }
        (inner as IDisposable)?.Dispose();
        return default;
    }

    private async ValueTask<T> TimedAsync<T>(string operation, Func<ValueTask<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var failed = true;
        try
        {
            var result = await work();
            failed = false;
            return result;
        }
        finally
        {
            meter.Store(operation, started, failed);
        }
    }
}

/// <summary>The way out with a count of what became of each message.</summary>
internal sealed class MeasuredMessenger(IMessenger inner, BotMeter meter) : IMessenger
{
    public async ValueTask<Delivery> SendAsync(ChatAddress to, Card card, CancellationToken cancellation) =>
        Counted("send", await inner.SendAsync(to, card, cancellation));

    public async ValueTask<Delivery> UpdateAsync(ChatAddress to, string activityId, Card card, CancellationToken cancellation) =>
        Counted("update", await inner.UpdateAsync(to, activityId, card, cancellation));

    public async ValueTask<(ChatAddress? Address, Delivery Result)> OpenPrivateChatAsync(string serviceUrl, string tenantId, string chatUserId, CancellationToken cancellation)
    {
        var opened = await inner.OpenPrivateChatAsync(serviceUrl, tenantId, chatUserId, cancellation);
        Counted("open", opened.Result);
        return opened;
    }

    public ValueTask<IReadOnlyList<ChatMember>> MembersAsync(ChatAddress chat, CancellationToken cancellation) => inner.MembersAsync(chat, cancellation);

    private Delivery Counted(string operation, Delivery delivery)
    {
        meter.Send(operation, delivery switch
        {
            Delivery.Sent => "sent",
            Delivery.Busy => "busy",
            Delivery.NotReachable => "notReachable",
            Delivery.Rejected => "rejected",
            _ => "unknown",
        });
        return delivery;
    }
}

/// <summary>What falls due, with a clock beside it.</summary>
internal sealed class MeasuredSweep(ISweep inner, BotMeter meter) : ISweep
{
    private readonly string _name = inner.GetType().Name;

    public bool KeepsHours => inner.KeepsHours;

    public ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) => inner.NextAsync(until, cancellation);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var failed = true;
        try
        {
            await inner.RunAsync(now, cancellation);
            failed = false;
        }
        finally
        {
            meter.Sweep(_name, started, failed);
        }
    }
}
