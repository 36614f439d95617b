namespace PanelAssistant.Domain.Missing;

/// <summary>What somebody said about an episode. Every report is kept, also when two tell of one episode or a time is corrected later.</summary>
public sealed record EpisodeReport
{
    public required DateTimeOffset Started { get; init; }

    /// <summary>Nothing while the child was still missing.</summary>
    public DateTimeOffset? Returned { get; init; }

    /// <summary>The serious safeguarding issue, in the reporter's words; nothing when none was ticked.</summary>
    public string? SeriousIssue { get; init; }

    public required EpisodeSource Source { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The draft of the form it was sent from: the same draft never makes a second report.</summary>
    public string? Draft { get; init; }

    /// <summary>
    /// Nothing new: the same person says the same again, or a row is imported again by whomever. An imported and a typed
    /// report are two, though they agree.
    /// </summary>
    public bool SaysTheSameAs(EpisodeReport other) =>
        Started == other.Started && Returned == other.Returned && SeriousIssue == other.SeriousIssue
        && Source == other.Source && (Source is EpisodeSource.Imported || By == other.By);
}

public enum EpisodeSource
{
    Typed,

    /// <summary>A row of the police coordinator's list (Oxfordshire Panel, agenda for missing children).</summary>
    Imported,
}
