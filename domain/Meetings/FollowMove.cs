using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What was written down for a meeting's old day goes to where the meeting stands now.</summary>
public static class FollowMove
{
    /// <summary>An item is asked about again on the new day. A screening that was late for the old one may be in time for it.</summary>
    public static ForumItem Of(ForumItem item, MeetingSeries series)
    {
        if (!item.IsHere || item.Meeting is not { } written || series.Standing(written) is var stands && stands == written)
        {
            return item;
        }
        return item.HeldFor is HeldFor.LateScreening
            ? ListItem.For(item with { Late = null }, RouteVerdict.Admitted, series, stands)
            : item with { Meeting = stands, NextCheck = ListItem.CheckOn(stands) };
    }

    /// <summary>The child's clocks are looked at again now.</summary>
    public static Child Of(Child child, DateTimeOffset now) => child.Watch is { } watch ? child with { Watch = watch with { Next = now } } : child;
}
