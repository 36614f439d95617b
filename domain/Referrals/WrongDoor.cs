using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// A child was meant for a group that does not take them, and went to the right one with all that was written (Oxfordshire
/// Panel: children not open go to the Network). Both groups keep a line of it.
/// </summary>
internal static class WrongDoor
{
    /// <param name="items">Where the child goes; the first is the right door.</param>
    public static List<ForumItem> Logged(
        List<ForumItem> items, FrontDoorReview review, RouteAnswer wrong, ReviewSetting setting, PersonId by)
    {
        var right = items[0] with { CameFrom = new(wrong.Terms.Forum, MoveCause.WrongDoor, null, by, setting.Now) };
        var turnedAway = ListItem.Of(review, wrong, needsScreening: false, setting) with
        {
            State = ItemState.Moved,
            HeldFor = null,
            Meeting = null,
            NextCheck = null,
            WentTo = new(right.Forum, MoveCause.WrongDoor, null, by, setting.Now),
        };
        return [right, .. items.Skip(1), turnedAway];
    }
}
