using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Notices;

/// <summary>
/// Works through a schedule of reminders. Each step has its moment: 09:00 local on its day, or on the next working day.
/// A step is worked through once; steps missed while nothing ran are caught up with one reminder, not several.
/// </summary>
public sealed class Reminders
{
    private readonly (int Days, bool Chair)[] _steps;

    private Reminders(NudgeSchedule schedule) =>
        _steps = [.. schedule.Owner.Select(days => (days, false)).Concat(schedule.Chair.Select(days => (days, true))).OrderBy(step => step.Item1)];

    public static Reminders Of(NudgeSchedule schedule) => new(schedule);

    /// <summary>Steps whose moment has come, counted from the first not yet worked through.</summary>
    /// <returns>The new position, and whether the owner and the chair are to be told.</returns>
    public (int Step, bool Owner, bool Chair) Reached(DateOnly from, int step, DateTimeOffset now)
    {
        bool owner = false, chair = false;
        for (; step < _steps.Length && Moment(from, step) <= now; step++)
        {
            owner |= !_steps[step].Chair;
            chair |= _steps[step].Chair;
        }
        return (step, owner, chair);
    }

    /// <summary>When to look again, or nothing when the schedule is done.</summary>
    public DateTimeOffset? Next(DateOnly from, int step) => step < _steps.Length ? Moment(from, step) : null;

    /// <summary>As <see cref="Next"/>, leaving out what has passed: a new task does not begin with reminders from before it was given.</summary>
    public DateTimeOffset? NextAfter(DateOnly from, int step, DateTimeOffset now) => Next(from, Reached(from, step, now).Step);

    private DateTimeOffset Moment(DateOnly from, int step) => NudgeMoment.For(from.AddDays(_steps[step].Days)).Instant;
}
