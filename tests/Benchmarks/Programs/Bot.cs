namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>The bot as it is measured: its practice partnership in a file of its own, the clock fixed, the log quiet.</summary>
internal static class Bot
{
    public static Contestant At(string executable, string name, string data, IReadOnlyDictionary<string, string> settings) => new(
        name,
        executable,
        ["--Storage:Path", data, "--Local:Clock", "2026-11-23T09:00:00Z", "--Logging:LogLevel:Default", "Warning"],
        new Dictionary<string, string>(settings) { ["ASPNETCORE_ENVIRONMENT"] = "Development" });
}
