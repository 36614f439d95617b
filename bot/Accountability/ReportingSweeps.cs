using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Accountability;

/// <summary>
/// Puts reports that fall due by themselves on the list, some weeks before; by their id each once. One that is owed follows
/// the meeting of its receiver to another day.
/// </summary>
public sealed class ReportingSweep(IDocumentStore store, Partnership partnership, TimeProvider clock) : ISweep
{
    private const string Followed = "reporting.follow";

    /// <summary>Another process may have done the background work in between.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(10);

    /// <summary>What was looked for last and needed nothing: until something of it changes, it is not read again for a while.</summary>
    private IReadOnlyList<(string Id, DateOnly Due, bool Listed)> _settled = [];
    private DateTimeOffset _settledUntil;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) => await FindAsync(until, cancellation) is var (missing, moved) && moved.Count > 0
        ? clock.GetUtcNow()
        : missing.Select(task => (DateTimeOffset?)UkTime.StartOf(task.Due.AddDays(-ReportTask.ListedDaysBefore))).Min();

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var (missing, moved) = await FindAsync(now, cancellation);
        List<DocumentOperation> changes =
        [
            .. missing.Select(task => DocumentOperation.Create(Kinds.ReportTask, task.Id, ReportTaskDocument.From(task))),
            .. moved.SelectMany(one => (DocumentOperation[])
            [
                DocumentOperation.Replace(Kinds.ReportTask, one.Stored, ReportTaskDocument.From(one.Task)),
                NudgeSweep.Audit(new AuditFact(Followed, one.Task.Id, $"{one.Task.Due:yyyy-MM-dd}"), one.Task.Id, now),
            ]),
        ];
        if (changes.Count > 0)
        {
            await store.CommitAsync(partnership.Id, changes, cancellation);
        }
    }

    private async ValueTask<(IReadOnlyList<ReportTask> Missing, IReadOnlyList<(Stored<ReportTaskDocument> Stored, ReportTask Task)> Moved)> FindAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var plan = new ReadPlan().GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var rosters = partnership.RostersIn(read);
        var listed = UkTime.DateOf(until).AddDays(ReportTask.ListedDaysBefore);
        var coming = partnership.Forums.SelectMany(terms => ReportTask.Coming(terms, Receivers, now).Select(task => (Terms: terms, Task: task))).DistinctBy(one => one.Task.Id).ToList();
        List<(string, DateOnly, bool)> looked = [.. coming.Select(one => (one.Task.Id, one.Task.Due, one.Task.Due <= listed))];
        if (looked.Count == 0 || (now < _settledUntil && looked.SequenceEqual(_settled)))
        {
            return ([], []);
        }
        var known = new ReadPlan();
        foreach (var (_, task) in coming)
        {
            known.Get(Kinds.ReportTask, task.Id);
        }
        var there = await store.ReadAsync(partnership.Id, known, cancellation);
        List<ReportTask> missing = [.. coming.Where(one => one.Task.Due <= listed && there.Get(Kinds.ReportTask, one.Task.Id) is null).Select(one => one.Task)];
        List<(Stored<ReportTaskDocument> Stored, ReportTask Task)> moved =
        [
            .. from one in coming
               let stored = there.Get(Kinds.ReportTask, one.Task.Id)
               where stored is not null
               let followed = stored.Value.ToDomain().Following(one.Task.Due, one.Terms, now)
               where followed is not null
               select (stored, followed),
        ];
        if (missing.Count + moved.Count == 0)
        {
            (_settled, _settledUntil) = (looked, now + Trusted);
        }
        return (missing, moved);

        IEnumerable<(TermsOfReference, Roster)> Receivers(string family) =>
            from terms in partnership.Forums
            where terms.Family == family && rosters.ContainsKey(terms.Forum)
            select (terms, rosters[terms.Forum]);
    }
}

/// <summary>Reminds of reports that are owed.</summary>
public sealed class ReportingNudgeSweep(IDocumentStore store, Partnership partnership) : StepSweep<ReportTaskDocument, ReportTask>(store, partnership, Kinds.ReportTask)
{
    protected override DateTimeOffset? NextOf(ReportTaskDocument document) => document.NextStep;

    protected override ForumId ForumOf(ReportTaskDocument document) => new(document.Forum);

    protected override ReportTask Read(ReportTaskDocument document) => document.ToDomain();

    protected override ReportTaskDocument Write(ReportTask record) => ReportTaskDocument.From(record);

    protected override ReportTask AtRest(ReportTask record) => record with { NextStep = null };

    protected override Decision<ReportTask> Decide(ReportTask record, TermsOfReference terms, Roster roster, DateTimeOffset now) => NudgeReport.Decide(record, terms, roster, now);
}
