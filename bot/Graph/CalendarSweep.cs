using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Graph;

/// <summary>
/// Keeps an event in the calendar for each group's next two meetings, on the day on which they stand. A step is one request
/// and one commit; killed between the two, the same request is sent again and changes nothing.
/// </summary>
internal sealed class CalendarSweep(IDocumentStore store, Partnership partnership, CalendarEvents events, TimeProvider clock, ILogger<CalendarSweep> log) : ISweep
{
    /// <summary>Steps of one round; the rest is for the next one, so that notices wait for no calendar.</summary>
    private const int MostSteps = 12;

    private readonly GraphQuiet _quiet = new();

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        DateTimeOffset? first = null;
        foreach (var step in await StepsAsync(clock.GetUtcNow(), cancellation))
        {
            var due = _quiet.NotBefore(step.DueAt);
            first = due <= until && !(first <= due) ? due : first;
        }
        return first;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        for (var taken = 0; taken < MostSteps && _quiet.IsOver(now); taken++)
        {
            // What has failed most often comes last: it holds nothing else up.
            if ((await StepsAsync(now, cancellation)).Where(step => step.DueAt <= now).MinBy(step => step.Stored?.Value.Tries ?? 0) is not { } step)
            {
                return;
            }
            var (change, movedTo) = await TakeAsync(step, now, cancellation);
            if (!await store.CommitAsync(partnership.Id, [change], cancellation) && movedTo is { } on)
            {
                await NoteAsync(change.Id, on, cancellation);
            }
        }
    }

    /// <summary>
    /// Another process noted its own request meanwhile, and nobody knows which came last. The day of this one is written down,
    /// so that the next step moves the event to where it belongs, whichever it was.
    /// </summary>
    private async Task NoteAsync(string id, DateOnly on, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Calendar, id), cancellation);
        if (read.Get(Kinds.Calendar, id) is { Value.EventId: not null } stored && stored.Value.On != on)
        {
            await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Calendar, stored, stored.Value with { On = on })], cancellation);
        }
    }

    /// <returns>What is to be stored, and the day to which an event was moved.</returns>
    private async Task<(DocumentOperation Change, DateOnly? MovedTo)> TakeAsync(Step step, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = Meeting.IdOf(step.Terms.Forum, step.Due);
        if (step.Stored is not { Value: var known } stored)
        {
            return (DocumentOperation.Create(Kinds.Calendar, id, new() { Forum = step.Terms.Forum.Value, Due = step.Due, On = step.On!.Value }), null);
        }
        CalendarDocument changed;
        try
        {
            changed = await AskAsync(step, known, id, cancellation);
            _quiet.Answered();
        }
        catch (Exception error) when (GraphTrouble.Of(error, cancellation) is { } trouble)
        {
            changed = Failed(known, trouble, now);
        }
        return (DocumentOperation.Replace(Kinds.Calendar, stored, changed), known.EventId is null ? null : step.On);
    }

    private async Task<CalendarDocument> AskAsync(Step step, CalendarDocument known, string id, CancellationToken cancellation)
    {
        if (known.EventId is not { } there)
        {
            var made = await events.CreateAsync(step.Terms.ShortName, known.On, $"{partnership.Id}/{id}/{known.Gone}", cancellation);
            return known.Done(made ?? throw new HttpRequestException("The answer names no event."), known.On);
        }
        if (step.On is not { } on)
        {
            await events.RemoveAsync(there, cancellation);
            return known.WithoutEvent(known.On);
        }
        return await events.MoveAsync(there, on, cancellation) ? known.Done(there, on) : known.WithoutEvent(on);
    }

    private CalendarDocument Failed(CalendarDocument known, GraphTrouble trouble, DateTimeOffset now)
    {
        GraphLog.CalendarNotWritten(log, trouble.Status);
        return known with { Trouble = trouble.Kind, Tries = known.Tries + 1, NextTry = _quiet.After(trouble, known.Tries, now) };
    }

    /// <summary>What the calendar lacks on that day and what it will lack once the next meeting is over.</summary>
    private async ValueTask<IReadOnlyList<Step>> StepsAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var today = UkTime.DateOf(now);
        var rosters = new ReadPlan();
        foreach (var terms in partnership.Forums)
        {
            rosters.Get(Kinds.Forum, terms.Forum.Value);
        }
        var forums = await store.ReadAsync(partnership.Id, rosters, cancellation);
        List<(TermsOfReference Terms, MeetingSeries Series, DateOnly Due, DateOnly On, DateTimeOffset From)> planned = [];
        var plan = new ReadPlan();
        foreach (var terms in partnership.Forums)
        {
            if (forums.Get(Kinds.Forum, terms.Forum.Value)?.Value.ToDomain().Series(terms) is not { } series)
            {
                continue;
            }
            var next = series.OnOrAfter(today);
            var second = series.After(next);
            foreach (var (on, from) in ((DateOnly, DateTimeOffset)[])[(next, now), (second, now), (series.After(second), UkTime.EndOf(next))])
            {
                var due = series.DueOf(on)!.Value;
                planned.Add((terms, series, due, on, from));
                plan.Get(Kinds.Calendar, Meeting.IdOf(terms.Forum, due));
            }
            plan.Find(Kinds.Calendar, CalendarDocument.Coming(terms.Forum, today));
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return
        [
            .. from meeting in planned
               let stored = read.Get(Kinds.Calendar, Meeting.IdOf(meeting.Terms.Forum, meeting.Due))
               where stored is not { Value.EventId: not null } || stored.Value.On != meeting.On
               select new Step(meeting.Terms, meeting.Due, meeting.On, stored, stored?.Value.NextTry ?? meeting.From),
            .. from meeting in planned.DistinctBy(one => one.Terms.Forum)
               from stored in read.Find(Kinds.Calendar, "forum", meeting.Terms.Forum.Value).Items
               where stored.Value.EventId is not null && meeting.Series.DueOf(meeting.Series.HeldOn(stored.Value.Due)) != stored.Value.Due
               select new Step(meeting.Terms, stored.Value.Due, null, stored, stored.Value.NextTry ?? now),
        ];
    }

    /// <param name="On">The day on which it is held; nothing when the series has no such meeting any more.</param>
    private sealed record Step(TermsOfReference Terms, DateOnly Due, DateOnly? On, Stored<CalendarDocument>? Stored, DateTimeOffset DueAt);
}
