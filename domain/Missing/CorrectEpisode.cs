using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>Puts an episode right: its times, and whether there was a serious safeguarding issue. What was reported stays on record.</summary>
/// <param name="Returned">Nothing: the child is still missing.</param>
public sealed record CorrectEpisode(int Number, WallTime Started, WallTime? Returned, SeriousIssue Issue, PersonId By)
{
    public const string Name = "missing.correct";

    public Decision<MissingRecord> Decide(MissingRecord record, MissingSetting setting) => WatchMissing.After(Change(record, setting), setting);

    private Decision<MissingRecord> Change(MissingRecord record, MissingSetting setting)
    {
        if (!setting.IsMember(By) || record.Find(Number) is not { } episode)
        {
            return Decision<MissingRecord>.Refuse(Reason.NotFound);
        }
        if (EpisodeTimes.Read(Started, Returned, setting.Now, out var why) is not { } times)
        {
            return Decision<MissingRecord>.Refuse(why);
        }
        if (times.Started != episode.Started && times.BeganTooLongAgo(setting.Now))
        {
            return Decision<MissingRecord>.Refuse(Reason.DateTooFar);
        }
        if (Issue.Problem is { } problem)
        {
            return Decision<MissingRecord>.Refuse(problem);
        }
        if ((times.Started, times.Returned, Issue.Text) == (episode.Started, episode.Returned, episode.SeriousIssue))
        {
            return new Decision<MissingRecord>.AlreadySo(record);
        }
        if (times.Started < record.ArchivedUntil)
        {
            return Decision<MissingRecord>.Refuse(Reason.EpisodeArchived);
        }
        if (record.Overlapping(times.Started, times.Returned, Number) is not null)
        {
            return Decision<MissingRecord>.Refuse(Reason.EpisodeOverlaps);
        }
        return Decision<MissingRecord>.Accept(
            record.With(episode.Timed(times.Started, times.Returned) with { SeriousIssue = Issue.Text, CorrectedBy = By }),
            new AuditFact(Name, new EpisodeReference(record.Child, Number).ToString()));
    }
}
