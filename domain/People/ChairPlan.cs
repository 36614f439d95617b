using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>
/// Whose turn it is to chair and who is next (Halton CSSG, section 2; Cheshire East, chair and membership). What was recorded
/// counts; before that, what the terms reckon from their first day.
/// </summary>
/// <param name="Until">The day on which the next agency takes over.</param>
/// <param name="Coming">A hand-over that is recorded and has not begun.</param>
public sealed record ChairPlan(AgencyId Agency, DateOnly From, DateOnly Until, AgencyId Next, ChairHandover? Coming)
{
    /// <summary>The turn has ended and nobody recorded a hand-over.</summary>
    public bool IsOverdue(DateOnly today) => Coming is null && Until <= today;

    /// <summary>Nothing where the chair does not pass on, or nobody has said from when the turns count.</summary>
    public static ChairPlan? Of(TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (terms.Chair.Rotation is not { } rotation)
        {
            return null;
        }
        var coming = roster.Handovers.LastOrDefault(passed => passed.From > today);
        if (roster.Handovers.LastOrDefault(passed => passed.From <= today) is { } last)
        {
            return new(last.Agency, last.From, last.From.AddMonths(rotation.EveryMonths), rotation.After(last.Agency), coming);
        }
        return rotation.TurnOn(today) is { } turn ? new(turn.Agency, turn.From, turn.Until, turn.Next, coming) : null;
    }

    /// <summary>When those concerned are reminded: some weeks before, and on the day itself while no hand-over is recorded.</summary>
    internal IEnumerable<DateTimeOffset> Reminders(ChairRotation rotation) =>
        Coming is null ? [NudgeMoment.For(Until.AddDays(-7 * rotation.Handover.RemindWeeksBefore)).Instant, NudgeMoment.For(Until).Instant] : [];
}
