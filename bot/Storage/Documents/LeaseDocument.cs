namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Which process does the background work of a partnership. Id: the work.</summary>
public sealed record LeaseDocument
{
    public int Schema { get; init; } = 1;

    /// <summary>Names one run of one process; nothing once it has let go.</summary>
    public string? Holder { get; init; }

    /// <summary>Grows with every change of hands.</summary>
    public required long Epoch { get; init; }

    /// <summary>By the holder's own clock, for people who look: nobody decides by it.</summary>
    public required DateTimeOffset Until { get; init; }
}
