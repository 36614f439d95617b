using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// A reminder of actions that had to wait, because the platform took nothing or nothing ran, is looked at again before it goes out:
/// nobody is reminded of what they have done meanwhile, of a date that no longer stands, or of what is another's now.
/// </summary>
internal static class StillDue
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    public static void Plan(NoticeDocument notice, DateTimeOffset now, ReadPlan plan)
    {
        if (HadToWait(notice, now))
        {
            foreach (var item in notice.Items)
            {
                plan.Get(Kinds.Action, item.Reference);
            }
        }
    }

    /// <returns>The notice with what still stands of it, or nothing.</returns>
    public static NoticeDocument? Of(NoticeDocument notice, DateTimeOffset now, ReadSet read)
    {
        if (!HadToWait(notice, now))
        {
            return notice;
        }
        List<NoticeItem> items = [.. notice.Items.Where(item => read.Get(Kinds.Action, item.Reference)?.Value is not { } action || IsStill(notice, item, action))];
        // What was only counted is not known one by one.
        return items.Count > 0 ? notice with { Items = items } : notice.More is null ? null : notice;
    }

    private static bool IsStill(NoticeDocument notice, NoticeItem item, ActionDocument action) =>
        action.State is not ActionState.Done && action.Due == item.Due && (notice.Kind is not NoticeKind.ActionNudge || action.Owner == notice.To);

    private static bool HadToWait(NoticeDocument notice, DateTimeOffset now) =>
        notice.Kind is NoticeKind.ActionNudge or NoticeKind.ActionEscalated && now - notice.Created > Fresh;
}
