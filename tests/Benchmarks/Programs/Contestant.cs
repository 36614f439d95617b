namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>A program as it is started.</summary>
/// <param name="Executable">What publishing made.</param>
/// <param name="Arguments">Without the address to listen on.</param>
/// <param name="Settings">Environment variables.</param>
internal sealed record Contestant(string Name, string Executable, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>Not measured: it shares the core of load and connector, as what a program calls is on another machine.</summary>
    public bool Elsewhere { get; init; }
}
