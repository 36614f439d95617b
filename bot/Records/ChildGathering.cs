using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>Reads what there is about one child, a page of each kind at a time.</summary>
internal sealed class ChildGathering(IDocumentStore store, Partnership partnership)
{
    public async Task<IReadOnlyList<ChildFound>> AllAsync(ChildScope scope, CancellationToken cancellation)
    {
        List<ChildFound> all = [];
        var places = new ChildPlaces();
        while (!places.IsOver)
        {
            all.AddRange(await PageAsync(scope, places, cancellation));
        }
        return all;
    }

    /// <summary>The first page of each kind: what is removed of it makes room for the next.</summary>
    public Task<IReadOnlyList<ChildFound>> FirstAsync(ChildScope scope, CancellationToken cancellation) => PageAsync(scope, new(), cancellation);

    public static RecordContents ContentsOf(IReadOnlyCollection<ChildFound> all, DateOnly today) => new(
        all.Any(found => found.IsOpen),
        all.Any(found => found.Of.CameToGroup),
        all.Max(found => found.Last) is { } last ? UkTime.DateOf(last) : today);

    private async Task<IReadOnlyList<ChildFound>> PageAsync(ChildScope scope, ChildPlaces places, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        foreach (var kind in ChildKinds.All)
        {
            kind.Plan(plan, scope, places);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var found = ChildKinds.All.SelectMany(kind => kind.Found(read, scope, places)).ToList();
        places.Turn();
        return found;
    }
}
