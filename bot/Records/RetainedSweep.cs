using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Looks at minutes, persons of interest and items without a name, each on its day, whether they have been kept long enough,
/// as <see cref="RetentionSweep"/> does at children's records: by an index of that day, and nothing is removed by it.
/// </summary>
public sealed class RetainedSweep(IDocumentStore store, Partnership partnership, ILogger<RetainedSweep>? log = null) : ISweep
{
    /// <summary>Records of each class in one round; the rest is found by the next.</summary>
    private const int MostInRound = 100;

    /// <summary>Years until it is looked again at a record whose group is not among the partnership's any more.</summary>
    private const int YearsWithoutGroup = 5;

    private readonly DisposalListing _listing = new(store, partnership);

    private readonly SetAside _aside = new(store, partnership.Id, log);

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        List<DateTimeOffset> moments = [];
        foreach (var one in Retained.Classes)
        {
            if (await FirstAsync(one, UkTime.DateOf(until), cancellation) is { } id)
            {
                await _aside.TryAsync(one.Kind, id, until, async () => moments.Add((await ReadAsync(one, id, cancellation))?.LookOn is { } day ? UkTime.StartOf(day) : until));
            }
        }
        return _aside.Next is { } next ? moments.Append(next).Min() : moments.Count > 0 ? moments.Min() : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        _aside.Release(now);
        foreach (var one in Retained.Classes)
        {
            for (var looked = 0; looked < MostInRound && await FirstAsync(one, UkTime.DateOf(now), cancellation) is { } id; looked++)
            {
                await _aside.TryAsync(one.Kind, id, now, async () =>
                {
                    if (await ReadAsync(one, id, cancellation) is { } record)
                    {
                        await LookAsync(record, now, cancellation);
                    }
                });
            }
        }
    }

    private async Task LookAsync(RetainedRecord record, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = UkTime.DateOf(now);
        if (!partnership.TryGet(record.Forum, out _))
        {
            await store.CommitAsync(partnership.Id, [record.LookedAt(today.AddYears(YearsWithoutGroup))], cancellation);
            return;
        }
        var contents = await record.Contents(store, partnership, cancellation);
        var look = contents.Look(partnership, today);
        var listing = await _listing.ChangesAsync(record.Record, look, record.Forum, contents.Children.References, contents.Knows, now, cancellation);
        // A lost race means that somebody worked on the record: it is looked at again.
        await store.CommitAsync(partnership.Id, [record.LookedAt(DisposalListing.Next(look, today)), .. listing], cancellation);
    }

    private async ValueTask<RetainedRecord?> ReadAsync(Retained one, string id, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        var record = KeptRecord.Stored(id);
        one.Plan(plan, record);
        return one.Found(await store.ReadAsync(partnership.Id, plan, cancellation), record);
    }

    private ValueTask<string?> FirstAsync(Retained one, DateOnly until, CancellationToken cancellation) => _aside.FirstAsync(one.Kind, "lookOn", $"{until:yyyy-MM-dd}", cancellation);
}
