using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Closing;

public static class ItemActions
{
    /// <summary>What came of the item's meeting for the child. What was agreed before it does not close the item again (Oxfordshire, introduction).</summary>
    public static IReadOnlyList<ActionItem> Of(ForumItem item, IEnumerable<ActionItem> about) =>
    [
        .. about.Where(action => action.Forum == item.Forum && action.Child == item.Child && UkTime.DateOf(action.Created) >= (item.Meeting ?? item.Since))
            .OrderBy(action => action.Reference.Number),
    ];
}
