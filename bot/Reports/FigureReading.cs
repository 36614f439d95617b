using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>
/// Reads what the days of one period touch, page by page along an index, and counts it for every forum whose period has the
/// same days. Memory holds one page and the counts.
/// </summary>
internal sealed class FigureReading(IDocumentStore store, Partnership partnership, IReadOnlyList<(FigureScope Scope, ReportPeriod Period)> span, DateTimeOffset now)
{
    private const int PageSize = 200;

    private const int UsualInterviewHours = 72;

    private readonly DateOnly _from = span[0].Period.From;
    private readonly DateOnly _to = span[0].Period.To;

    private readonly FigureTally[] _tallies =
    [
        .. span.Select(one => new FigureTally(
            one.Scope, one.Period, partnership.Forums.Select(terms => terms.Missing?.ReturnInterviewHours).FirstOrDefault(hours => hours is not null) ?? UsualInterviewHours, now)),
    ];

    public IEnumerable<(FigureScope Scope, ReportPeriod Period, FigureCounts Counts)> Results() =>
        span.Select((one, at) => (one.Scope, one.Period, _tallies[at].Result()));

    public async Task ReadAsync(CancellationToken cancellation)
    {
        await EachAsync(Kinds.Child, "riskUntil", Day(_from), null, page => Each(page, (tally, stored) => tally.Count(stored.Value.ToDomain())), cancellation);
        await EachAsync(Kinds.Missing, "activeUntil", UtcText.Of(UkTime.StartOf(_from)), null, page => MissingAsync(page, cancellation), cancellation);
        await EachAsync(Kinds.Item, "tagged", Day(_from), null, page => Each(page, (tally, stored) => tally.Count(stored.Value.ToDomain())), cancellation);
        await EachAsync(Kinds.Location, "at", UtcText.Of(UkTime.StartOf(_from)), UtcText.Of(UkTime.EndOf(_to)), page => Each(page, (tally, stored) => tally.Count(stored.Value.ToDomain())), cancellation);
    }

    private async Task MissingAsync(IReadOnlyList<Stored<MissingDocument>> page, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        foreach (var stored in page)
        {
            plan.Get(Kinds.Child, stored.Id);
            foreach (var id in Archives(stored.Value))
            {
                plan.Get(Kinds.MissingArchive, id);
            }
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        foreach (var stored in page)
        {
            if (read.Get(Kinds.Child, stored.Id)?.Value.ToDomain() is { } child)
            {
                var record = stored.Value.ToDomain();
                List<Episode> episodes =
                [
                    .. Archives(stored.Value).SelectMany(id => read.Get(Kinds.MissingArchive, id)?.Value.Episodes ?? []).Select(episode => episode.ToDomain()),
                    .. record.Episodes,
                ];
                foreach (var tally in _tallies)
                {
                    tally.Count(child, episodes);
                }
            }
        }
    }

    /// <summary>Pages of old episodes, where the days reach back to them.</summary>
    private IEnumerable<string> Archives(MissingDocument stored) => stored.ArchivedUntil >= UkTime.StartOf(_from)
        ? Enumerable.Range(1, stored.ArchivedPages).Select(page => MissingArchiveDocument.IdOf(CaseReference.Of(stored.Child), page))
        : [];

    private Task Each<T>(IReadOnlyList<Stored<T>> page, Action<FigureTally, Stored<T>> count)
        where T : class
    {
        foreach (var stored in page)
        {
            foreach (var tally in _tallies)
            {
                count(tally, stored);
            }
        }
        return Task.CompletedTask;
    }

    private async Task EachAsync<T>(DocumentKind<T> kind, string field, string least, string? most, Func<IReadOnlyList<Stored<T>>, Task> count, CancellationToken cancellation)
        where T : class
    {
        for (string? after = null; ;)
        {
            var query = new DocumentQuery(kind) { RangeField = field, AtLeast = least, AtMost = most, OrderBy = field, Take = PageSize, After = after };
            var page = (await store.ReadAsync(partnership.Id, new ReadPlan().Find(kind, query), cancellation)).Find(kind);
            await count(page.Items);
            if (page.Next is null)
            {
                return;
            }
            after = page.Next;
        }
    }

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}
