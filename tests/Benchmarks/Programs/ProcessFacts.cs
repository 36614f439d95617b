using System.Globalization;

namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>What Linux tells about a process.</summary>
internal static class ProcessFacts
{
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of processor time used so far, in user and in kernel mode; good to a hundredth.</summary>
    public static double ProcessorSeconds(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;
    }

    /// <summary>Megabytes resident now (<c>VmRSS</c>) or at most so far (<c>VmHWM</c>).</summary>
    public static double Megabytes(int process, string field)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
