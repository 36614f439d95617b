using System.Text;
using System.Text.Json;
using PanelAssistant.Tests.Benchmarks.Programs;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Measuring;

/// <summary>How many requests a program makes of the double of Cosmos DB: while nobody presses, and for each press.</summary>
internal static class StoreRequests
{
    private const int Presses = 400;

    /// <summary>Longer than the background work takes to come round.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(60);

    public static void Print(int gateway, IReadOnlyList<Entry> entries)
    {
        var program = entries[0].Program;
        var idle = Counted(gateway, () => Thread.Sleep(Quiet), out var seconds);
        Console.WriteLine($"Requests to the store a second while nobody presses: {Rates(idle, seconds)}");
        foreach (var entry in entries)
        {
            var made = Counted(gateway, () => Press(program, entry), out var taken);
            var own = made.ToDictionary(one => one.Key, one => one.Value - (idle[one.Key] * taken / seconds));
            Console.WriteLine($"Requests to the store a press, {(entry.Load.RepliesThroughConnector ? "my actions" : "vote")}: {Rates(own, Presses)} ({Presses} presses, one after the other, less the background)");
        }
        Console.WriteLine();
    }

    private static void Press(RunningProgram program, Entry entry)
    {
        for (var press = 0; press < Presses; press++)
        {
            var request = entry.Load.Next(0).Span;
            var body = request[(request.IndexOf("\r\n\r\n"u8) + 4)..];
            var (status, answer) = PlainClient.Post(program.Port, "/api/messages", Encoding.UTF8.GetString(body));
            var response = Encoding.UTF8.GetBytes($"HTTP/1.1 {status} \r\n\r\n{answer}");
            if (!entry.Load.Accepts(0, response, response.Length - Encoding.UTF8.GetByteCount(answer)))
            {
                throw new InvalidOperationException($"{entry.Name} answered {status}: {answer}");
            }
        }
    }

    private static Dictionary<string, double> Counted(int gateway, Action work, out double seconds)
    {
        var before = Counts(gateway);
        var started = TimeProvider.System.GetTimestamp();
        work();
        seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        return Counts(gateway).ToDictionary(one => one.Key, one => one.Value - before[one.Key]);
    }

    private static Dictionary<string, double> Counts(int gateway)
    {
        using var counts = JsonDocument.Parse(PlainClient.Get(gateway, "/double/counts").Body);
        return counts.RootElement.EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetDouble());
    }

    private static string Rates(Dictionary<string, double> made, double over) =>
        string.Join(", ", made.Where(one => one.Value / over > 0.0005 || one.Key is "Query" or "Batch").Select(one => $"{one.Value / over:0.00} {one.Key}"));
}
