using System.Diagnostics;
using PanelAssistant.Tests.Benchmarks.Programs;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Measuring;

/// <summary>From starting the process to its first answered turn.</summary>
internal static class StartUp
{
    /// <returns>Milliseconds.</returns>
    public static double Measure(Contestant contestant, int port, string turn)
    {
        var watch = Stopwatch.StartNew();
        using var program = RunningProgram.Start(contestant, port);
        var (status, body) = PlainClient.Post(port, "/api/messages", ActivityIds.Fill(turn));
        var taken = watch.Elapsed.TotalMilliseconds;
        return status is 200 or 202
            ? taken
            : throw new InvalidOperationException($"{contestant.Name} answered its first turn with {status} {body}\n{program.Said()}");
    }
}
