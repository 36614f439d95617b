using System.Diagnostics;

namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>Builds the programs as a server would get them: Release, framework-dependent, compiled ahead when asked.</summary>
internal static class Publishing
{
    /// <returns>The path of the executable.</returns>
    public static string Publish(string project, string assembly, string into, bool readyToRun)
    {
        string[] ahead = readyToRun ? ["-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true"] : [];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", into, "--nologo", "-v", "q", .. ahead])
        {
            RedirectStandardOutput = true,
        })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(into, assembly)
            : throw new InvalidOperationException($"Publishing {project} failed:\n{said}");
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No Bot.sln above the running program.");
        }
        return folder.FullName;
    }
}
