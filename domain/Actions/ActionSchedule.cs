using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Domain.Actions;

internal static class ActionSchedule
{
    /// <summary>Starts the reminders for the action's date afresh, without those that would lie in the past.</summary>
    public static ActionItem Scheduled(this ActionItem action, TermsOfReference terms, DateTimeOffset now)
    {
        var reminders = Reminders.Of(terms.ActionNudges);
        var (step, _, _) = reminders.Reached(action.Due, 0, now);
        return action with { NudgeStep = step, NextNudge = action.IsOpen ? reminders.Next(action.Due, step) : null };
    }
}
