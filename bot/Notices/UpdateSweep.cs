using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Asks for updates when the terms say, of children who came to the list later too, and reminds once on the day by which an
/// answer is due. What was asked has a record, so nobody is asked twice, however often this runs.
/// </summary>
public sealed class UpdateSweep(IDocumentStore store, Partnership partnership, TimeProvider clock) : ISweep
{
    /// <summary>A record each, and a few shared notices, fit one commit.</summary>
    private const int PageSize = 40;

    /// <summary>Items of one page of the list.</summary>
    private const int MostItems = 100;

    /// <summary>The local day on which the list of a coming meeting was last looked at: each morning, for children who came late.</summary>
    private readonly Dictionary<string, DateOnly> _looked = [];

    public bool KeepsHours => true;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Update, Due(until, 1)), cancellation);
        var owed = read.Find(Kinds.Update).Items is [var first, ..] ? first.Value.NextNudge : null;
        var asks = (await ComingAsync(until, cancellation)).Select(coming => (DateTimeOffset?)coming.From).Min();
        return owed is null || asks < owed ? asks ?? owed : owed;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var coming in await ComingAsync(now, cancellation))
        {
            if (await AskAsync(coming, now, cancellation))
            {
                _looked[Key(coming)] = UkTime.DateOf(now);
            }
        }
        while (await NudgeAsync(now, cancellation))
        {
        }
    }

    /// <summary>Meetings of which the lists must be looked at by then.</summary>
    private async ValueTask<IReadOnlyList<Coming>> ComingAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var asking = partnership.Forums.Where(terms => terms.Updates is not null).ToList();
        if (asking.Count == 0)
        {
            return [];
        }
        var plan = new ReadPlan();
        foreach (var terms in asking)
        {
            plan.Get(Kinds.Forum, terms.Forum.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var today = UkTime.DateOf(clock.GetUtcNow());
        List<Coming> coming = [];
        foreach (var terms in asking)
        {
            if (partnership.Current(read.Get(Kinds.Forum, terms.Forum.Value)?.Value.ToDomain()) is { } roster && roster.Series(terms) is { } series
                && series.OnOrAfter(today) is var on && series.DueOf(on) is { } due)
            {
                var one = new Coming(terms, roster, due, on, AskForUpdates.GoOut(on, terms.Updates!));
                one = _looked.TryGetValue(Key(one), out var last) ? one with { From = NudgeMoment.For(last.AddDays(1)).Instant } : one;
                coming.AddRange(one.From <= until ? [one] : []);
            }
        }
        return coming;
    }

    /// <summary>The whole list, a page at a time. What was asked is known by its id, however much was asked before.</summary>
    private async ValueTask<bool> AskAsync(Coming coming, DateTimeOffset now, CancellationToken cancellation)
    {
        string? after = null;
        do
        {
            var list = new DocumentQuery(Kinds.Item) { Equal = [("forum", coming.Terms.Forum.Value), ("place", "here")], OrderBy = "since", Take = MostItems, After = after };
            var page = (await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Item, list), cancellation)).Find(Kinds.Item);
            var items = page.Items.Select(stored => stored.Value.ToDomain()).Where(item => item.Meeting is null || item.Meeting <= coming.On).ToList();
            if (items.Count > 0 && !await AskAboutAsync(items, coming, now, cancellation))
            {
                return false;
            }
            after = page.Next;
        }
        while (after is not null);
        return true;
    }

    private async ValueTask<bool> AskAboutAsync(IReadOnlyList<ForumItem> items, Coming coming, DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        foreach (var item in items)
        {
            plan.Get(Kinds.Child, item.Child.ToString());
        }
        var children = await store.ReadAsync(partnership.Id, plan, cancellation);
        var asks = items.SelectMany(item => AskForUpdates.Decide(
            item, children.Get(Kinds.Child, item.Child.ToString())?.Value.ToDomain(), coming.Due, coming.On, [], coming.Terms, coming.Roster, now));
        foreach (var page in asks.Chunk(PageSize))
        {
            var ids = new ReadPlan();
            foreach (var ask in page)
            {
                ids.Get(Kinds.Update, ask.Id);
            }
            var known = await store.ReadAsync(partnership.Id, ids, cancellation);
            List<UpdateAsk> asked = [.. page.Where(ask => known.Get(Kinds.Update, ask.Id) is null)];
            if (asked.Count == 0)
            {
                continue;
            }
            List<DocumentOperation> changes = [.. asked.Select(ask => DocumentOperation.Create(Kinds.Update, ask.Id, UpdateDocument.From(ask)))];
            changes.AddRange(await MorningNotices.ChangesAsync(store, partnership.Id, AskForUpdates.Tell(asked, NoticeKind.UpdateAsked, now), now, cancellation));
            if (!await store.CommitAsync(partnership.Id, changes, cancellation))
            {
                return false;
            }
        }
        return true;
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> NudgeAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Update, Due(now, PageSize)), cancellation);
        var page = read.Find(Kinds.Update).Items;
        if (page.Count == 0)
        {
            return false;
        }
        List<DocumentOperation> changes = [.. page.Select(stored => DocumentOperation.Replace(Kinds.Update, stored, stored.Value with { NextNudge = null }))];
        var owed = page.Select(stored => stored.Value.ToDomain()).Where(ask => ask.IsAwaited);
        changes.AddRange(await MorningNotices.ChangesAsync(store, partnership.Id, AskForUpdates.Tell(owed, NoticeKind.UpdateOwed, now), now, cancellation));
        // A lost race means that somebody answered or did the same work: look again either way.
        await store.CommitAsync(partnership.Id, changes, cancellation);
        return true;
    }

    private static string Key(Coming coming) => $"{coming.Terms.Forum}:{coming.Due:yyyy-MM-dd}:{coming.On:yyyy-MM-dd}";

    private static DocumentQuery Due(DateTimeOffset until, int take) => new(Kinds.Update)
    {
        RangeField = "nextNudge",
        AtMost = UtcText.Of(until),
        OrderBy = "nextNudge",
        Take = take,
    };

    private sealed record Coming(Domain.Forums.TermsOfReference Terms, Domain.People.Roster Roster, DateOnly Due, DateOnly On, DateTimeOffset From);
}
