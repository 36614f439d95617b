using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Does what falls due about meetings. After a move, items, clocks and actions follow, page by page; the meeting is marked when
/// all of them have. Killed in between, it begins again, and what has followed is left alone. A coming meeting that nobody has
/// stored is, when its first reminder falls due.
/// </summary>
public sealed class MeetingSweep(IDocumentStore store, Partnership partnership, TimeProvider clock) : ISweep
{
    /// <summary>A record with its audit line and notice each: a page fits one commit.</summary>
    private const int PageSize = 24;

    /// <summary>Work that keeps losing races is left for the next round.</summary>
    private const int MostAttempts = 12;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Meeting, Due(until)), cancellation);
        var stored = read.Find(Kinds.Meeting).Items is [var first, ..] ? first.Value.NextStep : null;
        var begins = (await BeginningAsync(until, cancellation)).Min(meeting => meeting.NextStep);
        return stored is null || begins < stored ? begins ?? stored : stored;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var meeting in await BeginningAsync(now, cancellation))
        {
            await store.CommitAsync(partnership.Id, [DocumentOperation.Create(Kinds.Meeting, meeting.Id, MeetingDocument.From(meeting))], cancellation);
        }
        for (var attempt = 0; attempt < MostAttempts && await OneAsync(now, cancellation); attempt++)
        {
        }
    }

    /// <summary>The next meetings of each forum that are not stored and need something by then.</summary>
    private async ValueTask<IReadOnlyList<Meeting>> BeginningAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var today = UkTime.DateOf(clock.GetUtcNow());
        var plan = new ReadPlan().GetRosters(partnership);
        var forums = await store.ReadAsync(partnership.Id, plan, cancellation);
        List<Meeting> coming = [];
        foreach (var terms in partnership.Forums)
        {
            if (partnership.Current(forums.Get(Kinds.Forum, terms.Forum.Value)?.Value.ToDomain()) is { } roster && roster.Series(terms) is { } series)
            {
                var next = series.OnOrAfter(today);
                coming.AddRange(from day in (DateOnly[])[next, series.After(next)]
                                let first = NudgePapers.First(day, terms, roster, today)
                                where first <= until
                                select Meeting.Planned(terms.Forum, series.DueOf(day)!.Value, day) with { NextStep = first });
            }
        }
        if (coming.Count == 0)
        {
            return [];
        }
        var known = new ReadPlan();
        foreach (var meeting in coming)
        {
            known.Get(Kinds.Meeting, meeting.Id);
        }
        var read = await store.ReadAsync(partnership.Id, known, cancellation);
        return [.. coming.Where(meeting => read.Get(Kinds.Meeting, meeting.Id) is null)];
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> OneAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Find(Kinds.Meeting, Due(now)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        if (read.Find(Kinds.Meeting).Items is not [var stored, ..])
        {
            return false;
        }
        var meeting = stored.Value.ToDomain();
        if (!partnership.TryGet(meeting.Forum, out var rules)
            || partnership.RostersIn(read).GetValueOrDefault(meeting.Forum) is not { } roster
            || roster.Series(rules) is not { } series)
        {
            return await store.CommitAsync(partnership.Id, [Save(meeting with { NextStep = null })], cancellation);
        }
        foreach (var move in meeting.Moves.Where(move => !move.Settled))
        {
            if (!await FollowAsync(move, rules, series, now, cancellation))
            {
                return true;
            }
        }
        var (nudged, told) = NudgePapers.Decide(meeting with { Moves = [.. meeting.Moves.Select(move => move with { Settled = true })] }, rules, roster, now);
        await store.CommitAsync(
            partnership.Id,
            [Save(nudged), .. told.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now)))],
            cancellation);
        return true;

        DocumentOperation Save(Meeting changed) => DocumentOperation.Replace(Kinds.Meeting, stored, MeetingDocument.From(changed));
    }

    private async ValueTask<bool> FollowAsync(MeetingMove move, TermsOfReference terms, MeetingSeries series, DateTimeOffset now, CancellationToken cancellation)
    {
        var forum = terms.Forum.Value;
        var items = new DocumentQuery(Kinds.Item) { Equal = [("forum", forum), ("place", "here")], OrderBy = "since", Take = PageSize };
        var children = new DocumentQuery(Kinds.Child)
        {
            Equal = [("watchedBy", forum)],
            RangeField = "meeting",
            AtMost = Text(series.After(move.From > move.To ? move.From : move.To)),
            OrderBy = "meeting",
            Take = PageSize,
        };
        var actions = new DocumentQuery(Kinds.Action)
        {
            Equal = [("forum", forum), ("tracker", "open")],
            RangeField = "due",
            AtLeast = Text(move.From),
            AtMost = Text(move.From),
            OrderBy = "due",
            Take = PageSize,
        };
        return await EachAsync(Kinds.Item, items, Item, cancellation)
            && await EachAsync(Kinds.Child, children, Clocks, cancellation)
            && (!move.ActionsFollow || await EachAsync(Kinds.Action, actions, Action, cancellation));

        IEnumerable<DocumentOperation> Item(Stored<ItemDocument> stored)
        {
            var item = stored.Value.ToDomain();
            return FollowMove.Of(item, series) is var followed && followed != item ? [DocumentOperation.Replace(Kinds.Item, stored, ItemDocument.From(followed))] : [];
        }

        IEnumerable<DocumentOperation> Clocks(Stored<ChildDocument> stored) =>
            [DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(FollowMove.Of(stored.Value.ToDomain(), now), stored.Value.Referrer))];

        IEnumerable<DocumentOperation> Action(Stored<ActionDocument> stored) =>
            FollowMeeting.Decide(stored.Value.ToDomain(), move, terms, now) is Decision<ActionItem>.Accepted accepted
                ?
                [
                    DocumentOperation.Replace(Kinds.Action, stored, ActionDocument.From(accepted.State)),
                    NudgeSweep.Audit(accepted.Fact, stored.Id, now),
                    .. accepted.Tell.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
                ]
                : [];
    }

    /// <returns>False when somebody else changed one of them: then it begins again.</returns>
    private async ValueTask<bool> EachAsync<T>(DocumentKind<T> kind, DocumentQuery query, Func<Stored<T>, IEnumerable<DocumentOperation>> follow, CancellationToken cancellation)
        where T : class
    {
        for (string? after = null; ;)
        {
            var page = (await store.ReadAsync(partnership.Id, new ReadPlan().Find(kind, query with { After = after }), cancellation)).Find(kind);
            List<DocumentOperation> changes = [.. page.Items.SelectMany(follow)];
            if (changes.Count > 0 && !await store.CommitAsync(partnership.Id, changes, cancellation))
            {
                return false;
            }
            if (page.Next is null)
            {
                return true;
            }
            after = page.Next;
        }
    }

    private static string Text(DateOnly day) => $"{day:yyyy-MM-dd}";

    private static DocumentQuery Due(DateTimeOffset until) => new(Kinds.Meeting)
    {
        RangeField = "nextStep",
        AtMost = UtcText.Of(until),
        OrderBy = "nextStep",
        Take = 1,
    };
}
