using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

/// <summary>A child's record, and what people say about it. Times are written as a clock on the wall shows them.</summary>
internal static class Away
{
    public static readonly CaseReference Child = CaseReference.Of(2041);

    /// <summary>As the Oxfordshire Panel counts.</summary>
    public static MissingRule Rule { get; } = new(3, 90, 24, true, 72);

    public static MissingRecord Nothing { get; } = MissingRecord.None(Csog.Terms.Forum, Child);

    /// <summary>The members have sat there long enough for every date of these tests.</summary>
    private static Roster Members { get; } =
        Csog.Members with { Holdings = [.. Csog.Members.Holdings.Select(held => held with { From = new(2020, 1, 1) })] };

    public static MissingSetting At(DateTimeOffset now) => new(Rule, Csog.Terms, Members, now);

    public static MissingSetting At(string wall) => At(Instant(wall));

    /// <summary>"2027-03-28 23:31", and for a time that comes twice " first" or " second" behind it.</summary>
    public static WallTime Wall(string text)
    {
        var which = text.EndsWith(" first", StringComparison.Ordinal) ? WhichTime.First : text.EndsWith(" second", StringComparison.Ordinal) ? WhichTime.Second : WhichTime.NotSaid;
        var at = DateTime.ParseExact(text[..16], "yyyy-MM-dd HH:mm", null);
        return new(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at), which);
    }

    public static DateTimeOffset Instant(string wall) => Wall(wall).Read(out _) ?? throw new ArgumentException(wall);

    public static ReportMissing Report(string started, string? returned = null, string? issue = null) => new()
    {
        Started = Wall(started),
        Returned = returned is null ? null : Wall(returned),
        Issue = issue is null ? SeriousIssue.No : new(true, issue),
        Danger = Danger.No,
        By = Csog.Police,
    };

    public static ReportMissing Report(DateTimeOffset started, DateTimeOffset? returned) => Report("2027-01-01 00:00") with
    {
        Started = WallTime.Of(started),
        Returned = returned is { } back ? WallTime.Of(back) : null,
    };

    /// <summary>A record of these episodes, each a start and a return with " to " between.</summary>
    public static MissingRecord Of(string now, params string[] episodes) => episodes.Select(times => times.Split(" to "))
        .Aggregate(Nothing, (record, times) => Report(times[0], times.Length > 1 ? times[1] : null).Decide(record, At(now)).State());

    /// <summary>The same, each reported when the child had returned.</summary>
    public static MissingRecord Live(params string[] episodes) => episodes.Select(times => times.Split(" to "))
        .Aggregate(Nothing, (record, times) => Report(times[0], times[1]).Decide(record, At(times[1])).State());

    /// <summary>The times of the episodes, in UTC.</summary>
    public static IReadOnlyList<(DateTimeOffset, DateTimeOffset?)> Times(this MissingRecord record) => [.. record.Episodes.Select(episode => (episode.Started, episode.Returned))];

    public static MissingCriteria Today(this MissingRecord record, string now) => MissingCriteria.At(record, Rule, Instant(now));

    public static IReadOnlyList<MissingGroundKind> Kinds(this MissingCriteria criteria) => [.. criteria.Grounds.Select(ground => ground.Kind)];
}
