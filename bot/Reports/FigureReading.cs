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
        await ChildrenAsync(cancellation);
        await EachAsync(Along(Kinds.Missing, "activeUntil", UtcText.Of(UkTime.StartOf(_from))), page => MissingAsync(page, cancellation), Kinds.Missing, cancellation);
        await EachAsync(Along(Kinds.Item, "tagged", Day(_from)), page => Each(page, static (tally, stored) => tally.Count(stored.Value.ToDomain())), Kinds.Item, cancellation);
        await EachAsync(
            Along(Kinds.Location, "at", UtcText.Of(UkTime.StartOf(_from))) with { AtMost = UtcText.Of(UkTime.EndOf(_to)) },
            page => Each(page, static (tally, stored) => tally.Count(stored.Value.ToDomain())), Kinds.Location, cancellation);
    }

    /// <summary>Records that an earlier version wrote do not say until when the child was at risk: those that a group follows are found by that.</summary>
    private async Task ChildrenAsync(CancellationToken cancellation)
    {
        var seen = new HashSet<string>();
        await EachAsync(Along(Kinds.Child, "riskUntil", Day(_from)), Count, Kinds.Child, cancellation);
        foreach (var terms in partnership.Forums)
        {
            await EachAsync(new DocumentQuery(Kinds.Child) { Equal = [("watchedBy", terms.Forum.Value)] }, Count, Kinds.Child, cancellation);
        }

        Task Count(IReadOnlyList<Stored<ChildDocument>> page) =>
            Each([.. page.Where(stored => seen.Add(stored.Id))], static (tally, stored) => tally.Count(stored.Value.ToDomain()));
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

    private static DocumentQuery Along(DocumentKind kind, string field, string least) => new(kind) { RangeField = field, AtLeast = least, OrderBy = field };

    private async Task EachAsync<T>(DocumentQuery query, Func<IReadOnlyList<Stored<T>>, Task> count, DocumentKind<T> kind, CancellationToken cancellation)
        where T : class
    {
        await foreach (var page in store.PagesAsync(partnership.Id, kind, query with { Take = PageSize }, cancellation))
        {
            await count(page);
        }
    }

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}
