using System.Diagnostics;
using System.Reflection;

namespace PanelAssistant.Tests.Bot.Manifest.Azure;

/// <summary>Microsoft's compiler of Bicep, which knows the types of all resources and asks nobody.</summary>
internal static class Bicep
{
    /// <returns>What it printed, and every remark that it made.</returns>
    public static async Task<(string Output, string Remarks)> RunAsync(params string[] arguments)
    {
        var tool = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(about => about.Key == "Bicep").Value!;
        var start = new ProcessStartInfo(tool, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync();
        var remarked = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var remarks = (await remarked).Trim();
        return (await said, process.ExitCode == 0 ? remarks : $"{remarks} (exit code {process.ExitCode})");
    }
}
