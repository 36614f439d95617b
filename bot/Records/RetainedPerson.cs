using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>A person of interest, with the links to children, both ends of each, and whom the chair let in.</summary>
internal sealed class RetainedPerson() : Retained<PersonOfInterestDocument>(Kinds.PersonOfInterest)
{
    /// <summary>Links and leaves that are looked through; more of either no record has.</summary>
    private const int MostRead = 200;

    public override KeptKind Is => KeptKind.PersonOfInterest;

    public override async ValueTask<IReadOnlyList<DocumentOperation>> RestAsync(IDocumentStore store, string partition, KeptRecord record, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partition, About(new(), record, MostInBatch), cancellation);
        var links = read.Find(Kinds.Link).Items;
        var ends = new ReadPlan();
        foreach (var link in links)
        {
            ends.Get(Kinds.Link, FarEnd(link.Value));
        }
        var far = links.Count == 0 ? null : await store.ReadAsync(partition, ends, cancellation);
        return
        [
            .. links.Select(link => DocumentOperation.Delete(Kinds.Link, link)),
            .. links.Select(link => far?.Get(Kinds.Link, FarEnd(link.Value))).OfType<Stored<LinkDocument>>().Select(end => DocumentOperation.Delete(Kinds.Link, end)),
            .. read.Find(Kinds.Grant).Items.Select(grant => DocumentOperation.Delete(Kinds.Grant, grant)),
        ];
    }

    protected override RetainedRecord Of(Stored<PersonOfInterestDocument> stored)
    {
        var person = stored.Value.ToDomain();
        return Make(stored, KeptRecord.Of(person.Reference), person.Forum, person.LookOn, on => PersonOfInterestDocument.From(person with { LookOn = on }), async (store, partnership, cancellation) =>
        {
            var read = await store.ReadAsync(partnership.Id, About(new(), KeptRecord.Of(person.Reference), MostRead), cancellation);
            var links = read.Find(Kinds.Link).Items.Select(link => link.Value.ToDomain()).ToList();
            var children = await RetainedChildren.ReadAsync(
                store, partnership.Id, links.Select(link => link.Child).Concat(person.Child is { } child ? [child] : Array.Empty<CaseReference>()), cancellation);
            var granted = read.Find(Kinds.Grant).Items.Select(grant => grant.Value.Person).ToHashSet();
            return new(
                RecordClass.PersonOfInterest,
                person.Closed(links.Select(link => link.At), children.AnyAtRisk, children.Held.Count > 0),
                children,
                (who, terms, roster, day) => PersonAccess.MayOpen(who, person, granted.Contains(who.Value), terms, roster, day));
        });
    }

    private static ReadPlan About(ReadPlan plan, KeptRecord record, int most) => plan
        .Find(Kinds.Link, new DocumentQuery(Kinds.Link) { Equal = [("from", record.ToString())], Take = most })
        .Find(Kinds.Grant, new DocumentQuery(Kinds.Grant) { Equal = [("record", record.ToString())], Take = most });

    private static string FarEnd(LinkDocument link) => link.ToDomain() is var known ? LinkDocument.IdOf(RecordReference.Of(known.Child), known.Other) : "";
}
