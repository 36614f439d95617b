using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// An episode that makes a child meet a missing criterion brings the child to the group that takes every such child, open
/// to social care or not, without anybody typing it (Oxfordshire Panel, missing and repeat missing). A child who is there
/// already is there on this ground too.
/// </summary>
public static class ListMissingChild
{
    /// <summary>The group of the child's area that takes children on this ground; nothing where none does.</summary>
    public static RouteAnswer? GroupFor(Child child, ReviewSetting setting) =>
        Route.Of(RoutedChild.Of(child, missingMet: true), setting.Forums)
            .FirstOrDefault(answer => answer.InArea && answer.Grounds.Any(met => met.Ground is Ground.Missing));

    /// <param name="before">The child's episodes as they were.</param>
    /// <param name="after">And as they are, with what was told of them.</param>
    /// <param name="known">What lies under the child's name in the group that <see cref="GroupFor"/> names.</param>
    /// <returns>The item, and who hears of it; nothing when no news brings the child there.</returns>
    public static (ForumItem Item, IReadOnlyList<Notice> Tell)? Decide(
        MissingRecord before, MissingRecord after, Child child, ForumItem? known, string referrer, ReviewSetting setting)
    {
        if (!WatchMissing.BringsNews(before, after) || GroupFor(child, setting) is not { } group)
        {
            return null;
        }
        if (known is { IsHere: true })
        {
            var grounds = known.Grounds.Any(met => met.Ground is Ground.Missing) ? known.Grounds : group.Grounds;
            return ReferenceEquals(grounds, known.Grounds) ? null : (ListItem.OnGrounds(known, group, setting), []);
        }
        if (known is { WentTo: { Cause: MoveCause.ByHand, Forum: not null } })
        {
            // Somebody said that another area's group has the child. That holds.
            return null;
        }
        var item = ListItem.Place(
            new()
            {
                Forum = group.Terms.Forum,
                Child = child.Reference,
                Referral = child.Referral,
                Referrer = new(referrer),
                Since = setting.Today,
                Grounds = group.Grounds,
                State = ItemState.Listed,
            },
            group,
            setting);
        return (item, [.. ItemNotices.Of([item], setting)]);
    }
}
