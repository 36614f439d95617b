using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Notices;

/// <summary>When a sweep may run: at any moment, or in the hours of a working day.</summary>
internal static class SweepHours
{
    public static bool MayRun(this ISweep sweep, DateTimeOffset now) => !sweep.KeepsHours || NudgeMoment.Soonest(now) <= now;

    /// <summary>When it has to run next, if that is before <paramref name="until"/>.</summary>
    public static async ValueTask<DateTimeOffset?> TurnAsync(this ISweep sweep, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation)
    {
        var due = await sweep.NextAsync(until, cancellation);
        if (due <= now && !sweep.MayRun(now))
        {
            due = NudgeMoment.Soonest(now);
        }
        return due <= until ? due : null;
    }
}
