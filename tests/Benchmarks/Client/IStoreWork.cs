namespace PanelAssistant.Tests.Benchmarks.Client;

/// <summary>What the bot asks of a store, without the bot.</summary>
internal interface IStoreWork : IDisposable
{
    /// <summary>Makes the documents that are there before anybody presses.</summary>
    Task PrepareAsync();

    /// <summary>What one press on a vote reads and stores.</summary>
    Task VoteAsync();

    /// <summary>What one list of actions reads.</summary>
    Task MyActionsAsync();
}
