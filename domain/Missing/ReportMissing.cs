using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Somebody reports that a child is or was missing. A second report of an episode is kept with the first and counts once:
/// one with the same start is known to be one, any other that overlaps only when the reporter says so.
/// </summary>
public sealed record ReportMissing
{
    public const string Name = "missing.report";

    public required WallTime Started { get; init; }

    /// <summary>Nothing while the child is still missing.</summary>
    public WallTime? Returned { get; init; }

    public SeriousIssue Issue { get; init; }

    /// <summary>Asked of whoever types a report; the rows of a list are history.</summary>
    public Danger Danger { get; init; }

    public required PersonId By { get; init; }

    public EpisodeSource Source { get; init; }

    public string? Draft { get; init; }

    /// <summary>The episode that this is another report of, when the reporter says so.</summary>
    public int? SameAs { get; init; }

    public Decision<MissingRecord> Decide(MissingRecord record, MissingSetting setting) => WatchMissing.After(Change(record, setting), setting);

    /// <summary>Without what follows from it.</summary>
    internal Decision<MissingRecord> Change(MissingRecord record, MissingSetting setting)
    {
        if (!setting.IsMember(By))
        {
            return Decision<MissingRecord>.Refuse(Reason.NotFound);
        }
        if (Draft is not null && record.Episodes.Any(episode => episode.Reports.Any(kept => kept.Draft == Draft && kept.By == By)))
        {
            return new Decision<MissingRecord>.AlreadySo(record);
        }
        if (Source is EpisodeSource.Typed && Danger is Danger.NotAsked)
        {
            return Decision<MissingRecord>.Refuse(Reason.DangerFirst);
        }
        if (EpisodeTimes.Read(Started, Returned, setting.Now, out var why) is not { } times)
        {
            return Decision<MissingRecord>.Refuse(why);
        }
        if (times.BeganTooLongAgo(setting.Now))
        {
            return Decision<MissingRecord>.Refuse(Reason.DateTooFar);
        }
        if (Issue.Problem is { } problem)
        {
            return Decision<MissingRecord>.Refuse(problem);
        }
        var report = new EpisodeReport
        {
            Started = times.Started,
            Returned = times.Returned,
            SeriousIssue = Issue.Text,
            Source = Source,
            By = By,
            At = setting.Now,
            Draft = Draft,
        };
        if (record.Episodes.Any(episode => episode.Reports.Any(report.SaysTheSameAs)))
        {
            return new Decision<MissingRecord>.AlreadySo(record);
        }
        if (times.Started < record.ArchivedUntil)
        {
            return Decision<MissingRecord>.Refuse(Reason.EpisodeArchived);
        }
        var same = record.Episodes.FirstOrDefault(episode => SameAs is { } number
            ? episode.Number == number
            : episode.Started == times.Started || episode.Reports.Any(kept => kept.Started == times.Started));
        return same is not null ? Second(record, same, report, times, setting)
            : SameAs is not null ? Decision<MissingRecord>.Refuse(Reason.NotFound)
            : First(record, report, times);
    }

    private Decision<MissingRecord> First(MissingRecord record, EpisodeReport report, EpisodeTimes times)
    {
        if (record.Overlapping(times.Started, times.Returned) is { } other)
        {
            return Decision<MissingRecord>.Refuse(other.IsOpen && other.Started < times.Started ? Reason.StillMissing : Reason.EpisodeOverlaps);
        }
        var episode = new Episode
        {
            Number = record.LastNumber + 1,
            Started = times.Started,
            Returned = times.Returned,
            SeriousIssue = report.SeriousIssue,
            Reports = [report],
        };
        return Decision<MissingRecord>.Accept(record.With(episode), Fact(record, episode));
    }

    private Decision<MissingRecord> Second(MissingRecord record, Episode same, EpisodeReport report, EpisodeTimes times, MissingSetting setting)
    {
        if (same.Reports.Count >= Episode.MostReports)
        {
            return Decision<MissingRecord>.Refuse(Reason.TooManyReports);
        }
        if (SameAs is not null && !same.Overlaps(times.Started, times.Returned ?? setting.Now))
        {
            return Decision<MissingRecord>.Refuse(Reason.NotOneEpisode);
        }
        var kept = new EpisodeTimes(same.Started, same.Returned);
        var joined = same.CorrectedBy is null ? kept.Joined(times) : kept with { Returned = kept.Returned ?? times.Returned };
        if (record.Overlapping(joined.Started, joined.Returned, same.Number) is not null)
        {
            return Decision<MissingRecord>.Refuse(Reason.EpisodeOverlaps);
        }
        var episode = same.Timed(joined.Started, joined.Returned) with
        {
            SeriousIssue = same.SeriousIssue ?? report.SeriousIssue,
            Reports = [.. same.Reports, report],
        };
        return Decision<MissingRecord>.Accept(record.With(episode), Fact(record, episode));
    }

    private AuditFact Fact(MissingRecord record, Episode episode) =>
        new(Name, new EpisodeReference(record.Child, episode.Number).ToString(), Source.ToString());
}
