using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>A missing child has returned. What came to light by it may be a serious safeguarding issue.</summary>
/// <param name="Number">The episode meant; nothing means the one that is open.</param>
public sealed record RecordReturn(int? Number, WallTime Returned, SeriousIssue Issue, PersonId By)
{
    public const string Name = "missing.return";

    public Decision<MissingRecord> Decide(MissingRecord record, MissingSetting setting) => WatchMissing.After(Change(record, setting), setting);

    private Decision<MissingRecord> Change(MissingRecord record, MissingSetting setting)
    {
        if (!setting.IsMember(By))
        {
            return Decision<MissingRecord>.Refuse(Reason.NotFound);
        }
        var episode = Number is { } number ? record.Find(number) : record.Open ?? (record.Episodes is [.., var last] ? last : null);
        if (episode is null)
        {
            return Decision<MissingRecord>.Refuse(Number is null ? Reason.NotMissingNow : Reason.NotFound);
        }
        if (Returned.Read(out var why) is not { } returned)
        {
            return Decision<MissingRecord>.Refuse(why);
        }
        if (!episode.IsOpen)
        {
            return episode.Returned == returned ? new Decision<MissingRecord>.AlreadySo(record) : Decision<MissingRecord>.Refuse(Reason.NotMissingNow);
        }
        if (returned > setting.Now || returned <= episode.Started)
        {
            return Decision<MissingRecord>.Refuse(returned > setting.Now ? Reason.TimeInFuture : Reason.ReturnNotLater);
        }
        if (Issue.Problem is { } problem)
        {
            return Decision<MissingRecord>.Refuse(problem);
        }
        return Decision<MissingRecord>.Accept(
            record.With(episode with { Returned = returned, SeriousIssue = episode.SeriousIssue ?? Issue.Text }),
            new AuditFact(Name, new EpisodeReference(record.Child, episode.Number).ToString()));
    }
}
