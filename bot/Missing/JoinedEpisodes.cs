using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Missing;

/// <summary>Episodes that were reported under a reference before it was joined: they go to the record that is kept, in the same commit.</summary>
internal static class JoinedEpisodes
{
    public static void Plan(Turn turn, CaseReference kept, ReadPlan plan)
    {
        plan.Get(Kinds.Missing, kept.ToString());
        MissingItems.Plan(turn.Partnership, kept, plan);
    }

    /// <param name="left">The episodes under the joined reference, if there are any.</param>
    /// <param name="kept">The record that is kept, as it is after the join.</param>
    public static (IReadOnlyList<DocumentOperation> Changes, IReadOnlyList<Notice> Tell) Changes(Turn turn, ReadSet read, Stored<MissingDocument>? left, Stored<ChildDocument> kept)
    {
        if (left?.Value.ToDomain() is not { } reported || !turn.Partnership.TryGet(reported.Forum, out var terms))
        {
            return ([], []);
        }
        var stored = read.Get(Kinds.Missing, kept.Id);
        var known = kept.Value.ToDomain();
        var before = (stored?.Value.ToDomain() ?? MissingRecord.None(terms.Forum, known.Reference)) with { Referral = known.Referral };
        var counting = turn.Partnership.TryGet(before.Forum, out var own) ? own : terms;
        var setting = new MissingSetting(MissingRules.Of(turn.Partnership, counting), counting, turn.RosterOf(counting.Forum), turn.Now);
        if (new CarryEpisodes(reported.Child).Decide(reported, before, setting) is not Decision<MissingRecord>.Accepted carried)
        {
            return ([], []);
        }
        var listed = MissingItems.Changes(before, carried.State, kept, read, ReviewSettings.Of(turn));
        return (
            [.. MissingTurn.Save(carried.State, stored, setting), DocumentOperation.Delete(Kinds.Missing, left), NudgeSweep.Audit(carried.Fact, kept.Id, turn.Now), .. listed?.Changes ?? []],
            [.. carried.Tell, .. listed?.Tell ?? []]);
    }
}
