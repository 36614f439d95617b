using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Returns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Bot.Returns;

/// <summary>
/// What every verb about returns and the scorecard shares: the returns of one meeting, the next that is not over unless the
/// press names another, and those of the meetings near it.
/// </summary>
internal sealed class ReturnsTurn
{
    /// <summary>Meetings whose returns are read: the one that is meant, the one before it, and some that came between.</summary>
    private const int Most = 5;

    /// <summary>A meeting may be held so many days before the day on which it was first due.</summary>
    private const int DaysMoved = 100;

    private readonly IReadOnlyList<Stored<ReturnsDocument>> _stored;
    private readonly IReadOnlyList<MeetingReturns> _known;

    private ReturnsTurn(Turn turn, TermsOfReference terms, ReturnRule rule, MeetingSeries series, DateOnly meeting, DateOnly current, IReadOnlyList<Stored<ReturnsDocument>> stored)
    {
        (Terms, Rule, Series, Current, _stored) = (terms, rule, series, current, stored);
        _known = [.. stored.Select(one => one.Value.ToDomain())];
        Meeting = meeting;
        Held = series.HeldOn(meeting);
        Before = series.Before(Held) is { } last ? _known.FirstOrDefault(near => near.Meeting == series.DueOf(last)) : null;
        Kept = _known.FirstOrDefault(near => near.Meeting == meeting);
        Returns = Kept ?? MeetingReturns.For(meeting, series, terms, _known.Where(near => near.Meeting < meeting).MaxBy(near => near.Meeting), turn.Now);
    }

    public TermsOfReference Terms { get; }

    public ReturnRule Rule { get; }

    public MeetingSeries Series { get; }

    /// <summary>The day on which the meeting was first due.</summary>
    public DateOnly Meeting { get; }

    /// <summary>The same of the next meeting that is not over.</summary>
    public DateOnly Current { get; }

    public bool IsOver => Meeting < Current;

    /// <summary>The day on which it is held.</summary>
    public DateOnly Held { get; }

    /// <summary>As they are kept, or as they begin.</summary>
    public MeetingReturns Returns { get; }

    /// <summary>Nothing while none are.</summary>
    public MeetingReturns? Kept { get; }

    public MeetingReturns? Before { get; }

    public IReadOnlyList<MeetingReturns> Near => _known;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var terms in Asking(turn))
        {
            plan.Find(Kinds.Returns, Query(terms.Forum, turn.Data.Date(ReturnVerbs.Meeting)), terms.Forum.Value);
            plan.Find(Kinds.Meeting, new DocumentQuery(Kinds.Meeting)
            {
                Equal = [("forum", terms.Forum.Value)],
                RangeField = "on",
                AtLeast = Day(turn.Today),
                OrderBy = "on",
                Take = 1,
            }, terms.Forum.Value);
        }
    }

    /// <summary>The returns near a meeting, or the latest.</summary>
    public static DocumentQuery Query(ForumId forum, DateOnly? meeting) => new(Kinds.Returns)
    {
        Equal = [("forum", forum.Value)],
        RangeField = "meeting",
        AtMost = meeting is { } named ? Day(named.AddDays(DaysMoved)) : null,
        OrderBy = "meeting",
        Descending = true,
        Take = Most,
    };

    /// <summary>Why there is nothing to show: no group that asks for returns lets them see any, or it has no dates.</summary>
    public static Outcome Nowhere(Turn turn)
    {
        var reason = turn.Place.IsShared ? Reason.NotFound
            : Own(turn) is not { } own ? turn.IsMember ? Reason.NoReturnsHere : Reason.NoSeat
            : turn.RosterOf(own.Forum).Series(own) is null ? Reason.NoMeetingDates
            : Reason.NoReturnsOfThatMeeting;
        return Outcome.Say(Refusals.Say(reason, turn.Words));
    }

    /// <summary>Nothing in a shared chat, for who may not see figures, and for a meeting that the series does not have.</summary>
    public static ReturnsTurn? Of(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || Own(turn) is not { Returns: { } rule } terms || turn.RosterOf(terms.Forum).Series(terms) is not { } series)
        {
            return null;
        }
        var next = series.OnOrAfter(turn.Today);
        var closed = read.Find(Kinds.Meeting, terms.Forum.Value).Items.Any(stored => stored.Value.ToDomain() is { State: MeetingState.Closed } meeting && meeting.On == next);
        var current = closed ? series.After(next) : next;
        return Named(turn, series, current) is { } held && series.DueOf(held) is { } meeting
            ? new(turn, terms, rule, series, meeting, series.DueOf(current)!.Value, read.Find(Kinds.Returns, terms.Forum.Value).Items)
            : null;
    }

    /// <summary>The agency whose return they give.</summary>
    public AgencyId? AgencyOf(Turn turn) => Access.SeesRecords(Terms, turn.RosterOf(Terms.Forum), turn.Me, turn.Today)
        ? ReturnRule.AgencyOf(turn.Me, turn.RosterOf(Terms.Forum), Terms, turn.Today)
        : null;

    public DocumentOperation Save(MeetingReturns returns) =>
        DocumentOperation.Save(Kinds.Returns, returns.Id, _stored.FirstOrDefault(one => one.Id == returns.Id), ReturnsDocument.Of(returns));

    public ScorecardView Scorecard(Turn turn, MeetingReturns returns, string? said = null, bool refused = false) => new()
    {
        Terms = Terms,
        Rule = Rule,
        Returns = returns,
        Before = Before,
        Held = Held,
        MaySetTargets = !IsOver && Access.Runs(Terms, turn.RosterOf(Terms.Forum), turn.Me, turn.Today),
        Said = said,
        SaidIsRefusal = refused,
    };

    /// <summary>A day of the series, or the one before the next for "last".</summary>
    public static IReadOnlyDictionary<string, string> Read(string text) => text.Trim() is { Length: > 0 } said
        ? TypedCommand.All(ReturnVerbs.Meeting, IsLast(said) ? ReturnVerbs.Last : TypedDate.AsSent(said))
        : TypedCommand.Empty;

    public static bool IsLast(string text) => text.ToLowerInvariant() is ReturnVerbs.Last or "last meeting" or "previous";

    private static DateOnly? Named(Turn turn, MeetingSeries series, DateOnly current) => turn.Data[ReturnVerbs.Meeting] switch
    {
        null => current,
        ReturnVerbs.Last => series.Before(current),
        _ when turn.Data.Date(ReturnVerbs.Meeting) is { } day => series.IsMeeting(day) ? day : series.HeldOn(day),
        _ => null,
    };

    private static IEnumerable<TermsOfReference> Asking(Turn turn) =>
        turn.Partnership.Forums.Where(terms => terms.Returns is not null && turn.PossibleForums.Contains(terms.Forum));

    private static TermsOfReference? Own(Turn turn) =>
        Asking(turn).FirstOrDefault(terms => Access.SeesFigures(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
