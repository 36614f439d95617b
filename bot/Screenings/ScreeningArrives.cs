using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Screenings;

/// <summary>
/// Where a screening goes, in the same commit: the front door's review learns that there is one, and every group that has the
/// child on its list gets it.
/// </summary>
internal static class ScreeningArrives
{
    private const int MostItems = 20;

    public static void Plan(ReadPlan plan, CaseReference child) => plan
        .Find(Kinds.Review, new DocumentQuery(Kinds.Review) { Equal = [("child", child.ToString())], Take = 1 })
        .Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("child", child.ToString())], Take = MostItems });

    public static Outcome With(Turn turn, ReadSet read, Screening screening, Outcome kept)
    {
        var (changes, tell) = Changes(turn.Partnership, read, screening, ReviewSettings.Of(turn));
        return kept with { Changes = [.. kept.Changes, .. changes], Tell = [.. kept.Tell, .. tell] };
    }

    public static (IReadOnlyList<DocumentOperation> Changes, IReadOnlyList<Notice> Tell) Changes(Partnership partnership, ReadSet read, Screening screening, ReviewSetting setting)
    {
        var mark = ScreeningMark.Of(screening);
        List<DocumentOperation> changes = [];
        List<Notice> tell = [];
        foreach (var review in read.Find(Kinds.Review).Items)
        {
            changes.Add(DocumentOperation.Replace(Kinds.Review, review, review.Value with { Screening = mark }));
        }
        foreach (var stored in read.Find(Kinds.Item).Items)
        {
            if (partnership.TryGet(new ForumId(stored.Value.Forum), out _)
                && AttachScreening.Decide(stored.Value.ToDomain(), mark, setting) is Decision<ForumItem>.Accepted attached)
            {
                changes.Add(DocumentOperation.Replace(Kinds.Item, stored, ItemDocument.From(attached.State)));
                tell.AddRange(attached.Tell);
            }
        }
        return (changes, tell);
    }
}
