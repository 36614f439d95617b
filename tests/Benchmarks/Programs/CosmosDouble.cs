using System.Diagnostics;

namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>The double of Azure Cosmos DB as a program, and how the bot finds it.</summary>
/// <param name="bot">Makes the containers by its own command.</param>
internal sealed class CosmosDouble(string executable, string bot, int port)
{
    /// <summary>Opens nothing: the double asks for no more than that there is one.</summary>
    private const string Key = "bm90LWEtc2VjcmV0LW9ubHktZm9yLXRlc3Rz";

    public Contestant Contestant { get; } = new("double of Cosmos DB", executable, [], new Dictionary<string, string>()) { Elsewhere = true };

    public Dictionary<string, string> Settings(string database) => new()
    {
        ["Store__Cosmos__Endpoint"] = $"http://127.0.0.1:{port}",
        ["Store__Cosmos__Key"] = Key,
        ["Store__Cosmos__Database"] = database,
    };

    public void MakeContainer(string database)
    {
        var start = new ProcessStartInfo(bot, ["store", "create", .. Settings(database).Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"No container was made: {said}");
        }
    }
}
