using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Missing;

/// <summary>
/// What follows from a child's episodes without anybody doing anything: an episode that comes to qualify is told once, a
/// return interview is told when it becomes due and once more when it has not come. Works through the same record again
/// and again without effect.
/// </summary>
public static class WatchMissing
{
    public const string Name = "missing.watch";

    /// <summary>Moments are entered to the minute; a second past one is surely past it.</summary>
    private static readonly TimeSpan JustAfter = TimeSpan.FromSeconds(1);

    /// <summary>When the record's moment has come: what falls due now. Always moves the moment on.</summary>
    public static Decision<MissingRecord> Decide(MissingRecord record, MissingSetting setting)
    {
        if (record.NextNudge is not { } at || at > setting.Now)
        {
            return new Decision<MissingRecord>.AlreadySo(record);
        }
        var (settled, tell) = Settle(record, setting);
        return Decision<MissingRecord>.Accept(settled, new AuditFact(Name, record.Child.ToString()), tell);
    }

    /// <summary>An episode has come to bring the child, by itself or among so many.</summary>
    public static bool BringsNews(MissingRecord before, MissingRecord after) =>
        after.Episodes.Any(episode => before.Find(episode.Number) is var known
            && ((episode.Told && known is not { Told: true }) || (episode.CountTold && known is not { CountTold: true })));

    /// <summary>The same decision with what follows from it.</summary>
    internal static Decision<MissingRecord> After(Decision<MissingRecord> change, MissingSetting setting)
    {
        if (change is not Decision<MissingRecord>.Accepted accepted)
        {
            return change;
        }
        var (settled, tell) = Settle(accepted.State, setting);
        return Decision<MissingRecord>.Accept(settled, accepted.Fact, tell);
    }

    internal static (MissingRecord Record, IReadOnlyList<Notice> Tell) Settle(MissingRecord record, MissingSetting setting)
    {
        record = Mistaken(record, setting.Rule) ? record with { Identified = null } : record;
        var criteria = MissingCriteria.At(record, setting.Rule, setting.Now);
        var tell = new List<Notice>();
        var episodes = new List<Episode>(record.Episodes.Count);
        var news = new List<string>();
        foreach (var episode in record.Episodes)
        {
            var byItself = !episode.Told && criteria.IsBroughtBy(episode.Number);
            var counts = !episode.CountTold && criteria.CountIsFull && criteria.Counted.Contains(episode.Number);
            if (byItself || counts)
            {
                news.Add($"{(byItself ? "i" : "")}{(counts ? "c" : "")}{episode.Number}");
            }
            episodes.Add(Interview(episode, setting, record, tell) with { Told = episode.Told || byItself, CountTold = episode.CountTold || counts });
        }
        if (news.Count > 0)
        {
            tell.AddRange(setting.Hearers.Select(who => Qualifies(record.Child, news, criteria, who, setting)));
        }
        return (record with
        {
            Episodes = episodes,
            Identified = record.Identified ?? (criteria.CountIsFull ? new(setting.Today, record.Find(criteria.Counted[^1])!.Started) : null),
            NextNudge = Next(episodes, setting.Rule),
            ListedUntil = MissingCriteria.LastDay(record, setting.Rule),
        }, tell);
    }

    /// <summary>
    /// What was counted when the child was first identified has been corrected or merged since, and was not enough. Where
    /// episodes are archived it cannot be counted again, and stands.
    /// </summary>
    private static bool Mistaken(MissingRecord record, MissingRule rule) =>
        record is { Identified: { } first, ArchivedPages: 0 }
        && record.Episodes.Count(episode => episode.Started <= first.LastStart && UkTime.DateOf(episode.Started) > first.On.AddDays(-rule.WindowDays)) < rule.Episodes;

    /// <summary>A return that becomes known when its hours are over already, such as one imported later, reminds nobody.</summary>
    private static Episode Interview(Episode episode, MissingSetting setting, MissingRecord record, List<Notice> tell)
    {
        if (episode.InterviewDue(setting.Rule) is not { } due || episode.InterviewOfReturn is { HasResult: true })
        {
            return episode;
        }
        var reference = new EpisodeReference(record.Child, episode.Number);
        var late = setting.Now > due;
        switch (episode.Reminded)
        {
            case InterviewReminder.None when late:
                return episode with { Reminded = InterviewReminder.OverdueTold };
            case InterviewReminder.None:
                tell.AddRange(setting.Hearers.Select(who => InterviewNotice(NoticeKind.ReturnInterviewDue, reference, due, who, setting)));
                return episode with { Reminded = InterviewReminder.DueTold };
            case InterviewReminder.DueTold when late:
                var chairs = setting.Roster.Chairs(setting.Terms, setting.Today);
                tell.AddRange(setting.Hearers.Union(chairs).Select(who => InterviewNotice(NoticeKind.ReturnInterviewOverdue, reference, due, who, setting)));
                return episode with { Reminded = InterviewReminder.OverdueTold };
            default:
                return episode;
        }
    }

    private static DateTimeOffset? Next(List<Episode> episodes, MissingRule rule)
    {
        DateTimeOffset? next = null;
        foreach (var episode in episodes)
        {
            DateTimeOffset? moment = episode switch
            {
                { IsOpen: true, Told: false } => episode.Started.AddHours(rule.OverHours) + JustAfter,
                { Reminded: InterviewReminder.DueTold, InterviewOfReturn: not { HasResult: true } } => episode.InterviewDue(rule) + JustAfter,
                _ => null,
            };
            next = next is null || moment < next ? moment ?? next : next;
        }
        return next;
    }

    /// <param name="news">What is told now: each episode once for itself and once for the count, so no two notices are alike.</param>
    private static Notice Qualifies(CaseReference child, List<string> news, MissingCriteria criteria, PersonId to, MissingSetting setting) => new()
    {
        Id = $"{NoticeKind.MissingQualifies}:{child}:{string.Join('.', news)}:{to}",
        To = to,
        Kind = NoticeKind.MissingQualifies,
        Forum = setting.Terms.Forum,
        NotBefore = setting.Now,
        Items = [new(child.ToString(), string.Join(',', criteria.Grounds.Select(ground => ground.Kind)))],
    };

    /// <summary>The moment it was due is part of its cause: joined with a later episode, one episode may have two returns.</summary>
    private static Notice InterviewNotice(NoticeKind kind, EpisodeReference episode, DateTimeOffset due, PersonId to, MissingSetting setting) => new()
    {
        Id = $"{kind}:{episode}:{due:yyyyMMddHHmm}:{to}",
        To = to,
        Kind = kind,
        Forum = setting.Terms.Forum,
        NotBefore = setting.Now,
        Items = [new(episode.ToString(), due.ToString("O"))],
    };
}
