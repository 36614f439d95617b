using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Bot.Links;

/// <summary>Links that were made under a reference before it was joined: a few in one commit, until none is left.</summary>
internal static class JoinedLinks
{
    /// <summary>Four documents each, and the place's count.</summary>
    private const int MostAtOnce = 10;

    private const string Left = "left";

    /// <returns>Nothing when none is left.</returns>
    public static async ValueTask<IReadOnlyList<DocumentOperation>> CarryAsync(IDocumentStore store, Partnership partnership, CaseReference from, CaseReference to, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await store.ReadAsync(
            partnership.Id,
            new ReadPlan().Find(Kinds.Link, new DocumentQuery(Kinds.Link) { Equal = [("from", from.ToString())], Take = MostAtOnce }, Left),
            cancellation);
        var left = found.Find(Kinds.Link, Left).Items.Select(stored => stored.Value.ToDomain()).ToList();
        if (left.Count == 0)
        {
            return [];
        }
        var command = new CarryLinks(from, to);
        var plan = new ReadPlan();
        foreach (var link in left)
        {
            plan.Get(Kinds.Link, LinkDocument.IdOf(link.Reference)).Get(Kinds.Link, LinkDocument.IdOf(link.Other, RecordReference.Of(link.Child)));
            if (command.Carried(link) is { } carried)
            {
                plan.Get(Kinds.Link, LinkDocument.IdOf(carried.Reference)).Get(Kinds.Link, LinkDocument.IdOf(carried.Other, RecordReference.Of(carried.Child)));
            }
            if (link.Other.Kind is RecordKind.Location)
            {
                plan.Get(Kinds.Location, link.Other.ToString());
            }
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var known = left.Select(command.Carried).OfType<Link>()
            .SelectMany(link => new[] { read.Get(Kinds.Link, LinkDocument.IdOf(link.Reference)), read.Get(Kinds.Link, LinkDocument.IdOf(link.Other, RecordReference.Of(link.Child))) })
            .OfType<Stored<LinkDocument>>().Select(stored => stored.Value.ToDomain());
        return command.Decide(left, known) is Decision<CarriedLinks>.Accepted { State: var state, Fact: var fact }
            ?
            [
                .. state.Gone.SelectMany(link => new[] { read.Get(Kinds.Link, LinkDocument.IdOf(link.Reference)), read.Get(Kinds.Link, LinkDocument.IdOf(link.Other, RecordReference.Of(link.Child))) })
                    .OfType<Stored<LinkDocument>>().Select(stored => DocumentOperation.Delete(Kinds.Link, stored)),
                .. state.Added.SelectMany(LinkDocument.BothEnds).Select(end => DocumentOperation.Create(Kinds.Link, end.Id, end.Document)),
                .. Counts(read, state),
                NudgeSweep.Audit(fact, from.ToString(), now),
            ]
            : [];
    }

    /// <summary>A place that was linked under both references has one child less.</summary>
    private static IEnumerable<DocumentOperation> Counts(ReadSet read, CarriedLinks state) =>
        from link in state.Gone
        where link.Other.Kind is RecordKind.Location && !state.Added.Any(added => added.Other == link.Other)
        let stored = read.Get(Kinds.Location, link.Other.ToString())
        where stored is not null
        select DocumentOperation.Replace(Kinds.Location, stored, LocationDocument.From(stored.Value.ToDomain() with { LinkedChildren = Math.Max(0, stored.Value.LinkedChildren - 1) }));
}
