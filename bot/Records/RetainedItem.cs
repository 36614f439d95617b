using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>An item about a child without a name. While the record of the child who was named from it stands, so does the item.</summary>
internal sealed class RetainedItem() : Retained<NoNamesDocument>(Kinds.NoNames)
{
    public override KeptKind Is => KeptKind.NoNames;

    public override async ValueTask<IReadOnlyList<DocumentOperation>> RestAsync(IDocumentStore store, string partition, KeptRecord record, CancellationToken cancellation) =>
        (await store.ReadAsync(partition, new ReadPlan().Get(Kinds.Conversion, record.ToString()), cancellation)).Get(Kinds.Conversion, record.ToString()) is { } conversion
            ? [DocumentOperation.Delete(Kinds.Conversion, conversion)]
            : [];

    protected override RetainedRecord Of(Stored<NoNamesDocument> stored)
    {
        var item = stored.Value.ToDomain();
        return Make(stored, KeptRecord.Of(item.Reference), item.Forum, item.LookOn, on => NoNamesDocument.From(item with { LookOn = on }), async (store, partnership, cancellation) =>
        {
            var read = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Conversion, stored.Id), cancellation);
            var conversion = read.Get(Kinds.Conversion, stored.Id)?.Value;
            var children = conversion is null
                ? RetainedChildren.None
                : await RetainedChildren.ReadAsync(store, partnership.Id, [CaseReference.Of(conversion.Child)], cancellation);
            return new(RecordClass.NoNames, item.Closed(conversion?.At, children.Any), children, Anybody);
        });
    }
}
