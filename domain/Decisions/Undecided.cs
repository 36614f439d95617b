using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Decisions;

/// <summary>
/// What a meeting leaves without a decision (Oxfordshire Network: the chair ensures that the group makes timely decisions):
/// items of its agenda on which nothing was settled since that day began, and questions still open.
/// </summary>
public static class Undecided
{
    /// <param name="items">What stands on the agenda: those for a later meeting are left out.</param>
    /// <param name="open">Children with a question still before the group.</param>
    /// <param name="decisions">Of these, what was closed before the day of the meeting does not count.</param>
    public static IReadOnlyList<CaseReference> Of(
        DateOnly meeting, IEnumerable<ForumItem> items, IEnumerable<CaseReference> open, IEnumerable<DecisionRecord> decisions)
    {
        var waiting = open.ToHashSet();
        var decided = decisions.Where(decision => decision.IsDecision && UkTime.DateOf(decision.Question.Closed!.Value) >= meeting).Select(decision => decision.Child).ToHashSet();
        return
        [
            .. items.Where(item => OpenItems.IsFor(item, meeting))
                .Select(item => item.Child)
                .Where(child => !decided.Contains(child))
                .Union(waiting)
                .OrderBy(child => child.Number),
        ];
    }
}
