namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>A program as it is started.</summary>
/// <param name="Executable">What publishing made.</param>
/// <param name="Arguments">Without the address to listen on.</param>
/// <param name="Settings">Environment variables.</param>
internal sealed record Contestant(string Name, string Executable, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Settings);
