namespace PanelAssistant.Domain.Missing;

/// <summary>One time a child was missing, as it stands now.</summary>
public sealed record Episode
{
    public const int MostIssueCharacters = 500;
    public const int MostWhoCharacters = 200;
    public const int MostReports = 20;

    /// <summary>Given in the order in which the child's episodes were reported; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Nothing while the child is still missing.</summary>
    public DateTimeOffset? Returned { get; init; }

    public string? SeriousIssue { get; init; }

    /// <summary>Never empty; the first is the one that made the episode.</summary>
    public required IReadOnlyList<EpisodeReport> Reports { get; init; }

    /// <summary>Who set the times by hand afterwards. From then on they stand, whatever another report says.</summary>
    public PersonId? CorrectedBy { get; init; }

    public ReturnInterview? Interview { get; init; }

    /// <summary>The interview after the return as it stands now: one from before it was about a return that turned out to be none.</summary>
    public ReturnInterview? InterviewOfReturn => Interview?.At >= Returned ? Interview : null;

    /// <summary>It was told that this episode by itself brings the child to the group: it is told once.</summary>
    public bool Told { get; init; }

    /// <summary>It was among the episodes of a full count when that was told.</summary>
    public bool CountTold { get; init; }

    public InterviewReminder Reminded { get; init; }

    public bool IsOpen => Returned is null;

    /// <summary>Real time that passed, whatever the clocks did .</summary>
    public TimeSpan Elapsed(DateTimeOffset moment) => (Returned ?? moment) - Started;

    /// <summary>Strictly more: exactly so many hours are not over.</summary>
    public bool IsOver(int hours, DateTimeOffset moment) => Elapsed(moment) > TimeSpan.FromHours(hours);

    /// <summary>An open episode lasts until further notice. One that begins as another ends does not overlap it.</summary>
    public bool Overlaps(DateTimeOffset started, DateTimeOffset? returned) =>
        Started < (returned ?? DateTimeOffset.MaxValue) && started < (Returned ?? DateTimeOffset.MaxValue);

    /// <summary>With other times. A return that comes later after all, or has not come yet, is a return of its own: its interview is told anew.</summary>
    public Episode Timed(DateTimeOffset started, DateTimeOffset? returned) => this with
    {
        Started = started,
        Returned = returned,
        Reminded = returned is null || returned > Returned ? InterviewReminder.None : Reminded,
    };

    /// <summary>So many real hours from the return; working days do not come into it.</summary>
    public DateTimeOffset? InterviewDue(MissingRule rule) => Returned?.AddHours(rule.ReturnInterviewHours);
}
