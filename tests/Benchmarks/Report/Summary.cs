using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Report;

/// <summary>
/// Ratios first, since they travel between machines; rates and times after them. "cpu" is processor time for each
/// request: on a busy machine it stays true when the rates do not.
/// </summary>
internal static class Summary
{
    public static void Print(Comparison comparison)
    {
        var floor = comparison.Floor;
        Console.WriteLine($"{comparison.Name}: medians of {floor.Slices.Count} rounds");
        var table = new Table("", "rate/floor", "lowest", "highest", "cpu/floor", "p99/floor", "reach", "a second", "p50 ms", "p95 ms", "p99 ms", "core", "load core", "MB", "bytes");
        foreach (var entry in comparison.Entries)
        {
            var rates = entry.RatiosTo(floor, slice => slice.PerSecond).ToArray();
            var rate = Percentiles.Median(rates);
            var p99 = Percentiles.Median(entry.RatiosTo(floor, slice => slice.P99));
            table.Add(
                entry.Name,
                $"{rate:0.00}",
                $"{rates.Min():0.00}",
                $"{rates.Max():0.00}",
                $"{Percentiles.Median(entry.RatiosTo(floor, slice => slice.ProgramBusy / slice.PerSecond)):0.00}",
                $"{p99:0.00}",
                Reach(entry, rate, p99),
                $"{entry.Median(slice => slice.PerSecond):0}",
                $"{entry.Median(slice => slice.Median):0.00}",
                $"{entry.Median(slice => slice.P95):0.00}",
                $"{entry.Median(slice => slice.P99):0.00}",
                $"{entry.Median(slice => slice.ProgramBusy):0%}",
                $"{entry.Median(slice => slice.LoadBusy):0%}",
                $"{entry.Median(slice => slice.Resident):0}",
                $"{entry.Median(slice => entry.Load.RepliesThroughConnector ? slice.ReplyBytes : slice.AnswerBytes):0}");
        }
        table.Print();
        foreach (var entry in comparison.Entries.Where(entry => entry.Faults != Faults.None))
        {
            Console.WriteLine($"WRONG ANSWERS, so these figures mean nothing: {entry.Name}: {entry.Faults}");
        }
    }

    /// <param name="name">What is compared, with its unit.</param>
    /// <param name="most">How many times the floor's figure is still good.</param>
    public static void Print(string name, double bot, double floor, double most)
    {
        var ratio = bot / floor;
        Console.WriteLine($"{name}: {ratio:0.00} times the floor's ({bot:0} against {floor:0}); at most {most:0.0}: {(ratio <= most ? "reached" : "SHORT")}");
    }

    private static string Reach(Entry entry, double rate, double p99) => entry.LeastRatio is not { } least
        ? ""
        : $"{(rate >= least && p99 <= (entry.MostP99 ?? double.MaxValue) ? "reached" : "SHORT")} {least:0.00}";
}
