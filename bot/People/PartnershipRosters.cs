using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>Who sits where in every group of the partnership, read together with whatever else a plan brings.</summary>
internal static class PartnershipRosters
{
    public static ReadPlan GetRosters(this ReadPlan plan, Partnership partnership)
    {
        foreach (var terms in partnership.Forums)
        {
            plan.Get(Kinds.Forum, terms.Forum.Value);
        }
        return plan;
    }

    /// <summary>With those who sit in one group because they chair another. A group that nobody has set up has none.</summary>
    public static IReadOnlyDictionary<ForumId, Roster> RostersIn(this Partnership partnership, ReadSet read) =>
        partnership.Rosters(forum => read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain());

    /// <summary>One group's, without those who sit there only because they chair another; empty where nobody has set it up.</summary>
    public static Roster RosterIn(this Partnership partnership, ReadSet read, ForumId forum) =>
        partnership.Current(read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain()) ?? new Roster { Forum = forum, Holdings = [] };
}
