using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Which criteria a child's episodes meet at a moment (Oxfordshire Panel, criteria). Episodes are counted by the local
/// date on which they began, over a window that includes the day of the question; hours are real hours.
/// The document does not say how long a long or serious episode counts: here as long as the window reaches it.
/// </summary>
public sealed record MissingCriteria
{
    private MissingCriteria(DateOnly from, DateOnly to)
    {
        From = from;
        To = to;
    }

    /// <summary>First local date of the window.</summary>
    public DateOnly From { get; }

    /// <summary>Last local date of the window: the day of the question.</summary>
    public DateOnly To { get; }

    /// <summary>Numbers of the episodes that began within the window.</summary>
    public required IReadOnlyList<int> Counted { get; init; }

    public required IReadOnlyList<MissingGround> Grounds { get; init; }

    public bool Met => Grounds.Count > 0;

    /// <summary>Whether the count is full, for the first time or again.</summary>
    public bool CountIsFull => Has(MissingGroundKind.FirstTime) || Has(MissingGroundKind.Repeat);

    public bool Has(MissingGroundKind kind) => Grounds.Any(ground => ground.Kind == kind);

    /// <summary>Whether this episode by itself brings the child.</summary>
    public bool IsBroughtBy(int episode) =>
        Grounds.Any(ground => ground.Kind is MissingGroundKind.SeriousIssue or MissingGroundKind.OverHours && ground.Episodes.Contains(episode));

    /// <summary>
    /// What is or will be so on a local day, from what is known now: today as it stands, another day by its end. A child
    /// who is still missing is taken to be so until then.
    /// </summary>
    public static MissingCriteria On(MissingRecord record, MissingRule rule, DateOnly day, DateTimeOffset now) =>
        At(record, rule, day == UkTime.DateOf(now) ? now : UkTime.EndOf(day).AddTicks(-1));

    public static MissingCriteria At(MissingRecord record, MissingRule rule, DateTimeOffset moment)
    {
        var to = UkTime.DateOf(moment);
        var from = to.AddDays(1 - rule.WindowDays);
        var within = record.Episodes.Where(episode => episode.Started <= moment && LastDay(episode) >= from).ToList();
        var counted = within.Where(episode => UkTime.DateOf(episode.Started) >= from).ToList();
        List<MissingGround> grounds = [];
        if (counted.Count >= rule.Episodes)
        {
            var again = counted[^1].Started > record.Identified?.LastStart;
            Add(again ? MissingGroundKind.Repeat : MissingGroundKind.FirstTime, counted);
        }
        Add(MissingGroundKind.SeriousIssue, within.Where(episode => rule.SeriousIssueQualifies && episode.SeriousIssue is not null));
        Add(MissingGroundKind.OverHours, within.Where(episode => episode.IsOver(rule.OverHours, moment)));
        return new(from, to) { Counted = Numbers(counted), Grounds = grounds };

        DateOnly LastDay(Episode episode) => UkTime.DateOf(episode.Returned is { } returned && returned < moment ? returned : moment);

        void Add(MissingGroundKind kind, IEnumerable<Episode> episodes)
        {
            if (Numbers(episodes) is { Count: > 0 } numbers)
            {
                grounds.Add(new(kind, numbers));
            }
        }
    }

    /// <summary>
    /// The last local day on which a criterion is met by what is known; the end of time while the child is missing, nothing
    /// when none is. An agenda finds by it who may stand on it, without looking at anybody's history.
    /// </summary>
    public static DateOnly? LastDay(MissingRecord record, MissingRule rule)
    {
        if (record.Open is not null)
        {
            return DateOnly.MaxValue;
        }
        DateOnly? last = record.Episodes.Count >= rule.Episodes ? Reach(record.Episodes[^rule.Episodes].Started) : null;
        foreach (var episode in record.Episodes)
        {
            if ((rule.SeriousIssueQualifies && episode.SeriousIssue is not null) || episode.IsOver(rule.OverHours, episode.Started))
            {
                last = Later(last, Reach(episode.Returned!.Value));
            }
        }
        return last;

        DateOnly Reach(DateTimeOffset moment) => UkTime.DateOf(moment).AddDays(rule.WindowDays - 1);

        static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;
    }

    private static List<int> Numbers(IEnumerable<Episode> episodes) => [.. episodes.Select(episode => episode.Number)];
}
