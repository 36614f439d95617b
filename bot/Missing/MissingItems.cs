using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Missing;

/// <summary>A child's place on the list of the group that takes every child who meets a missing criterion.</summary>
internal static class MissingItems
{
    /// <summary>Which group it is depends on the child's area, and another may have the child already, so what lies in each of them is read.</summary>
    public static void Plan(Partnership partnership, CaseReference child, ReadPlan plan)
    {
        if (partnership.Forums.All(terms => terms.Admission.All(ground => ground.Ground is not Ground.Missing)))
        {
            return;
        }
        foreach (var terms in WithLists(partnership.Forums))
        {
            plan.Get(Kinds.Item, ForumItem.IdOf(terms.Forum, child));
        }
    }

    /// <summary>What the news about the child's episodes changes on that list.</summary>
    public static (IReadOnlyList<DocumentOperation> Changes, IReadOnlyList<Notice> Tell)? Changes(
        MissingRecord before, MissingRecord after, Stored<ChildDocument> child, ReadSet read, ReviewSetting setting)
    {
        var known = child.Value.ToDomain();
        if (ListMissingChild.GroupFor(known, setting) is not { } group)
        {
            return null;
        }
        var stored = read.Get(Kinds.Item, ForumItem.IdOf(group.Terms.Forum, known.Reference));
        if (ListMissingChild.Decide(before, after, known, stored?.Value.ToDomain(), child.Value.Referrer, setting) is not { } listed)
        {
            return null;
        }
        var others = WithLists(setting.Forums).Select(terms => read.Get(Kinds.Item, ForumItem.IdOf(terms.Forum, known.Reference))).OfType<Stored<ItemDocument>>().ToDictionary(other => other.Id);
        var brought = known.BroughtTo(listed.Item.Forum);
        return (
            [
                .. LinkedItems.Of([listed.Item], others.Values.Select(other => other.Value.ToDomain()))
                    .Select(item => DocumentOperation.Save(Kinds.Item, item.Id, others.GetValueOrDefault(item.Id), ItemDocument.From(item))),
                .. brought == known ? [] : (DocumentOperation[])[DocumentOperation.Replace(Kinds.Child, child, ChildDocument.From(brought, child.Value.Referrer))],
            ],
            listed.Tell);
    }

    private static IEnumerable<TermsOfReference> WithLists(IEnumerable<TermsOfReference> forums) => forums.Where(terms => terms.Admission.Count > 0);
}
