using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Notices;

[Trait("Requirement", "DC-07")]
public sealed class RemindersTests
{
    private static readonly Reminders Actions = Reminders.Of(Terms.ActionNudges);

    private static Arbitrary<DateOnly> Days { get; } = Gen.Choose(new DateOnly(2026, 1, 1).DayNumber, new DateOnly(2028, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    /// <summary>Owner and chair days of any schedule a group might set.</summary>
    private static Arbitrary<NudgeSchedule> Schedules { get; } =
        (from owner in Gen.Choose(-30, 60).ArrayOf()
         from chair in Gen.Choose(-30, 60).ArrayOf()
         select new NudgeSchedule([.. owner.Distinct().Order()], [.. chair.Distinct().Order()], 0)).ToArbitrary();

    [Fact]
    public void The_next_reminder_is_always_ahead_and_no_step_comes_twice() =>
        Prop.ForAll(Schedules, Days, Gaps, (schedule, due, gaps) =>
        {
            var reminders = Reminders.Of(schedule);
            var now = UkTime.At(due.AddDays(-40), new(8, 0));
            var (step, told) = (0, 0);
            foreach (var gap in gaps)
            {
                now = now.AddHours(gap);
                var reached = reminders.Reached(due, step, now);
                told += reached.Step - step;
                step = reached.Step;
                if (reminders.Reached(due, step, now) != (step, false, false) || reminders.Next(due, step) <= now)
                {
                    return false;
                }
            }
            return told <= schedule.Owner.Count + schedule.Chair.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void However_often_it_runs_the_owner_and_the_chair_are_told_as_often_as_there_are_mornings() =>
        Prop.ForAll(Schedules, Days, (schedule, due) =>
        {
            var reminders = Reminders.Of(schedule);
            var (step, owner, chair) = (0, 0, 0);
            for (var next = reminders.Next(due, step); next is { } now; next = reminders.Next(due, step))
            {
                var reached = reminders.Reached(due, step, now);
                step = reached.Step;
                owner += reached.Owner ? 1 : 0;
                chair += reached.Chair ? 1 : 0;
            }
            return owner == Mornings(schedule.Owner, due) && chair == Mornings(schedule.Chair, due);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_reminder_comes_at_nine_local_on_a_working_day() =>
        Prop.ForAll(Days, due =>
        {
            for (var step = 0; Actions.Next(due, step) is { } at; step++)
            {
                var local = UkTime.Local(at);
                if (local.TimeOfDay != TimeSpan.FromHours(9) || WorkingDays.EnglandAndWales.KindOf(DateOnly.FromDateTime(local.DateTime)) is DayKind.Weekend or DayKind.BankHoliday)
                {
                    return false;
                }
            }
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_past_when_a_task_is_given_is_never_reminded() =>
        Prop.ForAll(Days, Days, (due, given) =>
            Actions.NextAfter(due, 0, UkTime.At(given, new(9, 0))) is not { } next || next > UkTime.At(given, new(9, 0))).QuickCheckThrowOnFailure();

    private static Arbitrary<int[]> Gaps { get; } = Gen.Choose(0, 24 * 12).ArrayOf().ToArbitrary();

    private static int Mornings(IEnumerable<int> days, DateOnly due) => days.Select(day => NudgeMoment.For(due.AddDays(day)).Instant).Distinct().Count();
}
