using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Actions;

/// <summary>Actions that were given under a reference before it was joined: some in one commit, until none is left.</summary>
internal static class JoinedActions
{
    private const int MostAtOnce = 40;

    /// <returns>Nothing when none is left.</returns>
    public static async ValueTask<IReadOnlyList<DocumentOperation>> CarryAsync(IDocumentStore store, Partnership partnership, CaseReference from, CaseReference to, DateTimeOffset now, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(
            partnership.Id,
            new ReadPlan().Find(Kinds.Action, new DocumentQuery(Kinds.Action) { Equal = [("about", from.ToString())], RangeField = "created", OrderBy = "created", Take = MostAtOnce }),
            cancellation);
        var left = read.Find(Kinds.Action).Items;
        return new CarryActions(from, to).Decide([.. left.Select(stored => stored.Value.ToDomain())]) is Decision<IReadOnlyList<ActionItem>>.Accepted carried
            ?
            [
                .. carried.State.Select((action, at) => DocumentOperation.Replace(Kinds.Action, left[at], ActionDocument.From(action))),
                NudgeSweep.Audit(carried.Fact, from.ToString(), now),
            ]
            : [];
    }
}
