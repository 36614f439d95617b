namespace PanelAssistant.Domain.Sharing;

/// <summary>
/// One entry of what was shared about a child: created, never changed. What was recorded at once has its line alone; the
/// entry that completes it stands beside it under the same reference.
/// </summary>
public sealed record Share
{
    public const int MostLine = 300;

    public required ShareReference Reference { get; init; }

    /// <summary>The forum in which the sharer stood when they shared.</summary>
    public required ForumId Forum { get; init; }

    public required PersonId By { get; init; }

    /// <summary>When it was recorded as shared.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>With which it was recorded when there was no time for more.</summary>
    public string? Line { get; init; }

    /// <summary>Nothing in an entry that was made at once.</summary>
    public ShareAccount? Account { get; init; }

    /// <summary>When what was recorded at once was written up: only in that second entry.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>What it was sent from: the same draft never makes a second entry.</summary>
    public required string Draft { get; init; }

    public bool IsWritten => Account is not null;
}
