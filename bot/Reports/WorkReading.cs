using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>Reads what a forum did in a period, along indexes of its days, and what is open now; each forum and period once.</summary>
internal sealed class WorkReading(IDocumentStore store, Partnership partnership, IReadOnlyDictionary<ForumId, Roster> rosters, DateTimeOffset now)
{
    private const int PageSize = 200;

    private readonly Dictionary<ForumId, ForumWork> _known = [];

    /// <summary>Of the forum and of those that feed it. All periods asked of one reading have the same days.</summary>
    public async Task<IReadOnlyList<ForumWork>> OfAsync(FigureScope scope, ReportPeriod period, CancellationToken cancellation)
    {
        List<ForumWork> all = [];
        foreach (var forum in (IEnumerable<ForumId>)[scope.Terms.Forum, .. scope.Feeds.Where(feed => feed != scope.Terms.Forum)])
        {
            if (rosters.TryGetValue(forum, out var roster) && partnership.TryGet(forum, out var terms))
            {
                if (!_known.TryGetValue(forum, out var work))
                {
                    _known[forum] = work = await OneAsync(terms, roster, period, cancellation);
                }
                all.Add(work);
            }
        }
        return all;
    }

    private async Task<ForumWork> OneAsync(TermsOfReference terms, Roster roster, ReportPeriod period, CancellationToken cancellation)
    {
        var tally = new WorkTally(terms, roster, period, now);
        await MeetingsAsync(tally, terms, roster, period, cancellation);
        await ActionsAsync(tally, terms, period, cancellation);
        await DecisionsAsync(tally, terms, period, cancellation);
        await ReviewsAsync(tally, terms, period, cancellation);
        await SamplesAsync(tally, terms, period, cancellation);
        return tally.Result();
    }

    private async Task MeetingsAsync(WorkTally tally, TermsOfReference terms, Roster roster, ReportPeriod period, CancellationToken cancellation)
    {
        var days = WorkTally.Meetings(roster.Series(terms), period, UkTime.DateOf(now)).ToList();
        if (days.Count == 0)
        {
            return;
        }
        var plan = new ReadPlan();
        foreach (var (day, due) in days)
        {
            plan.Get(Kinds.Meeting, Meeting.IdOf(terms.Forum, due)).Get(Kinds.Minutes, new MinutesReference(terms.Forum, day).ToString());
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        foreach (var (day, due) in days)
        {
            tally.Count(
                day, due,
                read.Get(Kinds.Meeting, Meeting.IdOf(terms.Forum, due))?.Value.ToDomain(),
                read.Get(Kinds.Minutes, new MinutesReference(terms.Forum, day).ToString())?.Value.ToDomain());
        }
    }

    private async Task ActionsAsync(WorkTally tally, TermsOfReference terms, ReportPeriod period, CancellationToken cancellation)
    {
        var seen = new HashSet<string>();
        var forum = ("forum", terms.Forum.Value);
        await EachAsync(Kinds.Action, new DocumentQuery(Kinds.Action) { Equal = [forum, ("tracker", "open")], OrderBy = "due" }, Count, cancellation);
        await EachAsync(Kinds.Action, Within([forum, ("tracker", "closed")], "due", Day(period.From), Day(period.To)), Count, cancellation);
        await EachAsync(Kinds.Action, Within([forum], "doneOn", Day(period.From), Day(period.To)), Count, cancellation);
        await EachAsync(Kinds.Action, Within([forum], "created", UtcText.Of(UkTime.StartOf(period.From)), UtcText.Of(UkTime.EndOf(period.To))), Count, cancellation);

        Task Count(IReadOnlyList<Stored<ActionDocument>> page)
        {
            foreach (var stored in page.Where(stored => seen.Add(stored.Id)))
            {
                tally.Count(stored.Value.ToDomain());
            }
            return Task.CompletedTask;
        }

        DocumentQuery Within(IReadOnlyList<(string, string)> equal, string field, string least, string most) =>
            new(Kinds.Action) { Equal = equal, RangeField = field, AtLeast = least, AtMost = most, OrderBy = field };
    }

    /// <summary>Questions closed in the period, and what agencies answered about the flags that they were about.</summary>
    private async Task DecisionsAsync(WorkTally tally, TermsOfReference terms, ReportPeriod period, CancellationToken cancellation)
    {
        var flags = new HashSet<string>();
        var query = new DocumentQuery(Kinds.Decision) { Equal = [("forum", terms.Forum.Value)], RangeField = "day", AtLeast = Day(period.From), AtMost = Day(period.To), OrderBy = "day" };
        await EachAsync(Kinds.Decision, query, async page =>
        {
            var plan = new ReadPlan();
            var added = page.Select(stored => stored.Value.About).Where(flags.Add).ToList();
            added.ForEach(flag => plan.Get(Kinds.Flag, flag));
            foreach (var stored in page)
            {
                tally.Count(stored.Value.ToDomain());
            }
            if (added.Count > 0)
            {
                var read = await store.ReadAsync(partnership.Id, plan, cancellation);
                added.Select(flag => read.Get(Kinds.Flag, flag)?.Value.ToDomain()).ToList().ForEach(flag =>
                {
                    if (flag is not null)
                    {
                        tally.Count(flag);
                    }
                });
            }
        }, cancellation);
    }

    /// <summary>Children on the list now, and those whose item was closed since the period began.</summary>
    private async Task ReviewsAsync(WorkTally tally, TermsOfReference terms, ReportPeriod period, CancellationToken cancellation)
    {
        var seen = new HashSet<string>();
        var forum = ("forum", terms.Forum.Value);
        await EachAsync(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [forum, ("place", "here")], OrderBy = "since" }, Count, cancellation);
        await EachAsync(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [forum], RangeField = "closedFor", AtLeast = Day(period.From), OrderBy = "closedFor" }, Count, cancellation);

        Task Count(IReadOnlyList<Stored<ItemDocument>> page)
        {
            foreach (var stored in page.Where(stored => seen.Add(stored.Id)))
            {
                tally.Count(stored.Value.ToDomain());
            }
            return Task.CompletedTask;
        }
    }

    /// <summary>Samples of other groups' work that were drawn in the period.</summary>
    private async Task SamplesAsync(WorkTally tally, TermsOfReference terms, ReportPeriod period, CancellationToken cancellation)
    {
        if (terms.Quality is not null)
        {
            var query = new DocumentQuery(Kinds.Quality) { Equal = [("forum", terms.Forum.Value)], RangeField = "on", AtLeast = Day(period.From), AtMost = Day(period.To), OrderBy = "on" };
            await EachAsync(Kinds.Quality, query, page =>
            {
                page.ToList().ForEach(stored => tally.Count(stored.Value.ToDomain()));
                return Task.CompletedTask;
            }, cancellation);
        }
    }

    private async Task EachAsync<T>(DocumentKind<T> kind, DocumentQuery query, Func<IReadOnlyList<Stored<T>>, Task> count, CancellationToken cancellation)
        where T : class
    {
        await foreach (var page in store.PagesAsync(partnership.Id, kind, query with { Take = PageSize }, cancellation))
        {
            await count(page);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
