using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Accountability;

/// <summary>Puts reports that fall due by themselves on the list, some weeks before; by their id each once.</summary>
public sealed class ReportingSweep(IDocumentStore store, Partnership partnership, TimeProvider clock) : ISweep
{
    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) =>
        (await MissingAsync(until, cancellation)).Select(task => (DateTimeOffset?)UkTime.StartOf(task.Due.AddDays(-ReportTask.ListedDaysBefore))).Min();

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var missing = await MissingAsync(now, cancellation);
        if (missing.Count > 0)
        {
            await store.CommitAsync(partnership.Id, [.. missing.Select(task => DocumentOperation.Create(Kinds.ReportTask, task.Id, ReportTaskDocument.From(task)))], cancellation);
        }
    }

    private async ValueTask<IReadOnlyList<ReportTask>> MissingAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var plan = new ReadPlan();
        foreach (var terms in partnership.Forums)
        {
            plan.Get(Kinds.Forum, terms.Forum.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var rosters = partnership.Rosters(forum => read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain());
        var listed = UkTime.DateOf(until).AddDays(ReportTask.ListedDaysBefore);
        List<ReportTask> coming =
        [
            .. partnership.Forums.SelectMany(terms => ReportTask.Coming(terms, Receivers, now)).Where(task => task.Due <= listed).DistinctBy(task => task.Id),
        ];
        if (coming.Count == 0)
        {
            return coming;
        }
        var known = new ReadPlan();
        foreach (var task in coming)
        {
            known.Get(Kinds.ReportTask, task.Id);
        }
        var there = await store.ReadAsync(partnership.Id, known, cancellation);
        return [.. coming.Where(task => there.Get(Kinds.ReportTask, task.Id) is null)];

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
