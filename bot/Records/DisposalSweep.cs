using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Removes a record that two people have agreed to remove. First it looks for the last time and shuts the record, in one
/// commit; then each commit takes some documents out and counts them; the last takes the child's own record with what led to
/// the others, and writes the line that remains. Killed anywhere, it goes on from what is still there.
/// </summary>
public sealed class DisposalSweep(IDocumentStore store, Partnership partnership, ILogger<DisposalSweep>? log = null) : ISweep
{
    /// <summary>Documents in one commit: with the far ends of links and the counts of places it stays under what a store takes.</summary>
    private const int MostInBatch = 30;

    /// <summary>Commits in one round; a record is far smaller. What keeps losing races is left for the next round.</summary>
    private const int MostSteps = 500;

    private readonly ChildGathering _gathering = new(store, partnership);

    private readonly RetainedRemoval _others = new(store, partnership);

    private readonly SetAside _aside = new(store, partnership.Id, log);

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        if (await FirstAsync(until, cancellation) is not { } id)
        {
            return _aside.Next;
        }
        DateTimeOffset? moment = null;
        await _aside.TryAsync(Kinds.Disposal, id, until, async () => moment = (await ReadAsync(id, cancellation))?.Value.Removes ?? until);
        return moment ?? _aside.Next;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        _aside.Release(now);
        for (var step = 0; step < MostSteps && await FirstAsync(now, cancellation) is { } id; step++)
        {
            await _aside.TryAsync(Kinds.Disposal, id, now, async () =>
            {
                if (await ReadAsync(id, cancellation) is { } stored)
                {
                    await store.CommitAsync(partnership.Id, await StepAsync(stored, now, cancellation), cancellation);
                }
            });
        }
    }

    private async ValueTask<List<DocumentOperation>> StepAsync(Stored<DisposalDocument> stored, DateTimeOffset now, CancellationToken cancellation) =>
        stored.Value.Child is null ? await _others.StepAsync(stored, now, cancellation)
        : await ChildScope.OfAsync(store, partnership, stored.Id, cancellation) is not { } scope ? [DocumentOperation.Delete(Kinds.Disposal, stored)]
        : stored.Value.Begun is null ? await BeginAsync(stored, scope, now, cancellation)
        : await NextStepAsync(stored, scope, now, cancellation);

    private async Task<List<DocumentOperation>> BeginAsync(Stored<DisposalDocument> stored, ChildScope scope, DateTimeOffset now, CancellationToken cancellation)
    {
        var look = await RetentionSweep.LookAsync(_gathering, scope, partnership, UkTime.DateOf(now), cancellation);
        return RemoveRecord.Begin(stored.Value.ToDomain(), scope.Kept.Value.ToDomain().IsOnHold, look, now) is Decision<Disposal>.Accepted accepted
            ?
            [
                // The record's etag stands in the commit, so a hold that is set in this moment wins or comes too late, never both.
                .. scope.Records.Select(record => DocumentOperation.Replace(Kinds.Child, record, ChildDocument.From(record.Value.ToDomain() with { IsGoing = true }, record.Value.Referrer))),
                DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(accepted.State)),
                NudgeSweep.Audit(accepted.Fact, stored.Id, now),
            ]
            :
            [
                RetentionSweep.Again(scope.Kept, DisposalListing.Next(look, UkTime.DateOf(now))),
                .. DisposalListing.Unlisted(stored, look, now),
            ];
    }

    private async Task<List<DocumentOperation>> NextStepAsync(Stored<DisposalDocument> stored, ChildScope scope, DateTimeOffset now, CancellationToken cancellation)
    {
        var disposal = stored.Value.ToDomain();
        var there = await _gathering.FirstAsync(scope, cancellation);
        var going = there.Where(found => !found.Of.LeadsToOthers).ToList();
        if (going.Count > 0)
        {
            var batch = await BatchAsync(going.Take(MostInBatch).ToList(), cancellation);
            return [.. batch, DocumentOperation.Replace(Kinds.Disposal, stored, DisposalDocument.From(disposal.With(Removed(batch))))];
        }
        List<DocumentOperation> last = [.. there.Select(found => found.Delete)];
        var done = disposal.With(Removed(last));
        return
        [
            .. last,
            .. await UnlistedAsync(scope, cancellation),
            .. Finished(stored, done, now),
        ];
    }

    /// <summary>Off the list; the line that remains.</summary>
    internal static List<DocumentOperation> Finished(Stored<DisposalDocument> stored, Disposal done, DateTimeOffset now) =>
    [
        DocumentOperation.Delete(Kinds.Disposal, stored),
        DocumentOperation.Create(Kinds.DisposalLog, DisposalLogDocument.IdOf(done), DisposalLogDocument.Of(done, now)),
        NudgeSweep.Audit(RemoveRecord.Done(done), stored.Id, now),
    ];

    private async Task<List<DocumentOperation>> BatchAsync(List<ChildFound> going, CancellationToken cancellation)
    {
        var links = going.Select(found => found.Document).OfType<LinkDocument>().ToList();
        var plan = new ReadPlan();
        foreach (var link in links)
        {
            var far = FarEnd(link);
            plan.Get(Kinds.Link, $"{far}>{link.From}");
            if (far.Kind is RecordKind.Location)
            {
                plan.Get(Kinds.Location, far.ToString());
            }
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        List<DocumentOperation> batch = [];
        foreach (var link in links)
        {
            if (read.Get(Kinds.Link, $"{FarEnd(link)}>{link.From}") is { } end && going.TrueForAll(found => found.Id != end.Id))
            {
                batch.Add(DocumentOperation.Delete(Kinds.Link, end));
            }
        }
        foreach (var place in links.Select(FarEnd).Where(far => far.Kind is RecordKind.Location).GroupBy(far => far.ToString()))
        {
            if (read.Get(Kinds.Location, place.Key) is { } location)
            {
                var known = location.Value.ToDomain();
                batch.Add(DocumentOperation.Replace(Kinds.Location, location, LocationDocument.From(known with { LinkedChildren = Math.Max(0, known.LinkedChildren - place.Count()) })));
            }
        }
        batch.AddRange(going.Select(found => found.Delete));
        return batch;
    }

    /// <summary>Off the lists that the authority brought; the next list may name the reference again.</summary>
    private async Task<IEnumerable<DocumentOperation>> UnlistedAsync(ChildScope scope, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        foreach (var forum in scope.Forums)
        {
            plan.Get(Kinds.Authority, forum.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var numbers = scope.Records.Select(record => record.Value.Number).ToHashSet();
        return scope.Forums.Select(forum => read.Get(Kinds.Authority, forum.Value)).OfType<Stored<AuthorityListDocument>>()
            .Where(list => list.Value.Listed.Any(line => numbers.Contains(line.Child)) || list.Value.Flagged.Any(numbers.Contains))
            .Select(list => DocumentOperation.Replace(Kinds.Authority, list, list.Value with
            {
                Listed = [.. list.Value.Listed.Where(line => !numbers.Contains(line.Child))],
                Flagged = [.. list.Value.Flagged.Where(child => !numbers.Contains(child))],
            }));
    }

    private static IEnumerable<string> Removed(IEnumerable<DocumentOperation> batch) => batch.Where(change => change.Type is OperationType.Delete).Select(change => change.Kind.Name);

    private static RecordReference FarEnd(LinkDocument link) =>
        link.ToDomain() is var known && RecordReference.Of(known.Child).ToString() == link.From ? known.Other : RecordReference.Of(known.Child);

    private async ValueTask<Stored<DisposalDocument>?> ReadAsync(string id, CancellationToken cancellation) =>
        (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Disposal, id), cancellation)).Get(Kinds.Disposal, id);

    private ValueTask<string?> FirstAsync(DateTimeOffset until, CancellationToken cancellation) => _aside.FirstAsync(Kinds.Disposal, "removes", UtcText.Of(until), cancellation);
}
