using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A paper of a meeting: its title and where it is kept. The file stays where its agency keeps it; nothing of its contents is
/// stored here.
/// </summary>
public sealed record Paper
{
    public const int MostTitle = 100;

    public const int MostPlace = 200;

    /// <summary>More than this is not read by anybody before a meeting.</summary>
    public const int Most = 60;

    /// <summary>1 for the first of its meeting.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    /// <summary>A link, or a reference to where it is kept; nothing while it is awaited.</summary>
    public string? Place { get; init; }

    /// <summary>Who gave it, or owes it.</summary>
    public required PersonId From { get; init; }

    public DateTimeOffset? Given { get; init; }

    /// <summary>Who asked for it; nothing when it came unasked.</summary>
    public PersonId? AskedBy { get; init; }

    /// <summary>With which circulation it went out: 0 with the final agenda, 1 with the first supplement; nothing while it has not.</summary>
    public int? WentOutWith { get; init; }

    public bool IsAwaited => Given is null;

    /// <summary>It came after the end of the day on which papers closed (Halton CSOG, section 5).</summary>
    public bool IsLate(PapersDeadline deadline) => Given is { } given && given >= UkTime.EndOf(deadline.Proposed);
}
