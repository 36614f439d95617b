using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Updates;

/// <summary>
/// One agency, or one professional, is asked for news of one child before one meeting. Each is a record of its own, so that
/// many may answer at once.
/// </summary>
public sealed record UpdateAsk
{
    public const int MostText = 2000;

    public required ForumId Forum { get; init; }

    public required CaseReference Child { get; init; }

    /// <summary>The meeting, by the day it was first due.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Nothing where a professional is asked in person.</summary>
    public AgencyId? Agency { get; init; }

    /// <summary>Who was asked: an agency's point of contact, or the professional; nothing where an agency has nobody.</summary>
    public PersonId? To { get; init; }

    public required DateTimeOffset Asked { get; init; }

    /// <summary>Local day.</summary>
    public required DateOnly ReplyBy { get; init; }

    public UpdateState State { get; init; }

    /// <summary>Nothing for an answer without words, and always nothing for what the planning meeting has heard.</summary>
    public string? Text { get; init; }

    /// <summary>Local day of the child's planning meeting that has heard it.</summary>
    public DateOnly? SharedOn { get; init; }

    /// <summary>The agency is also asked what it did for the child (Oxfordshire Network, roles and responsibilities).</summary>
    public bool AsksReport { get; init; }

    public ReportBack? Report { get; init; }

    public PersonId? RepliedBy { get; init; }

    public DateTimeOffset? Replied { get; init; }

    /// <summary>When whoever was asked is reminded; nothing once they were or have answered.</summary>
    public DateTimeOffset? NextNudge { get; init; }

    public bool IsAwaited => State is UpdateState.Awaited || AwaitsReport;

    public bool AwaitsReport => AsksReport && Report is null;

    /// <summary>The reminder stands while anything is awaited.</summary>
    internal UpdateAsk Reminded() => IsAwaited ? this : this with { NextNudge = null };

    public string Id => $"{Forum}:{Child}:{Meeting:yyyy-MM-dd}:{(Agency is { } agency ? agency.Value : $"person-{To}")}";
}

public enum UpdateState
{
    Awaited,
    Given,

    /// <summary>Looked for, and there is nothing: an answer like any other (Oxfordshire Network, purpose).</summary>
    NothingKnown,

    SharedElsewhere,
}

/// <summary>What an agency did and put in place about exploitation.</summary>
/// <param name="What">Nothing where there is nothing to report.</param>
public sealed record ReportBack(string? What, PersonId By, DateTimeOffset At);

/// <summary>How far the answers about one child have come.</summary>
/// <param name="Missing">Who has not given news.</param>
/// <param name="Unreported">Which agencies have not told what they did.</param>
public sealed record UpdateTally(int Asked, int Received, IReadOnlyList<UpdateAsk> Missing, IReadOnlyList<UpdateAsk> Unreported)
{
    public static UpdateTally Of(IReadOnlyCollection<UpdateAsk> asks)
    {
        var missing = asks.Where(ask => ask.State is UpdateState.Awaited).ToList();
        return new(asks.Count, asks.Count - missing.Count, missing, [.. asks.Where(ask => ask.AwaitsReport)]);
    }
}
