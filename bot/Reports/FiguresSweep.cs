using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>
/// Counts the figures of each forum once a day, so that no press ever does: the running periods, and those that ended lately
/// until <see cref="SettleDays"/> have passed. Each is read along an index of its days, in pages. Run twice it counts the same.
/// </summary>
public sealed class FiguresSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>Days after the end of a period in which late entries still count: a return interview has three of them.</summary>
    public const int SettleDays = 7;

    private static readonly TimeOnly Hour = new(6, 0);

    /// <summary>Known to this process alone: whoever begins anew looks first.</summary>
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) =>
        ValueTask.FromResult(_next <= until ? _next : (DateTimeOffset?)null);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (now < _next)
        {
            return;
        }
        var today = UkTime.DateOf(now);
        var rosters = await RostersAsync(cancellation);
        var wanted = Wanted(rosters, today);
        var known = await KnownAsync(wanted, cancellation);
        var due = wanted.Where(one => known(one.Scope, one.Period) is not { } stored || IsDue(stored.Value, now)).ToList();
        var standing = new StandingReading(store, partnership, rosters, now);
        // Shorter periods first: longer ones look at how their parts were printed.
        foreach (var span in due.GroupBy(one => (one.Period.From, one.Period.To)).OrderBy(span => span.Min(one => one.Period.Kind)).ThenBy(span => span.Key.To))
        {
            await CountAsync([.. span.OrderBy(one => one.Period.Kind)], known, rosters, standing, now, cancellation);
        }
        _next = UkTime.At(today, Hour) is var morning && morning > now ? morning : UkTime.At(today.AddDays(1), Hour);
    }

    /// <summary>The periods that a forum's figures are counted for on a day.</summary>
    public static IEnumerable<ReportPeriod> Periods(TermsOfReference terms, Roster roster, DateOnly today)
    {
        var series = roster.Series(terms);
        List<ReportPeriod> running = [ReportPeriod.Month(today), ReportPeriod.Quarter(today)];
        running.AddRange(terms.ReportsTo.Select(line => line.EveryMonths).OfType<int>().Distinct().Select(months => ReportPeriod.Report(months, today)));
        if (series is not null)
        {
            running.Add(ReportPeriod.Between(series, today));
        }
        return running.SelectMany(period => period.Before(series) is { } before ? (ReportPeriod[])[before, period] : [period]);
    }

    private static bool IsDue(FiguresDocument stored, DateTimeOffset now) => !stored.Final && UkTime.DateOf(stored.Counted) < UkTime.DateOf(now);

    private async Task<IReadOnlyDictionary<ForumId, Roster>> RostersAsync(CancellationToken cancellation)
    {
        var plan = new ReadPlan().GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return partnership.RostersIn(read);
    }

    private List<(FigureScope Scope, ReportPeriod Period)> Wanted(IReadOnlyDictionary<ForumId, Roster> rosters, DateOnly today) =>
    [
        .. from terms in partnership.Forums
           where rosters.ContainsKey(terms.Forum)
           let scope = FigureScope.Of(terms, partnership.Forums)
           from period in Periods(terms, rosters[terms.Forum], today)
           select (scope, period),
    ];

    private async Task<Func<FigureScope, ReportPeriod, Stored<FiguresDocument>?>> KnownAsync(List<(FigureScope Scope, ReportPeriod Period)> wanted, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        foreach (var (scope, period) in wanted)
        {
            plan.Get(Kinds.Figures, FiguresDocument.IdOf(scope.Terms.Forum, period));
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return (scope, period) => read.Get(Kinds.Figures, FiguresDocument.IdOf(scope.Terms.Forum, period));
    }

    private async Task CountAsync(
        IReadOnlyList<(FigureScope Scope, ReportPeriod Period)> span, Func<FigureScope, ReportPeriod, Stored<FiguresDocument>?> known,
        IReadOnlyDictionary<ForumId, Roster> rosters, StandingReading standing, DateTimeOffset now, CancellationToken cancellation)
    {
        var counting = new FigureReading(store, partnership, span, now);
        await counting.ReadAsync(cancellation);
        var work = new WorkReading(store, partnership, rosters, now);
        foreach (var (scope, period, counts) in counting.Results())
        {
            var final = UkTime.DateOf(now) > period.To.AddDays(SettleDays);
            var parts = await PartsAsync(scope, period, cancellation);
            var figures = counts.Print(scope, period, scope.Terms.SmallBelow, now, final, parts) with
            {
                Work = await work.OfAsync(scope, period, cancellation),
                Standing = await standing.OfAsync(scope.Terms, cancellation),
            };
            // Whoever was quicker has counted the same.
            await store.CommitAsync(
                partnership.Id,
                [DocumentOperation.Save(Kinds.Figures, FiguresDocument.IdOf(scope.Terms.Forum, period), known(scope, period), FiguresDocument.From(counts, figures))],
                cancellation);
        }
    }

    private async Task<IReadOnlyList<PartPrinted>> PartsAsync(FigureScope scope, ReportPeriod period, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        var ids = period.Parts().Select(part => FiguresDocument.IdOf(scope.Terms.Forum, part)).ToList();
        if (ids.Count == 0)
        {
            return [];
        }
        ids.ForEach(id => plan.Get(Kinds.Figures, id));
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return [.. ids.Select(id => read.Get(Kinds.Figures, id)?.Value.Printed()).OfType<PartPrinted>()];
    }
}
