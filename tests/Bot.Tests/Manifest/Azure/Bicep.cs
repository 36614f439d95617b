using System.Diagnostics;
using System.Reflection;

namespace PanelAssistant.Tests.Bot.Manifest.Azure;

/// <summary>Microsoft's compiler of Bicep, which knows the types of all resources and asks nobody.</summary>
internal static class Bicep
{
    /// <returns>Every remark that it made; nothing when all is well.</returns>
    public static async Task<string> RemarksAsync(params string[] arguments)
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
        return process.ExitCode == 0 ? remarks : $"{remarks} {await said} (exit code {process.ExitCode})";
    }
}
