namespace PanelAssistant.Domain.Meetings;

/// <summary>One child on the lists of several groups, on different grounds: each item names the groups of the others .</summary>
public static class LinkedItems
{
    /// <param name="items">Of one child; what becomes of them.</param>
    /// <param name="known">What lay there before, in the same groups and in others.</param>
    /// <returns>The items, and after them those of the others that change.</returns>
    public static IReadOnlyList<ForumItem> Of(IReadOnlyList<ForumItem> items, IEnumerable<ForumItem> known)
    {
        var others = known.Where(other => other.IsHere && items.All(item => item.Forum != other.Forum)).ToList();
        return
        [
            .. items.Select(item => item.After(known.FirstOrDefault(before => before.Id == item.Id))).Select(item => item.IsHere ? Naming(item, others) : item),
            .. others.Select(other => (Before: other, After: Naming(other, items.Where(item => item.IsHere)))).Where(pair => pair.After.Linked.Count > pair.Before.Linked.Count).Select(pair => pair.After),
        ];
    }

    private static ForumItem Naming(ForumItem item, IEnumerable<ForumItem> others) => item with { Linked = [.. item.Linked.Union(others.Select(other => other.Forum))] };
}
