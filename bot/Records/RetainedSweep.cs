using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Looks at minutes, persons of interest and items without a name, each on its day, whether they have been kept long enough,
/// as <see cref="RetentionSweep"/> does at children's records: by an index of that day, and nothing is removed by it.
/// </summary>
public sealed class RetainedSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>Records of each class in one round; the rest is found by the next.</summary>
    private const int MostInRound = 100;

    /// <summary>Years until it is looked again at a record whose group is not among the partnership's any more.</summary>
    private const int YearsWithoutGroup = 5;

    private readonly DisposalListing _listing = new(store, partnership);

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, PlanOf(UkTime.DateOf(until)), cancellation);
        return Retained.Classes.Select(one => one.Due(read)?.LookOn).Min() is { } day ? UkTime.StartOf(day) : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        for (var round = 0; round < MostInRound; round++)
        {
            var read = await store.ReadAsync(partnership.Id, PlanOf(UkTime.DateOf(now)), cancellation);
            var due = Retained.Classes.Select(one => one.Due(read)).OfType<RetainedRecord>().ToList();
            if (due.Count == 0)
            {
                return;
            }
            foreach (var record in due)
            {
                await LookAsync(record, now, cancellation);
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

    private static ReadPlan PlanOf(DateOnly until)
    {
        var plan = new ReadPlan();
        foreach (var one in Retained.Classes)
        {
            one.PlanDue(plan, until);
        }
        return plan;
    }
}
