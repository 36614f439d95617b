using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>Begins the returns of coming meetings, some weeks before they are due; where a meeting is moved, its returns are due on another day.</summary>
public sealed class ReturnsSweep(IDocumentStore store, Partnership partnership, TimeProvider clock) : ISweep
{
    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation) =>
        (await WorkAsync(until, cancellation)).Select(work => (DateTimeOffset?)work.From).Min();

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var work = await WorkAsync(now, cancellation);
        if (work.Count > 0)
        {
            await store.CommitAsync(partnership.Id, [.. work.Select(one => DocumentOperation.Save(Kinds.Returns, one.Returns.Id, one.Stored, ReturnsDocument.Of(one.Returns)))], cancellation);
        }
    }

    private async ValueTask<IReadOnlyList<(DateTimeOffset From, Stored<ReturnsDocument>? Stored, MeetingReturns Returns)>> WorkAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var asking = partnership.Forums.Where(terms => terms.Returns is not null).ToList();
        if (asking.Count == 0)
        {
            return [];
        }
        var plan = new ReadPlan().GetRosters(partnership);
        foreach (var terms in asking)
        {
            plan.Find(Kinds.Returns, ReturnsTurn.Query(terms.Forum, null), terms.Forum.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var rosters = partnership.RostersIn(read);
        return [.. asking.SelectMany(terms => Work(terms, rosters.GetValueOrDefault(terms.Forum), read.Find(Kinds.Returns, terms.Forum.Value).Items, until, now))];
    }

    private static IEnumerable<(DateTimeOffset From, Stored<ReturnsDocument>? Stored, MeetingReturns Returns)> Work(
        TermsOfReference terms, Roster? roster, IReadOnlyList<Stored<ReturnsDocument>> stored, DateTimeOffset until, DateTimeOffset now)
    {
        if (roster?.Series(terms) is not { } series)
        {
            yield break;
        }
        for (var held = series.OnOrAfter(UkTime.DateOf(now)); ; held = series.After(held))
        {
            var due = MeetingReturns.DueFor(held, series);
            var from = UkTime.StartOf(due.AddDays(-MeetingReturns.ListedDaysBefore));
            if (from > until)
            {
                yield break;
            }
            var meeting = series.DueOf(held)!.Value;
            var known = stored.FirstOrDefault(one => one.Value.Meeting == meeting);
            if (known is null)
            {
                var before = stored.Where(one => one.Value.Meeting < meeting).MaxBy(one => one.Value.Meeting);
                yield return (from > now ? from : now, null, MeetingReturns.For(meeting, series, terms, before?.Value.ToDomain(), now));
            }
            else if (known.Value.Due != due)
            {
                yield return (now, known, known.Value.ToDomain().Moved(series, terms, now));
            }
        }
    }
}

/// <summary>Reminds of returns that are not complete.</summary>
public sealed class ReturnsNudgeSweep(IDocumentStore store, Partnership partnership) : StepSweep<ReturnsDocument, MeetingReturns>(store, partnership, Kinds.Returns)
{
    protected override DateTimeOffset? NextOf(ReturnsDocument document) => document.NextStep;

    protected override ForumId ForumOf(ReturnsDocument document) => new(document.Forum);

    protected override MeetingReturns Read(ReturnsDocument document) => document.ToDomain();

    protected override ReturnsDocument Write(MeetingReturns record) => ReturnsDocument.Of(record);

    protected override MeetingReturns AtRest(MeetingReturns record) => record with { NextStep = null };

    protected override Decision<MeetingReturns> Decide(MeetingReturns record, TermsOfReference terms, Roster roster, DateTimeOffset now) => NudgeReturns.Decide(record, terms, roster, now);
}
