using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Each working morning, looks through the open actions of each group for those whose owner has left, and gives them to whoever
/// holds the seat. Run again it finds nothing more to do, so the day it last looked is kept in memory alone.
/// </summary>
public sealed class PassOnSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    private const int PageSize = 100;

    /// <summary>As many actions, with their audit lines and at most two notices each, as fit one commit.</summary>
    private const int AtOnce = 24;

    private DateOnly? _looked;

    public bool KeepsHours => true;

    public ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var next = _looked is { } day ? NudgeMoment.For(day.AddDays(1)).Instant : DateTimeOffset.MinValue;
        return ValueTask.FromResult<DateTimeOffset?>(next <= until ? next : null);
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var today = UkTime.DateOf(now);
        if (_looked == today)
        {
            return;
        }
        var plan = new ReadPlan().GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var rosters = partnership.RostersIn(read);
        foreach (var terms in partnership.Forums)
        {
            if (rosters.TryGetValue(terms.Forum, out var roster))
            {
                await LookAsync(terms, roster, today, now, cancellation);
            }
        }
        _looked = today;
    }

    private async Task LookAsync(TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        List<ActionItem> unowned = [];
        string? after = null;
        do
        {
            var open = new DocumentQuery(Kinds.Action) { Equal = [("forum", terms.Forum.Value), ("tracker", "open")], OrderBy = "due", Take = PageSize, After = after };
            var page = (await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Action, open), cancellation)).Find(Kinds.Action);
            var left = page.Items.Where(stored => PassOnAction.OwnerOn(today, stored.Value.ToDomain(), roster)?.Value != stored.Value.Owner).ToList();
            foreach (var some in left.Chunk(AtOnce))
            {
                await PassOnAsync(some, roster, today, now, cancellation);
            }
            unowned.AddRange(left.Select(stored => stored.Value.ToDomain()).Where(action => PassOnAction.OwnerOn(today, action, roster) is null));
            after = page.Next;
        }
        while (after is not null);
        foreach (var notice in unowned.GroupBy(action => action.Owner).SelectMany(same => PassOnAction.Unowned([.. same], terms, roster, today, now)))
        {
            var known = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Notice, notice.Id), cancellation);
            if (known.Get(Kinds.Notice, notice.Id) is null)
            {
                await store.CommitAsync(partnership.Id, [DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))], cancellation);
            }
        }
    }

    private async Task PassOnAsync(IEnumerable<Stored<ActionDocument>> left, Roster roster, DateOnly today, DateTimeOffset now, CancellationToken cancellation)
    {
        List<DocumentOperation> changes = [];
        List<Notice> told = [];
        foreach (var stored in left)
        {
            if (PassOnAction.Decide(stored.Value.ToDomain(), roster, today, now) is Decision<ActionItem>.Accepted accepted)
            {
                changes.Add(DocumentOperation.Replace(Kinds.Action, stored, ActionDocument.From(accepted.State)));
                changes.Add(NudgeSweep.Audit(accepted.Fact, stored.Id, now));
                told.AddRange(accepted.Tell);
            }
        }
        if (changes.Count > 0)
        {
            changes.AddRange(await MorningNotices.ChangesAsync(store, partnership.Id, told, now, cancellation));
            // A lost race means that a person changed one of them meanwhile: the next morning looks again.
            await store.CommitAsync(partnership.Id, changes, cancellation);
        }
    }
}
