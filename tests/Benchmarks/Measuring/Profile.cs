using System.Diagnostics;
using PanelAssistant.Tests.Benchmarks.Loads;
using PanelAssistant.Tests.Benchmarks.Programs;

namespace PanelAssistant.Tests.Benchmarks.Measuring;

/// <summary>Samples one program under load with perf and prints where its processor time went.</summary>
internal static class Profile
{
    /// <summary>
    /// Compiled at run time, so that perf can put a name to every method; several run-ups, because all of it starts
    /// unoptimised.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["DOTNET_PerfMapEnabled"] = "1",
        ["DOTNET_ReadyToRun"] = "0",
        // Otherwise compiled code lies in a nameless file, where perf does not look the names up.
        ["DOTNET_EnableWriteXorExecute"] = "0",
        ["DOTNET_TieredPGO"] = "0",
    };

    public static void Print(string name, Stage stage, RunningProgram program, ILoad load)
    {
        for (var runUp = 0; runUp < 5; runUp++)
        {
            stage.Run(program.Port, program.Id, load, TimeSpan.FromSeconds(2));
            Thread.Sleep(1500);
        }
        var samples = Path.Combine(Path.GetTempPath(), $"{name}.perf");
        using var record = Process.Start(new ProcessStartInfo("perf", ["record", "-q", "-F", "1999", "-g", "-p", $"{program.Id}", "-o", samples, "--", "sleep", "5"]))!;
        var slice = stage.Run(program.Port, program.Id, load, TimeSpan.FromSeconds(6));
        record.WaitForExit();
        Console.WriteLine($"{name}: {slice.PerSecond:0} a second while sampled; the samples are in {samples}");
        Report("by library", samples, "dso", 12);
        Report("by method", samples, "symbol", 70);
    }

    private static void Report(string title, string samples, string sort, int lines)
    {
        Console.WriteLine(title);
        using var report = Process.Start(new ProcessStartInfo("perf", ["report", "-i", samples, "--stdio", "--no-children", "-g", "none", "-w", "0,160", "--sort", sort])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        report.ErrorDataReceived += (_, _) => { };
        report.BeginErrorReadLine();
        foreach (var line in report.StandardOutput.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Take(lines))
        {
            Console.WriteLine(line.TrimEnd());
        }
        report.WaitForExit();
    }
}
