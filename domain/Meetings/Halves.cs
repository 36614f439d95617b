using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The two ends of a move, each pointing at the other. Everything else on the item goes along.</summary>
internal static class Halves
{
    public static IReadOnlyList<ForumItem> Of(ForumItem item, ForumItem here, MoveCause cause, string? why, PersonId? by, ReviewSetting setting) =>
    [
        Gone(item, new(here.Forum, cause, why, by, setting.Now)),
        here with
        {
            CameFrom = new(item.Forum, cause, why, by, setting.Now),
            WentTo = null,
            Linked = [.. item.Linked.Where(forum => forum != here.Forum)],
        },
    ];

    public static ForumItem Gone(ForumItem item, ItemMove move) => item with
    {
        State = ItemState.Moved,
        HeldFor = null,
        Meeting = null,
        NextCheck = null,
        WentTo = move,
    };
}
