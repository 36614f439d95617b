using System.Diagnostics;

namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>With two cores, load and connector get the first and the program under test the second.</summary>
internal static class Cores
{
    public static bool Apart { get; } = Environment.ProcessorCount >= 2 && File.Exists("/usr/bin/taskset");

    public static void PinThisProcess()
    {
        if (Apart)
        {
            using var pin = Process.Start(new ProcessStartInfo("taskset", ["-a", "-c", "-p", "0", $"{Environment.ProcessId}"]) { RedirectStandardOutput = true })!;
            pin.StandardOutput.ReadToEnd();
            pin.WaitForExit();
        }
    }

    public static ProcessStartInfo ForProgram(string executable, IEnumerable<string> arguments, bool elsewhere) => Apart
        ? new("taskset", ["-c", elsewhere ? "0" : "1", executable, .. arguments])
        : new(executable, arguments);
}
