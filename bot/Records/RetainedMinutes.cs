using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// The minutes of one meeting: the document holds who got which copy, who read it and which uploads were ticked off; with it
/// go every earlier version and the notes of files that went to the group's folder. The files there are not the bot's to remove.
/// </summary>
internal sealed class RetainedMinutes() : Retained<MinutesDocument>(Kinds.Minutes)
{
    /// <summary>Earlier versions that are looked through at once.</summary>
    private const int MostRead = 50;

    public override KeptKind Is => KeptKind.Minutes;

    public override async ValueTask<IReadOnlyList<DocumentOperation>> RestAsync(IDocumentStore store, string partition, KeptRecord record, CancellationToken cancellation)
    {
        if (!MinutesReference.TryParse(record.ToString(), out var minutes))
        {
            return [];
        }
        var day = $"{minutes.Meeting:yyyy-MM-dd}";
        var read = await store.ReadAsync(
            partition,
            new ReadPlan()
                .Find(Kinds.MinutesVersion, new DocumentQuery(Kinds.MinutesVersion) { Equal = [("minutes", record.ToString())], Take = MostInBatch })
                .Find(Kinds.Filing, new DocumentQuery(Kinds.Filing) { Equal = [("forum", minutes.Forum.Value)], RangeField = "meeting", AtLeast = day, AtMost = day, OrderBy = "meeting", Take = MostInBatch }),
            cancellation);
        return
        [
            .. read.Find(Kinds.MinutesVersion).Items.Select(stored => DocumentOperation.Delete(Kinds.MinutesVersion, stored)),
            .. read.Find(Kinds.Filing).Items.Select(stored => DocumentOperation.Delete(Kinds.Filing, stored)),
        ];
    }

    protected override RetainedRecord Of(Stored<MinutesDocument> stored)
    {
        var minutes = stored.Value.ToDomain();
        return Make(stored, KeptRecord.Of(minutes.Reference), minutes.Forum, minutes.LookOn, on => MinutesDocument.From(minutes with { LookOn = on }), async (store, partnership, cancellation) =>
        {
            var written = await WrittenAsync(store, partnership.Id, stored, cancellation);
            var children = await RetainedChildren.ReadAsync(store, partnership.Id, minutes.Children.Concat(written), cancellation);
            return new(RecordClass.Minutes, minutes.Closed(children.Held.Count > 0), children, Anybody);
        });
    }

    /// <summary>Children whose reference somebody wrote in these minutes or in an earlier version, under whatever item.</summary>
    private static async ValueTask<IReadOnlyList<CaseReference>> WrittenAsync(IDocumentStore store, string partition, Stored<MinutesDocument> stored, CancellationToken cancellation)
    {
        List<CaseReference> written = [.. WrittenReferences.In(Kinds.Minutes, stored.Value)];
        string? after = null;
        do
        {
            var query = new DocumentQuery(Kinds.MinutesVersion) { Equal = [("minutes", stored.Id)], Take = MostRead, After = after };
            var page = (await store.ReadAsync(partition, new ReadPlan().Find(Kinds.MinutesVersion, query), cancellation)).Find(Kinds.MinutesVersion);
            written.AddRange(page.Items.SelectMany(version => WrittenReferences.In(Kinds.MinutesVersion, version.Value)));
            after = page.Next;
        }
        while (after is not null);
        return written;
    }
}
