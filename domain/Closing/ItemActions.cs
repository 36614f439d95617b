using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Closing;

public static class ItemActions
{
    /// <summary>What the group does for the child now: its actions that are open, and those that came of the item's meeting.</summary>
    public static IReadOnlyList<ActionItem> Of(ForumItem item, IEnumerable<ActionItem> about) =>
    [
        .. about.Where(action => action.Forum == item.Forum && action.Child == item.Child && (action.IsOpen || UkTime.DateOf(action.Created) >= (item.Meeting ?? item.Since)))
            .OrderBy(action => action.Reference.Number),
    ];
}
