using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Two recorded episodes were one: the child had not returned in between. They count once from now on, under the number
/// of the first, and every report of both is kept. Where a return interview had a result, there was a return.
/// </summary>
public sealed record MergeEpisodes(int One, int Other, PersonId By)
{
    public const string Name = "missing.merge";

    /// <summary>Further apart than this, a return in between would too easily be merged away.</summary>
    public const int MostHoursBetween = 24;

    public Decision<MissingRecord> Decide(MissingRecord record, MissingSetting setting) => WatchMissing.After(Change(record, setting), setting);

    private Decision<MissingRecord> Change(MissingRecord record, MissingSetting setting)
    {
        if (!setting.IsMember(By))
        {
            return Decision<MissingRecord>.Refuse(Reason.NotFound);
        }
        if (record.Find(One) is not { } one || record.Find(Other) is not { } other)
        {
            // The second of the two is gone once they are merged, so the same words typed again find it missing.
            return Decision<MissingRecord>.Refuse(Reason.NotFound);
        }
        var (first, second) = one.Started <= other.Started ? (one, other) : (other, one);
        if (first == second || first.InterviewOfReturn is { HasResult: true } || second.Started > first.Returned?.AddHours(MostHoursBetween))
        {
            return Decision<MissingRecord>.Refuse(Reason.NotOneEpisode);
        }
        if (record.Overlapping(first.Started, second.Returned, first.Number, second.Number) is not null)
        {
            return Decision<MissingRecord>.Refuse(Reason.EpisodeOverlaps);
        }
        if (first.Reports.Count + second.Reports.Count > Episode.MostReports)
        {
            return Decision<MissingRecord>.Refuse(Reason.TooManyReports);
        }
        var merged = first with
        {
            Returned = second.Returned,
            SeriousIssue = first.SeriousIssue ?? second.SeriousIssue,
            Reports = [.. first.Reports, .. second.Reports],
            CorrectedBy = By,
            Interview = second.Interview,
            Told = first.Told || second.Told,
            CountTold = first.CountTold || second.CountTold,
            Reminded = second.Reminded,
        };
        return Decision<MissingRecord>.Accept(
            (record with { Episodes = [.. record.Episodes.Where(episode => episode.Number != second.Number)] }).With(merged),
            new AuditFact(Name, new EpisodeReference(record.Child, first.Number).ToString(), second.Number.ToString()));
    }
}
