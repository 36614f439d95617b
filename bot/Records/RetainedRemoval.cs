using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Removes minutes, a person of interest or an item without a name. The record's own document goes first, in one commit with
/// the last look; what is left is found by its reference. Killed anywhere, it goes on from what is still there.
/// </summary>
internal sealed class RetainedRemoval(IDocumentStore store, Partnership partnership)
{
    private const string Held = "disposal.held";

    public async ValueTask<List<DocumentOperation>> StepAsync(Stored<DisposalDocument> stored, DateTimeOffset now, CancellationToken cancellation)
    {
        var disposal = stored.Value.ToDomain();
        return disposal.Begun is null ? await BeginAsync(stored, disposal, now, cancellation) : await NextAsync(stored, disposal, now, cancellation);
    }

    private async ValueTask<List<DocumentOperation>> BeginAsync(Stored<DisposalDocument> stored, Disposal disposal, DateTimeOffset now, CancellationToken cancellation)
    {
        var kind = Retained.Of(disposal.Record);
        var plan = new ReadPlan();
        kind.Plan(plan, disposal.Record);
        HoldMark.Plan(plan);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        if (kind.Found(read, disposal.Record) is not { } record)
        {
            return [DocumentOperation.Delete(Kinds.Disposal, stored)];
        }
        var today = UkTime.DateOf(now);
        var contents = await record.Contents(store, partnership, cancellation);
        var look = contents.Look(partnership, today);
        var held = contents.Children.Held;
        return RemoveRecord.Begin(disposal, held.Count > 0, look, now) switch
        {
            Decision<Disposal>.Accepted accepted =>
            [
                record.Delete,
                HoldMark.Guard(read),
                .. contents.Children.Guards,
                DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(accepted.State.With([record.Delete.Kind.Name]))),
                NudgeSweep.Audit(accepted.Fact, stored.Id, now),
            ],
            // It stays on the list, where those who agreed read why nothing was removed.
            Decision<Disposal>.Refused { Why: Reason.ChildOnHold } =>
            [
                DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(held.Aggregate(disposal, static (one, child) => one.HeldFor(child, true)))),
                NudgeSweep.Audit(new AuditFact(Held, stored.Id, disposal.Class.ToString()), stored.Id, now),
            ],
            _ => [record.LookedAt(DisposalListing.Next(look, today)), .. DisposalListing.Unlisted(stored, look, now)],
        };
    }

    private async ValueTask<List<DocumentOperation>> NextAsync(Stored<DisposalDocument> stored, Disposal disposal, DateTimeOffset now, CancellationToken cancellation)
    {
        var rest = await Retained.Of(disposal.Record).RestAsync(store, partnership.Id, disposal.Record, cancellation);
        return rest.Count > 0
            ? [.. rest, DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(disposal.With(rest.Select(change => change.Kind.Name))))]
            : DisposalSweep.Finished(stored, disposal, now);
    }
}
