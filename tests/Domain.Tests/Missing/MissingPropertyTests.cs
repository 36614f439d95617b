using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Missing;

/// <summary>What holds on every date of 2024 to 2032, whatever the clocks and the length of the month.</summary>
[Trait("Story", "G-06")]
public sealed class MissingPropertyTests
{
    private static readonly DateTimeOffset End = new(2033, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Moments close together around one moment of the calendar: what a window may or may not reach.</summary>
    private static Arbitrary<DateTimeOffset[]> Starts { get; } =
        (from around in Moments.Gen
         from hours in Gen.Choose(-24 * 95, 24 * 3).ArrayOf()
         select hours.Append(0).Distinct().Order().Select(hour => around.AddHours(hour)).ToArray()).ToArbitrary();

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void The_count_is_that_of_the_starts_on_the_last_ninety_local_dates() =>
        Prop.ForAll(Starts, Moments.Any, (starts, other) =>
        {
            foreach (var moment in (DateTimeOffset[])[starts[^1], starts[0], other])
            {
                var day = UkTime.DateOf(moment);
                var expected = starts.Count(start => start <= moment && day.DayNumber - UkTime.DateOf(start).DayNumber is >= 0 and <= 89);
                var criteria = MissingCriteria.At(Short(starts), Away.Rule, moment);
                if (criteria.Counted.Count != expected || criteria.Grounds.Any(ground => ground.Kind <= MissingGroundKind.Repeat) != expected >= 3)
                {
                    return false;
                }
            }
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "OP-20")]
    public void The_last_day_on_which_a_child_may_stand_on_an_agenda_is_the_last_on_which_a_criterion_is_met() =>
        Prop.ForAll(Starts, Moments.Any, (starts, other) =>
        {
            var record = Short(starts) is var all && other.Minute % 2 == 0
                ? all with { Episodes = [.. all.Episodes.Select((episode, at) => at == all.Episodes.Count / 2 ? episode with { SeriousIssue = "Hurt." } : episode)] }
                : all;
            var now = record.Episodes[^1].Returned!.Value;
            var last = MissingCriteria.LastDay(record, Away.Rule);
            return Enumerable.Range(0, 100).Select(UkTime.DateOf(now).AddDays).All(day => MissingCriteria.On(record, Away.Rule, day, now).Met == day <= last);
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "OP-02")]
    public void Reported_as_it_happens_the_first_full_count_is_the_first_time_and_every_later_one_a_repeat() =>
        Prop.ForAll(Starts, starts =>
        {
            var record = Away.Nothing;
            var full = 0;
            foreach (var start in starts)
            {
                var now = start.AddMinutes(1);
                record = Away.Report(start, now).Decide(record, Away.At(now)).State();
                var criteria = MissingCriteria.At(record, Away.Rule, now);
                full += criteria.Counted.Count >= 3 ? 1 : 0;
                if (criteria.Has(MissingGroundKind.FirstTime) != (criteria.CountIsFull && full == 1) || criteria.Has(MissingGroundKind.Repeat) != (criteria.CountIsFull && full > 1))
                {
                    return false;
                }
            }
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void However_many_are_reported_at_once_the_child_is_identified_for_the_first_time() =>
        Prop.ForAll(Starts, starts =>
        {
            var now = starts[^1].AddMinutes(1);
            var record = starts.Reverse().Aggregate(Away.Nothing, (known, start) => Away.Report(start, start.AddMinutes(1)).Decide(known, Away.At(now)).State());
            return !MissingCriteria.At(record, Away.Rule, now).Has(MissingGroundKind.Repeat);
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "OP-04")]
    public void Over_the_hours_is_a_matter_of_elapsed_time_alone() =>
        Prop.ForAll(Moments.Any, Gen.Choose(-90, 90).ToArbitrary(), (started, minutes) =>
        {
            var returned = started.AddHours(24).AddMinutes(minutes);
            var record = Away.Report(started, returned).Decide(Away.Nothing, Away.At(returned)).State();
            return MissingCriteria.At(record, Away.Rule, returned).Has(MissingGroundKind.OverHours) == minutes > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Requirement", "OP-04")]
    public void A_child_still_missing_qualifies_at_the_watched_moment_and_not_a_second_sooner() =>
        Prop.ForAll(Moments.Any, started =>
        {
            var record = Away.Report(started, null).Decide(Away.Nothing, Away.At(started)).State();
            var watched = record.NextNudge!.Value;
            return !MissingCriteria.At(record, Away.Rule, watched.AddSeconds(-1)).Met
                && MissingCriteria.At(record, Away.Rule, watched).Met
                && WatchMissing.Decide(record, Away.At(watched)) is Decision<MissingRecord>.Accepted { Tell.Count: 1 } told
                && WatchMissing.Decide(told.State, Away.At(watched.AddYears(1))) is Decision<MissingRecord>.AlreadySo;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_interview_is_due_seventy_two_elapsed_hours_after_any_return() =>
        Prop.ForAll(Moments.Any, returned =>
            (Away.Report(returned.AddHours(-1), returned).Decide(Away.Nothing, Away.At(returned)).State().Episodes[0].InterviewDue(Away.Rule) - returned)!.Value == TimeSpan.FromHours(72))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Reports_in_any_order_make_the_same_episodes() =>
        Prop.ForAll(Starts, Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (starts, seed) =>
        {
            // A report of each half hour, and a second report of every other one with a later return.
            var reports = starts.Select(start => Away.Report(start, start.AddMinutes(30)))
                .Concat(starts.Where((_, at) => at % 2 == 0).Select(start => Away.Report(start, start.AddMinutes(45)) with { By = Csog.Health })).ToArray();
            var shuffled = reports.ToArray();
            new System.Random(seed).Shuffle(shuffled);
            var one = Taken(reports);
            var other = Taken(shuffled);
            return one.Times().SequenceEqual(other.Times()) && one.Episodes.Count == starts.Length
                && one.Episodes.Sum(episode => episode.Reports.Count) == reports.Length && other.Episodes.Sum(episode => episode.Reports.Count) == reports.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_said_no_two_episodes_overlap_and_only_the_last_is_open() =>
        Prop.ForAll(Said, commands =>
        {
            var record = Away.Nothing;
            foreach (var (kind, start, minutes, number) in commands)
            {
                WallTime? returned = minutes < 0 ? null : WallTime.Of(start.AddMinutes(minutes));
                var decision = kind switch
                {
                    0 or 1 => (Away.Report(start, null) with { Returned = returned, SameAs = kind == 1 ? number : null }).Decide(record, Away.At(End)),
                    2 => new RecordReturn(null, WallTime.Of(start), SeriousIssue.No, Csog.Police).Decide(record, Away.At(End)),
                    3 => new CorrectEpisode(number, WallTime.Of(start), returned, SeriousIssue.No, Csog.Police).Decide(record, Away.At(End)),
                    _ => new MergeEpisodes(number, number + 1, Csog.Police).Decide(record, Away.At(End)),
                };
                record = decision is Decision<MissingRecord>.Accepted accepted ? accepted.State : record;
                if (record.Episodes.Zip(record.Episodes.Skip(1)).Any(pair => pair.First.Returned is not { } end || end > pair.Second.Started)
                    || record.Episodes.Any(episode => episode.Returned <= episode.Started || episode.Reports.Count == 0)
                    || record.Episodes.Select(episode => episode.Number).Distinct().Count() != record.Episodes.Count)
                {
                    return false;
                }
            }
            return true;
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(int Kind, DateTimeOffset Start, int Minutes, int Number)[]> Said { get; } =
        (from around in Gen.Choose(0, 60 * 24 * 365).Select(minutes => End.AddYears(-2).AddMinutes(minutes))
         from commands in (from kind in Gen.Choose(0, 4)
                           from start in Gen.Choose(0, 60 * 48)
                           from minutes in Gen.Choose(-60, 600)
                           from number in Gen.Choose(1, 6)
                           select (kind, around.AddMinutes(start), minutes, number)).ArrayOf()
         select commands).ToArbitrary();

    private static MissingRecord Taken(ReportMissing[] reports) =>
        reports.Aggregate(Away.Nothing, (record, report) => report.Decide(record, Away.At(UkTime.EndOf(reports.Max(said => said.Returned!.Value.Date)))).State());

    /// <summary>A record of episodes of one minute.</summary>
    private static MissingRecord Short(DateTimeOffset[] starts) => Away.Nothing with
    {
        Episodes = [.. starts.Select((start, at) => new Episode { Number = at + 1, Started = start, Returned = start.AddMinutes(1), Reports = [] })],
    };
}
