namespace PanelAssistant.Tests.Benchmarks.Wire;

internal enum Phase
{
    RunUp,
    Measure,
    Stop,
}

/// <summary>What the main thread tells the connections, and they it.</summary>
internal sealed class LoadPhase(int connections) : IDisposable
{
    private volatile int _now;

    public Phase Now
    {
        get => (Phase)_now;
        set => _now = (int)value;
    }

    /// <summary>Set once every connection has had the answer to its last request.</summary>
    public CountdownEvent Stopped { get; } = new(connections);

    public void Dispose() => Stopped.Dispose();
}
