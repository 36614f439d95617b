using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Minutes and persons of interest on the list of those that may go: while a child who stands in one is on hold, it stays.
/// What is not reached here is found by the last look before anything is removed.
/// </summary>
internal static class HeldDisposals
{
    private const int MostRead = 100;

    /// <summary>Changes that one commit takes beside the hold itself.</summary>
    private const int MostChanged = 60;

    /// <summary>Of all groups at once: a child stands in minutes of any.</summary>
    public static void Plan(ReadPlan plan) =>
        plan.Find(Kinds.Disposal, new DocumentQuery(Kinds.Disposal) { Equal = [("waits", DisposalDocument.OnChildren)], OrderBy = "listed", Take = MostRead });

    public static IEnumerable<DocumentOperation> Changes(ReadSet read, CaseReference child, bool hold) => read.Find(Kinds.Disposal).Items
        .Where(stored => stored.Value.Concerns is { } concerns && concerns.Contains(child.Number))
        .Take(MostChanged)
        .Select(stored => DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(stored.Value.ToDomain().HeldFor(child, hold))));
}
