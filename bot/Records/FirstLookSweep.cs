using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// Gives records that an earlier version wrote the day on which they are looked at for the first time. It goes through each
/// kind once, ever: how far it has come is stored with the pages that it has changed.
/// </summary>
public sealed class FirstLookSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    private const int PageSize = 50;

    /// <summary>Then other work has its turn.</summary>
    private const int MostPagesInRound = 20;

    private bool _isOver;

    public ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) =>
        ValueTask.FromResult(_isOver ? (DateTimeOffset?)null : DateTimeOffset.UnixEpoch);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        _isOver = _isOver || (
            await IsThroughAsync(Kinds.Child, static child => child.LookOn is null ? ChildDocument.From(child.ToDomain(), child.Referrer) : null, cancellation)
            && await IsThroughAsync(Kinds.Minutes, static minutes => minutes.LookOn is null ? MinutesDocument.From(minutes.ToDomain()) : null, cancellation)
            && await IsThroughAsync(Kinds.PersonOfInterest, static person => person.LookOn is null ? PersonOfInterestDocument.From(person.ToDomain()) : null, cancellation)
            && await IsThroughAsync(Kinds.NoNames, static item => item.LookOn is null ? NoNamesDocument.From(item.ToDomain()) : null, cancellation));
    }

    /// <param name="dated">The document with its day; nothing where it has one.</param>
    private async ValueTask<bool> IsThroughAsync<T>(DocumentKind<T> kind, Func<T, T?> dated, CancellationToken cancellation)
        where T : class
    {
        var id = $"lookOn:{kind.Name}";
        for (var page = 0; page < MostPagesInRound; page++)
        {
            var known = (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Counter, id), cancellation)).Get(Kinds.Counter, id);
            if (known?.Value.Done is true)
            {
                return true;
            }
            var query = new DocumentQuery(kind) { Take = PageSize, After = known?.Value.After };
            var found = (await store.ReadAsync(partnership.Id, new ReadPlan().Find(kind, query), cancellation)).Find(kind);
            List<DocumentOperation> changes = [];
            foreach (var stored in found.Items)
            {
                if (dated(stored.Value) is { } changed)
                {
                    changes.Add(DocumentOperation.Replace(kind, stored, changed));
                }
            }
            if (known is null && found.Next is null && changes.Count == 0)
            {
                return true;
            }
            var passed = new CounterDocument { Last = (known?.Value.Last ?? 0) + found.Items.Count, After = found.Next, Done = found.Next is null ? true : null };
            // A lost race means that somebody changed one of them: the page is read again.
            await store.CommitAsync(partnership.Id, [.. changes, DocumentOperation.Save(Kinds.Counter, id, known, passed)], cancellation);
        }
        return false;
    }
}
