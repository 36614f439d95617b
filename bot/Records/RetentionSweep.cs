using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Looks at each child's record on its day, whether it has been kept long enough: by an index of that day, so that records
/// whose day is far cost nothing. What may go comes onto a list; the look removes nothing.
/// </summary>
public sealed class RetentionSweep(IDocumentStore store, Partnership partnership, ILogger<RetentionSweep>? log = null) : ISweep
{
    /// <summary>Records in one round; the rest is found by the next.</summary>
    private const int MostInRound = 200;

    /// <summary>A record that leads to another is looked at with that; years until somebody makes sure.</summary>
    private const int YearsWhileJoined = 5;

    private readonly ChildGathering _gathering = new(store, partnership);

    private readonly DisposalListing _listing = new(store, partnership);

    private readonly SetAside _aside = new(store, partnership.Id, log);

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        if (await FirstAsync(UkTime.DateOf(until), cancellation) is not { } id)
        {
            return _aside.Next;
        }
        DateTimeOffset? day = null;
        await _aside.TryAsync(Kinds.Child, id, until, async () => day = (await ReadAsync(id, cancellation))?.Value.LookOn is { } on ? UkTime.StartOf(on) : until);
        return day ?? _aside.Next;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        _aside.Release(now);
        for (var looked = 0; looked < MostInRound && await FirstAsync(UkTime.DateOf(now), cancellation) is { } id; looked++)
        {
            await _aside.TryAsync(Kinds.Child, id, now, async () =>
            {
                if (await ReadAsync(id, cancellation) is { } stored)
                {
                    await LookAsync(stored, now, cancellation);
                }
            });
        }
    }

    /// <summary>The look at one record; the same for whoever is about to remove it.</summary>
    internal static async Task<RetentionLook> LookAsync(ChildGathering gathering, ChildScope scope, Partnership partnership, DateOnly today, CancellationToken cancellation)
    {
        var contents = ChildGathering.ContentsOf(await gathering.AllAsync(scope, cancellation), today);
        return RetentionLook.At(scope.Kept.Value.ToDomain(), contents, partnership.Forums[0].Profile.Retention, today);
    }

    private async Task LookAsync(Stored<ChildDocument> stored, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = UkTime.DateOf(now);
        var child = stored.Value.ToDomain();
        if (child.JoinedTo is not null || child.IsGoing || ListForDisposal.ForumOf(child, partnership.Forums) is not { } forum
            || await ChildScope.OfAsync(store, partnership, stored.Id, cancellation) is not { } scope)
        {
            await store.CommitAsync(partnership.Id, [Again(stored, today.AddYears(YearsWhileJoined))], cancellation);
            return;
        }
        var look = await LookAsync(_gathering, scope, partnership, today, cancellation);
        var listing = await _listing.ChangesAsync(KeptRecord.Of(child.Reference), look, forum, [], static (_, _, _, _) => true, now, cancellation);
        // A lost race means that somebody worked on the record: it is looked at again.
        await store.CommitAsync(partnership.Id, [Again(scope.Kept, DisposalListing.Next(look, today)), .. listing], cancellation);
    }

    internal static DocumentOperation Again(Stored<ChildDocument> stored, DateOnly on) =>
        DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(stored.Value.ToDomain() with { LookOn = on }, stored.Value.Referrer));

    private async ValueTask<Stored<ChildDocument>?> ReadAsync(string id, CancellationToken cancellation) =>
        (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Child, id), cancellation)).Get(Kinds.Child, id);

    private ValueTask<string?> FirstAsync(DateOnly until, CancellationToken cancellation) => _aside.FirstAsync(Kinds.Child, "lookOn", $"{until:yyyy-MM-dd}", cancellation);
}
