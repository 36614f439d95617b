using PanelAssistant.Bot.Challenges;
using PanelAssistant.Bot.Missing;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Bot.Meetings;

/// <summary>Makes an agenda of what was read: what will be true on the day of the meeting.</summary>
internal sealed class AgendaReading(Turn turn, ReadSet read)
{
    private readonly MeetingSeries? _series = turn.Roster.Series(turn.Terms);

    public AgendaView View(IEnumerable<AgendaPart> parts)
    {
        var meeting = _series?.OnOrAfter(turn.Today);
        return new()
        {
            Terms = turn.Terms,
            Today = turn.Today,
            Meeting = meeting,
            Papers = meeting is { } day ? _series!.PapersFor(day, WorkingDays.EnglandAndWales) : null,
            NameOf = turn.Roster.NameOf,
            Parts = [.. parts.Select(part => List(part, meeting))],
            Authority = turn.Terms.StandingItems.Any(item => item.ListFrom is not null) ? read.Get(Kinds.Authority, turn.Terms.Forum.Value)?.Value.ToDomain() : null,
            Chair = meeting is { } held ? Chair(held) : null,
            GroupName = other => turn.Partnership.TryGet(other, out var group) ? group.ShortName : other.Value,
            Others = [.. turn.Partnership.Forums.Select(other => other.Forum).Where(other => other != turn.Terms.Forum && AgendaAccess.Opens(turn, other))],
            WithNames = AgendaAccess.IsFullMember(turn),
        };
    }

    /// <summary>An agenda for the reader's eyes alone: of a child about whom they declared a conflict of interest, the reference is left .</summary>
    public AgendaView ForReader(AgendaView view) => view with
    {
        Parts = [.. view.Parts.Select(list => list with { Entries = [.. list.Entries.Select(entry => turn.IsClosedByConflict(entry.Reference) ? new AgendaEntry(entry.Reference) { IsShut = true } : entry)] })],
        IsShut = action => turn.IsClosedByConflict(action.Child),
    };

    private IReadOnlyList<(Challenge, DateOnly)> Challenges() => !ChallengeTurn.Reads(turn, turn.Terms) ? [] :
    [
        .. from stored in read.Find(Kinds.Challenge, "forum", turn.Terms.Forum.Value).Items
           let challenge = stored.Value.ToDomain()
           select (challenge, ChallengeTurn.MeetingOf(challenge, turn.Terms, turn.Roster)),
    ];

    private AgendaChair? Chair(DateOnly meeting) =>
        turn.Roster.StandInFor(meeting) is { } named && turn.Roster.Find(named.Person, meeting) is { } holding
            ? new(turn.Roster.NameOf(named.Person), turn.Terms.Seat(holding.Seat).Title, named.Why)
            : null;

    /// <summary>Those brought since the last meeting, newest first.</summary>
    public AgendaView WithoutName(AgendaView view) => turn.Terms.NoNames is null ? view : view with
    {
        WithoutName =
        [
            .. read.Find(Kinds.NoNames, AgendaQueries.WithoutName(turn.Terms.Forum)).Items
                .TakeWhile(stored => stored.Value.At >= Since(view.Meeting))
                .Select(stored => new NoNamesLine(NoNamesReference.Of(stored.Value.Number), stored.Value.Age, stored.Value.Area, UkTime.DateOf(stored.Value.At))),
        ],
    };

    /// <summary>The whole agenda: what members proposed and what is not done comes before the parts.</summary>
    public AgendaView Whole(IEnumerable<AgendaPart> parts)
    {
        var actions = read.Find(Kinds.Action, "forum", turn.Terms.Forum.Value);
        var meetings = MeetingTurn.Of(turn, read);
        var (next, current) = (meetings.Next, meetings.Current);
        return View(parts) with
        {
            Actions = [.. actions.Items.Select(stored => stored.Value.ToDomain())],
            MoreActions = actions.Next is not null,
            NameOf = turn.Roster.NameOf,
            Proposals = [.. next?.Proposals.Where(proposal => proposal.Stands) ?? []],
            Challenges = Challenges(),
            Guests = [.. next?.Invitations.Where(guest => guest.IsComing) ?? []],
            Runs = Access.Runs(turn.Terms, turn.Roster, turn.Me, turn.Today),
            Opening = current is { } held && (held.State is MeetingState.Open || held.On == turn.Today)
                && held.Runs(turn.Terms, turn.Roster, turn.Me, turn.Today) && PreviousReview.LastOf(held, turn.Terms, _series) is not null ? held : null,
        };
    }

    private AgendaList List(AgendaPart part, DateOnly? meeting) => part switch
    {
        AgendaPart.Clocks => Children(part, stored => stored.Meeting is { } written && _series!.Standing(written) <= meeting, child => Clocks(child, meeting)),
        AgendaPart.Plans => Children(part, _ => true, child => new(child.Reference)
        {
            Child = child,
            Clocks = [.. ClockLine.All(child, turn.Terms).Where(line => line.State.AwaitsPlan)],
        }),
        AgendaPart.Reviews => Reviews(meeting),
        AgendaPart.Items => Items(meeting),
        AgendaPart.Missing => Missing(meeting),
        AgendaPart.Screenings => Children(part, stored => stored.Screened >= Since(meeting), Screened),
        _ => Children(part, _ => true, child => new(child.Reference) { Child = child }),
    };

    private AgendaEntry Clocks(Child child, DateOnly? meeting) =>
        new(child.Reference) { Child = child, Clocks = [.. meeting is { } day ? ClockLine.For(child, turn.Terms, day) : []] };

    private AgendaEntry Screened(Child child) => new(child.Reference) { Child = child, Judge = turn.Roster.NameOf(child.Level!.By) };

    /// <summary>The last meeting; before the first of a series, as long as there will be between two.</summary>
    private DateTimeOffset Since(DateOnly? meeting)
    {
        var next = meeting ?? turn.Today;
        return UkTime.StartOf(_series?.Before(next) ?? next.AddDays(-turn.Terms.Cadence.Every.ShortestDays));
    }

    /// <summary>The page is in the order of what it is about, so the first that does not belong ends the list.</summary>
    private AgendaList Children(AgendaPart part, Predicate<ChildDocument> belongs, Func<Child, AgendaEntry> entry)
    {
        var page = read.Find(Kinds.Child, AgendaQueries.Called(turn.Terms.Forum, part));
        var shown = page.Items.TakeWhile(stored => belongs(stored.Value)).Select(Entry).ToList();
        return new(part, shown, shown.Count == page.Items.Count ? page.Next : null);

        // Who the child is, only to a reader whose seat opens the record.
        AgendaEntry Entry(Stored<ChildDocument> stored) => entry(stored.Value.ToDomain()) with { Named = turn.OpensHere(stored.Value) };
    }

    private AgendaList Items(DateOnly? meeting)
    {
        var page = read.Find(Kinds.Item, AgendaQueries.Called(turn.Terms.Forum, AgendaPart.Items));
        var shown = page.Items.Select(stored => stored.Value.ToDomain()).Where(item => item.Meeting is null || item.Meeting <= meeting);
        var due = meeting is { } day ? _series?.DueOf(day) : null;
        var updates = turn.Terms.Updates is null ? null : read.Find(Kinds.Update, turn.Terms.Forum.Value).Items
            .Where(stored => stored.Value.Meeting == due).Select(stored => stored.Value.ToDomain()).ToLookup(ask => ask.Child);
        return new(AgendaPart.Items, [.. shown.Select(item => new AgendaEntry(item.Child) { Item = item, Updates = updates?[item.Child].ToList() is { Count: > 0 } asks ? UpdateTally.Of(asks) : null })], page.Next);
    }

    /// <summary>A child on the page who by then meets no criterion any more is left out.</summary>
    private AgendaList Missing(DateOnly? meeting)
    {
        var page = read.Find(Kinds.Missing, AgendaQueries.Called(turn.Terms.Forum, AgendaPart.Missing));
        var rule = MissingRules.Of(turn.Partnership, turn.Terms);
        var entries = from stored in page.Items
                      let record = stored.Value.ToDomain()
                      let criteria = MissingCriteria.On(record, rule, meeting ?? turn.Today, turn.Now)
                      where criteria.Met
                      let since = record.Open is { } open ? UkTime.DateOf(open.Started) : (DateOnly?)null
                      select new AgendaEntry(record.Child) { Missing = new([.. criteria.Grounds.Select(ground => ground.Kind)], since) };
        return new(AgendaPart.Missing, [.. entries], page.Next);
    }

    private AgendaList Reviews(DateOnly? meeting)
    {
        var page = read.Find(Kinds.Flag, AgendaQueries.Called(turn.Terms.Forum, AgendaPart.Reviews));
        var shown = page.Items.Select(stored => stored.Value.ToDomain()).TakeWhile(flag => flag.ReviewOn <= meeting)
            .Select(flag => new AgendaEntry(flag.Child) { FlaggedSince = flag.FlaggedSince, ReviewOn = flag.ReviewOn }).ToList();
        return new(AgendaPart.Reviews, shown, shown.Count == page.Items.Count ? page.Next : null);
    }
}
