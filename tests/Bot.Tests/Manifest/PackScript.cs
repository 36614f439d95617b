using System.Diagnostics;

namespace PanelAssistant.Tests.Bot.Manifest;

/// <summary>Runs <c>manifest/pack</c> as a person would.</summary>
internal static class PackScript
{
    public static string Home { get; } = Path.Combine(Repository(), "manifest");

    public static async Task<Run> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(Home, "pack"), arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var ours in start.Environment.Keys.Where(name => name.StartsWith("PANEL_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(ours);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await said, await complained);
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests run from a build inside the repository.");
    }

    /// <param name="Complaint">What went to standard error.</param>
    internal sealed record Run(int ExitCode, string Output, string Complaint);
}
