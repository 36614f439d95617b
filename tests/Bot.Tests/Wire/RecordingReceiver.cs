using System.Collections.Concurrent;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>Stands in for everything behind the protocol: keeps what reached it and answers as told.</summary>
public sealed class RecordingReceiver : ITurnReceiver
{
    private readonly ConcurrentQueue<Incoming> _received = new();

    public IReadOnlyList<Incoming> Received => [.. _received];

    public Func<Incoming, Answer> Answering { get; set; } = _ => new Answer.Silence();

    /// <summary>Holds every turn until it is done.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    public TIncoming Only<TIncoming>()
        where TIncoming : Incoming => Assert.IsType<TIncoming>(Assert.Single(_received));

    public async ValueTask<Answer> ReceiveAsync(Incoming incoming, CancellationToken cancellation)
    {
        _received.Enqueue(incoming);
        await Hold;
        return Answering(incoming);
    }
}
