using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>A return interview was offered, declined or held, by somebody independent of the child's care.</summary>
/// <param name="Number">The episode meant; nothing means the latest from which the child has returned.</param>
/// <param name="Who">Who offered or held it. A held interview without a name on it cannot be relied on.</param>
public sealed record RecordReturnInterview(int? Number, InterviewState State, WallTime On, string? Who, PersonId By)
{
    public const string Name = "missing.interview";

    public Decision<MissingRecord> Decide(MissingRecord record, MissingSetting setting) => WatchMissing.After(Change(record, setting), setting);

    /// <summary>The episode meant where no number is given.</summary>
    public static Episode? Latest(MissingRecord record) => record.Episodes.LastOrDefault(episode => !episode.IsOpen);

    private Decision<MissingRecord> Change(MissingRecord record, MissingSetting setting)
    {
        if (!setting.IsMember(By))
        {
            return Decision<MissingRecord>.Refuse(Reason.NotFound);
        }
        if ((Number is { } number ? record.Find(number) : Latest(record)) is not { } episode)
        {
            return Decision<MissingRecord>.Refuse(Number is null ? Reason.NotReturnedYet : Reason.NotFound);
        }
        if (episode.Returned is not { } returned)
        {
            return Decision<MissingRecord>.Refuse(Reason.NotReturnedYet);
        }
        if (On.Read(out var why) is not { } at)
        {
            return Decision<MissingRecord>.Refuse(why);
        }
        if (at > setting.Now || at < returned)
        {
            return Decision<MissingRecord>.Refuse(at < returned ? Reason.BeforeReturn : Reason.TimeInFuture);
        }
        if (State is InterviewState.Done && string.IsNullOrWhiteSpace(Who))
        {
            return Decision<MissingRecord>.Refuse(Reason.WhoNeeded);
        }
        if (Who?.Length > Episode.MostWhoCharacters)
        {
            return Decision<MissingRecord>.Refuse(Reason.TextTooLong);
        }
        var interview = new ReturnInterview(State, at, string.IsNullOrWhiteSpace(Who) ? null : Who, By);
        return episode.Interview == interview
            ? new Decision<MissingRecord>.AlreadySo(record)
            : Decision<MissingRecord>.Accept(
                record.With(episode with { Interview = interview }),
                new AuditFact(Name, new EpisodeReference(record.Child, episode.Number).ToString(), State.ToString()));
    }
}
