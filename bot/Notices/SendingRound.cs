namespace PanelAssistant.Bot.Notices;

/// <summary>What came of a round of sending.</summary>
/// <param name="Wait">How long what still waits must wait for its turn; nothing when nothing waits.</param>
/// <param name="NotOurs">Another process holds the lease.</param>
public readonly record struct SendingRound(int Sent, TimeSpan? Wait, bool NotOurs);
