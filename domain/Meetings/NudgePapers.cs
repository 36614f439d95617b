using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Reminds of the papers of a meeting: some days before it, and on the morning of the day on which they close, while the final
/// agenda has not gone out. Steps missed while nothing ran are caught up with one reminder.
/// </summary>
public static class NudgePapers
{
    /// <returns>The meeting with its steps worked through and the moment of the next one.</returns>
    public static (Meeting Meeting, IReadOnlyList<Notice> Tell) Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var steps = Steps(meeting.On, terms, roster);
        var reached = steps.Count(step => step <= now);
        var over = meeting.Circulations.Count > 0 || UkTime.DateOf(now) > meeting.On || meeting.State is not MeetingState.Planned;
        var next = meeting with
        {
            PaperStep = Math.Max(reached, meeting.PaperStep),
            NextStep = over ? null : steps.Where(step => step > now).Cast<DateTimeOffset?>().FirstOrDefault(),
        };
        // Caught up with after they have closed, a reminder that they will would be untrue.
        var closed = steps.Count > 0 && UkTime.DateOf(now) > UkTime.DateOf(steps[^1]);
        return (next, over || closed || reached <= meeting.PaperStep ? [] : [.. PaperNotices.Closing(meeting, terms, roster, now)]);
    }

    /// <summary>The moment at which a meeting that nobody has stored yet first needs something; nothing when its papers have closed.</summary>
    public static DateTimeOffset? First(DateOnly meeting, TermsOfReference terms, Roster roster, DateOnly today) =>
        Steps(meeting, terms, roster) is [var first, ..] steps && UkTime.DateOf(steps[^1]) >= today ? first : null;

    private static IReadOnlyList<DateTimeOffset> Steps(DateOnly meeting, TermsOfReference terms, Roster roster)
    {
        if (roster.Series(terms) is not { } series)
        {
            return [];
        }
        var closes = series.PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed;
        return [.. terms.Cadence.PapersNudges.Select(days => meeting.AddDays(-days)).Where(day => day < closes).Append(closes).Select(day => NudgeMoment.For(day).Instant).Order()];
    }
}
