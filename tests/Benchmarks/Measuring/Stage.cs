using System.Diagnostics;
using System.Net.Sockets;
using PanelAssistant.Tests.Benchmarks.Loads;
using PanelAssistant.Tests.Benchmarks.Programs;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Measuring;

/// <summary>Puts load on one program for a while and measures.</summary>
internal sealed class Stage(EventLoop loop, ConnectorDouble connector, int connections)
{
    private const int MostPerConnection = 400_000;
    private static readonly TimeSpan LeadIn = TimeSpan.FromSeconds(0.3);
    private readonly long[][] _latencies = [.. Enumerable.Range(0, connections).Select(_ => new long[MostPerConnection])];

    public Slice Run(int port, int process, ILoad load, TimeSpan length)
    {
        using var phase = new LoadPhase(connections);
        var (firstId, cards, bytes) = (ActivityIds.Count + 1, connector.Cards, connector.Bytes);
        var users = _latencies.Select((latencies, index) => new LoadConnection(index, Connect(port), load, phase, latencies)).ToArray();
        foreach (var user in users)
        {
            user.Start(loop);
        }
        Thread.Sleep(LeadIn);

        var (programBefore, loadBefore) = (ProcessFacts.ProcessorSeconds(process), ProcessFacts.ProcessorSeconds(Environment.ProcessId));
        var watch = Stopwatch.StartNew();
        phase.Now = Phase.Measure;
        Thread.Sleep(length);
        phase.Now = Phase.Stop;
        var seconds = watch.Elapsed.TotalSeconds;
        var programBusy = (ProcessFacts.ProcessorSeconds(process) - programBefore) / seconds;
        var loadBusy = (ProcessFacts.ProcessorSeconds(Environment.ProcessId) - loadBefore) / seconds;
        var resident = ProcessFacts.Megabytes(process, "VmRSS:");
        if (!phase.Stopped.Wait(TimeSpan.FromSeconds(30)))
        {
            throw new InvalidOperationException("The program under test left requests unanswered for 30 s.", loop.Broken);
        }

        var lastId = ActivityIds.Count;
        var (unanswered, doubled) = load.RepliesThroughConnector ? connector.Answers(firstId, lastId) : (0, 0);
        var all = lastId - firstId + 1;
        var times = Percentiles.Sorted(users.Select((user, index) => _latencies[index].AsMemory(0, user.Completed)));
        return new(
            times.Length / seconds,
            Percentiles.Milliseconds(times, 0.50),
            Percentiles.Milliseconds(times, 0.95),
            Percentiles.Milliseconds(times, 0.99),
            programBusy,
            loadBusy,
            resident,
            users.Sum(user => user.AnswerBytes) / Math.Max(1.0, times.Length),
            (connector.Bytes - bytes) / (double)all,
            new(users.Sum(user => user.Refused), unanswered, doubled, load.RepliesThroughConnector ? (int)(all - (connector.Cards - cards)) : 0));
    }

    private static Socket Connect(int port) => PlainClient.TryConnect(port, out var socket)
        ? socket
        : throw new InvalidOperationException($"Nothing listens on port {port}.");
}
