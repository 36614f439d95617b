namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A card that stands in a shared chat and is kept up to date. Id: kind and record, <c>flag:csog:CH-2041</c>.</summary>
public sealed record BoardDocument
{
    public int Schema { get; init; } = 1;

    public required string ConversationId { get; init; }

    public required string ServiceUrl { get; init; }

    public required string TenantId { get; init; }

    /// <summary>The message that the card stands in; nothing until it has been posted.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Set before posting: found again without a message id after a crash, the card is not posted twice.</summary>
    public bool Posting { get; init; }

    /// <summary>"yes" while what it shows can still change: drawn once when the bot starts.</summary>
    public string Live { get; init; } = "yes";

    /// <summary>Chat user ids whose client shows their own view.</summary>
    public IReadOnlyList<string> RefreshFor { get; init; } = [];
}

/// <summary>Says that a board must be drawn again. Id: the board's. The last word wins, so it is written without reading.</summary>
public sealed record RepaintDocument
{
    public int Schema { get; init; } = 1;

    public required DateTimeOffset Since { get; init; }

    /// <summary>One constant, so that the waiting ones can be listed in order.</summary>
    public string Queue { get; init; } = "waiting";
}
