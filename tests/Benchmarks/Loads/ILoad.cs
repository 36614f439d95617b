namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>What one kind of user does over and over.</summary>
internal interface ILoad
{
    /// <summary>True when the answer to the person goes through the Connector, so that each turn owes one message there.</summary>
    bool RepliesThroughConnector { get; }

    /// <summary>The next request of one connection; its bytes stay untouched until the answer has come.</summary>
    ReadOnlyMemory<byte> Next(int connection);

    /// <summary>Whether the program did what was asked; called once for every request, with the whole response.</summary>
    bool Accepts(int connection, ReadOnlySpan<byte> response, int bodyStart);
}
