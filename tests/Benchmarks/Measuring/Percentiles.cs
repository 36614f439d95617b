using System.Diagnostics;

namespace PanelAssistant.Tests.Benchmarks.Measuring;

internal static class Percentiles
{
    public static long[] Sorted(IEnumerable<Memory<long>> parts)
    {
        var all = parts.SelectMany(part => part.ToArray()).ToArray();
        Array.Sort(all);
        return all;
    }

    /// <summary>The time within which this share of the requests was answered.</summary>
    public static double Milliseconds(long[] sorted, double share) => sorted.Length == 0
        ? double.NaN
        : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))] * 1000.0 / Stopwatch.Frequency;

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0
            ? double.NaN
            : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
