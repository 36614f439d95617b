using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Closing;

/// <summary>
/// Each child on a list has a day to be looked at (Oxfordshire Network, purpose): the one that was set when the item was
/// last closed, or the meeting it came for. It is overdue when that day has passed and nobody has closed the item since.
/// </summary>
public static class OverdueReview
{
    public static DateOnly? DayOf(ForumItem item) => item.Closing?.ReviewOn ?? item.Meeting;

    public static bool Is(ForumItem item, DateOnly today) => item.IsHere && DayOf(item) < today;

    /// <summary>Those that have waited longest first.</summary>
    public static IReadOnlyList<ForumItem> Among(IEnumerable<ForumItem> items, DateOnly today) =>
        [.. items.Where(item => Is(item, today)).OrderBy(DayOf).ThenBy(item => item.Child.Number)];
}
