using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Takes the rows of the police coordinator's list (Oxfordshire Panel, agenda for missing children). Good rows are kept,
/// bad ones are named by their number, and rows that were taken before change nothing.
/// </summary>
/// <param name="Key">Of this import: its notices are made once.</param>
public sealed record ImportEpisodes(IReadOnlyList<EpisodeRow> Rows, PersonId By, string Key)
{
    public const string Name = "missing.import";

    /// <summary>References that were joined to another: their rows are for that one.</summary>
    public IReadOnlySet<CaseReference> Joined { get; init; } = new HashSet<CaseReference>();

    /// <summary>One import is one commit, and a commit has its bounds: up to four documents for each child.</summary>
    public const int MostChildren = 20;

    /// <summary>The children whose records must be read: no more than fit one commit.</summary>
    public static IReadOnlyList<CaseReference> Children(IEnumerable<EpisodeRow> rows) =>
        [.. rows.Select(row => row.Child).OfType<CaseReference>().Distinct().Take(MostChildren)];

    /// <param name="known">The record of every child of <see cref="Children"/> who is known; a new one where there is none yet.</param>
    public Decision<EpisodeImport> Decide(IReadOnlyDictionary<CaseReference, MissingRecord> known, MissingSetting setting)
    {
        if (!setting.IsMember(By))
        {
            return Decision<EpisodeImport>.Refuse(Reason.NotFound);
        }
        var read = Children(Rows).ToHashSet();
        var changed = new Dictionary<CaseReference, MissingRecord>();
        var results = new List<RowResult>();
        foreach (var row in Rows)
        {
            if (row is not { Child: { } child, Report: { } report })
            {
                results.Add(new(row.Number, RowOutcome.Refused, row.Fault, row.Why));
            }
            else if (!known.TryGetValue(child, out var before))
            {
                results.Add(new(row.Number, RowOutcome.Refused, Why: Joined.Contains(child) ? Reason.JoinedToAnother : read.Contains(child) ? Reason.NotFound : Reason.TooManyAtOnce));
            }
            else
            {
                results.Add(Take(row.Number, child, report, changed.GetValueOrDefault(child, before)));
            }
        }
        return Outcome(changed, results, setting);

        RowResult Take(int number, CaseReference child, ReportMissing report, MissingRecord record)
        {
            switch (report.Change(record, setting))
            {
                case Decision<MissingRecord>.Accepted accepted:
                    changed[child] = accepted.State;
                    return new(number, accepted.State.LastNumber > record.LastNumber ? RowOutcome.New : RowOutcome.Joined);
                case Decision<MissingRecord>.Refused refused:
                    return new(number, RowOutcome.Refused, Why: refused.Why);
                default:
                    return new(number, RowOutcome.Known);
            }
        }
    }

    private Decision<EpisodeImport> Outcome(Dictionary<CaseReference, MissingRecord> changed, List<RowResult> results, MissingSetting setting)
    {
        if (changed.Count == 0)
        {
            return new Decision<EpisodeImport>.AlreadySo(new([], results));
        }
        var settled = changed.Values.Select(record => WatchMissing.Settle(record, setting)).ToList();
        // One message for a whole list: the coordinator reads one and skims twenty.
        var tell = settled.SelectMany(record => record.Tell).GroupBy(notice => (notice.Kind, notice.To))
            .Select(same => same.First() with { Id = $"{same.Key.Kind}:{Key}:{same.Key.To}", Items = [.. same.SelectMany(notice => notice.Items)] });
        return Decision<EpisodeImport>.Accept(
            new([.. settled.Select(record => record.Record)], results),
            new AuditFact(Name, setting.Terms.Forum.Value, $"{results.Count(row => row.Outcome is RowOutcome.New)} of {results.Count}"),
            [.. tell]);
    }
}

/// <param name="Records">Those that changed.</param>
/// <param name="Rows">One for each row, in their order.</param>
public sealed record EpisodeImport(IReadOnlyList<MissingRecord> Records, IReadOnlyList<RowResult> Rows);

/// <summary>What became of a row. Holds nothing of what stands in it.</summary>
public sealed record RowResult(int Row, RowOutcome Outcome, CsvFault? Fault = null, Reason? Why = null);

public enum RowOutcome
{
    New,

    /// <summary>Another report of an episode that was known: kept with it, counted once.</summary>
    Joined,

    Known,
    Refused,
}
