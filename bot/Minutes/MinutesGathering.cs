using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Bot.Updates;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.Minutes;

/// <summary>
/// What happened in a meeting, out of what was recorded: who sits in the group, decisions of the day, actions given since it
/// began, the children on the list. Each is a page along an index; a further part needs its query and its lines here.
/// </summary>
internal sealed class MinutesGathering(MinutesTurn about, ReadSet read)
{
    /// <summary>Of each kind: an agenda of 60 items and their actions are well within it.</summary>
    private const int MostRead = 300;

    /// <summary>Local days before the meeting in which an item without a name, or an action now closed, can belong to it.</summary>
    private const int DaysBack = 100;

    private const string Closed = "closed";
    private const string Open = "open";
    private const string Flagged = "flagged";
    private const string Decided = "decided";
    private const string Due = "due";
    private const string Screened = "screened";
    private const string Held = "held";

    /// <summary>The meeting of the day as it was run; nothing where nobody opened it and nobody sent apologies.</summary>
    private readonly Meeting? _held = Meetings(about, read).FirstOrDefault(meeting => meeting.On == about.Minutes.Meeting);

    private readonly Meeting? _before = Meetings(about, read).LastOrDefault(meeting => meeting.On < about.Minutes.Meeting);

    private DateOnly Day => about.Minutes.Meeting;

    /// <summary>The day by which the meeting is known, wherever it was moved.</summary>
    private DateOnly FirstDue => _held?.Due ?? about.Roster.Series(about.Terms)?.DueOf(Day) ?? Day;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        var named = turn.Data.Date(Cards.Minutes.MinutesVerbs.Meeting);
        var day = named ?? turn.Today;
        string from = Text(day.AddDays(-DaysBack)), to = Text(day);
        foreach (var forum in turn.PossibleForums)
        {
            var own = ("forum", forum.Value);
            plan.Find(Kinds.Flag, Along(Kinds.Flag, [own], "standing", FlagDocument.Flagged, FlagDocument.FlaggedAndVoting), Called(forum, Flagged))
                .Find(Kinds.Decision, Along(Kinds.Decision, [own], "day", from, Text(day.AddDays(1))) with { Descending = true }, Called(forum, Decided))
                .Find(Kinds.Action, Along(Kinds.Action, [own, ("tracker", Open)], "due"), Called(forum, Open))
                .Find(Kinds.Action, Along(Kinds.Action, [own, ("tracker", Closed)], "due", from), Called(forum, Closed))
                .Find(Kinds.Item, Along(Kinds.Item, [own, ("place", "here")], "since"), forum.Value)
                .Find(Kinds.Meeting, Along(Kinds.Meeting, [own], "on", from, to), Called(forum, Held))
                .Find(Kinds.Update, UpdateTurn.Around(forum, day), forum.Value)
                .Find(Kinds.Item, Closings(own, named, day), Called(forum, Closed))
                .Find(Kinds.Immediate, Along(Kinds.Immediate, [own], "meeting", from, Text(day.AddDays(DaysBack))) with { Descending = true }, forum.Value)
                .Find(Kinds.Child, Along(Kinds.Child, [("watchedBy", forum.Value)], "meeting", from, to), Called(forum, Due))
                .Find(Kinds.Child, Along(Kinds.Child, [("watchedBy", forum.Value)], "screened") with { Descending = true }, Called(forum, Screened))
                .Find(Kinds.NoNames, Along(Kinds.NoNames, [own], "at", UtcText.Of(UkTime.StartOf(day.AddDays(-DaysBack))), UtcText.Of(UkTime.EndOf(day))), forum.Value);
        }
        plan.Find(Kinds.PersonOfInterest, Along(Kinds.PersonOfInterest, [], "at", UtcText.Of(UkTime.StartOf(day.AddDays(-DaysBack))), UtcText.Of(UkTime.EndOf(day))));
    }

    public MinutesBody Body()
    {
        var actions = Actions(Open).Concat(Actions(Closed)).ToList();
        var given = actions.Where(action => UkTime.DateOf(action.Created) >= Day).OrderBy(action => action.Reference.Number).ToList();
        return new()
        {
            Attendance = Attendance(),
            Guests = [.. from guest in _held?.Invitations ?? [] where guest.State is InvitationState.Accepted select new GuestLine(guest.Name, guest.Kind, guest.Slot)],
            Conflicts = [.. Decisions().SelectMany(decision => decision.Question.Conflicted.Select(person => new ConflictLine(person, about.NameOf(person), decision.Child.ToString())))],
            Immediate = Immediate(),
            PreviousMeeting = about.Before is { IsFinal: true } before ? before.Meeting : null,
            PreviousReview = _held?.Previous is { } said ? new(said.SkippedWhy, about.NameOf(said.By)) : null,
            Previous = Previous(actions),
            PassedOn = [.. (_before?.PassedOn ?? []).Select(passed => new PassedOnLine(about.Terms.Agency(passed.Agency).Name, passed.What, passed.To, passed.On))],
            Items = [.. Children(given), .. WithoutNames(), .. Persons()],
            Flags = [.. Flags(Flagged).Where(flag => flag.IsFlagged).OrderBy(flag => flag.Child.Number).Select(flag => new FlagLine(flag.Child.ToString(), flag.FlaggedSince!.Value))],
            // Actions that came from the minutes themselves stand with what was written.
            Written = about.Minutes.Body.Written,
            NextMeeting = about.NextMeeting,
        };
    }

    /// <summary>What could not wait, with the times of that day (Oxfordshire Network and Panel, roles of the chair).</summary>
    private List<ActionLine> Immediate() =>
    [
        .. ImmediateAction.FirstLines(read.Find(Kinds.Immediate, about.Terms.Forum.Value).Items.Select(stored => stored.Value.ToDomain()), _held ?? Meeting.Planned(about.Terms.Forum, FirstDue, Day))
            .Select(action => ActionLine.Of(action, about.NameOf(action.Tasked))),
    ];

    private List<AttendanceLine> Attendance() =>
    [
        .. from held in about.Roster.Holdings
           where held.HeldOn(Day)
           let seat = about.Terms.Seat(held.Seat)
           select new AttendanceLine(held.Person, held.Name, held.Seat, seat.Title, about.Terms.Agency(seat.Agency).Name, held.Role is not SeatRole.Member, _held is null ? Domain.Minutes.Presence.NotRecorded : AttendanceLine.Of(held, _held)),
    ];

    /// <summary>
    /// The actions that were open when the meeting began, and those of the last minutes that are done since (Cheshire East:
    /// a tracker reviewed at the next meeting).
    /// </summary>
    private List<ActionLine> Previous(List<ActionItem> actions)
    {
        var last = about.Before?.Body is { } body
            ? body.Items.SelectMany(body.ActionsOf).Concat(body.Written.Select(written => written.Line)).Concat(body.Previous).Where(line => line.State is not ActionState.Done)
                .Select(line => line.Action).OfType<ActionReference>().ToHashSet()
            : [];
        return
        [
            .. actions.Where(action => UkTime.DateOf(action.Created) < Day && (action.IsOpen || last.Contains(action.Reference)))
                .OrderBy(action => action.Due).ThenBy(action => action.Reference.Number).Select(Line),
        ];
    }

    private IEnumerable<MinutesItem> Children(List<ActionItem> given)
    {
        var known = Watched(Due).Concat(Watched(Screened)).DistinctBy(child => child.Reference).ToDictionary(child => child.Reference);
        var listed = read.Find(Kinds.Item, about.Terms.Forum.Value).Items.Concat(read.Find(Kinds.Item, Called(about.Terms.Forum, Closed)).Items)
            .Select(stored => stored.Value.ToDomain()).DistinctBy(item => item.Id).Where(item => item.Meeting == Day || ClosingOf(item) is not null).ToList();
        var flags = Flags(Flagged).ToDictionary(flag => flag.Child);
        var decisions = Decisions().Concat(DecidedBetween()).ToLookup(decision => decision.Child);
        var updates = read.Find(Kinds.Update, about.Terms.Forum.Value).Items.Where(stored => stored.Value.Meeting == FirstDue).Select(stored => stored.Value.ToDomain()).ToLookup(ask => ask.Child);
        var references = listed.Select(item => item.Child)
            .Concat(Watched(Due).Where(child => child.Watch?.Meeting == Day).Select(child => child.Reference))
            .Concat(decisions.Select(child => child.Key))
            .Concat(given.Select(action => action.Child).OfType<CaseReference>())
            .Distinct().OrderBy(child => child.Number);
        foreach (var reference in references)
        {
            var child = known.GetValueOrDefault(reference);
            var actions = given.Where(action => action.Child == reference).ToList();
            var item = listed.FirstOrDefault(item => item.Child == reference);
            var (referrer, closing) = (item?.Referrer, item is null ? null : ClosingOf(item));
            yield return new()
            {
                Reference = reference.ToString(),
                Handling = ItemHandling.Child,
                Concerned = [.. new[] { child?.LeadPerson, referrer }.OfType<PersonId>().Concat(actions.Select(action => action.Owner)).Distinct()],
                Updates = [.. updates[reference].OrderBy(ask => ask.IsAwaited).Select(ask => new MinutesUpdate(
                    ask.Agency is { } agency ? about.Terms.Agency(agency).Name : about.NameOf(ask.To!.Value), UpdateWords.Of(ask, Language.English), ask.Text, UpdateWords.Report(ask, Language.English)))],
                Decisions = [.. decisions[reference].OrderBy(decision => decision.Question.Number).Select(Decision)],
                ToolLevel = child?.Level is { } level ? RiskWords.Of(level.Level, Language.English) : null,
                Tool = child?.Level is { } mark ? $"{mark.Tool} {mark.ToolVersion}, {Dates.Of(UkTime.DateOf(mark.At), Language.English)}" : null,
                Actions = [.. actions.Where(action => Written(action) is false).Select(Line)],
                Closing = closing is null ? [] : [.. Closings(item!, closing)],
                ReviewOn = closing?.ReviewOn ?? flags.GetValueOrDefault(reference)?.ReviewOn,
            };
        }
    }

    /// <summary>
    /// Items closed in the meeting. Which meeting an unnamed day means is known only once the roster is read; and an item that
    /// was closed again since is known by its later closing.
    /// </summary>
    private static DocumentQuery Closings((string, string) own, DateOnly? named, DateOnly day) => named is null
        ? Along(Kinds.Item, [own], "closedFor", Text(day.AddDays(-DaysBack)), Text(day)) with { Descending = true }
        : Along(Kinds.Item, [own], "closedFor", Text(day));

    private ItemClosing? ClosingOf(ForumItem item) => item.Closings.LastOrDefault(closing => closing.Meeting == Day);

    /// <summary>How the item was closed, the child's plan, which papers were there and what agencies say to them.</summary>
    private IEnumerable<MinutesClosing> Closings(ForumItem item, ItemClosing closing)
    {
        if (ClosingWords.Levels(closing, Language.English) is { } levels)
        {
            yield return new("Level of risk", closing.LevelWhy is { } why ? $"{levels} {why}" : levels);
        }
        foreach (var (label, text) in ClosingWords.Of(closing, about.NameOf, Language.English))
        {
            yield return new(label, text);
        }
        if (PaperChecks.PlanIn(item, Day) is { } plan)
        {
            yield return new("The child's plan", plan.Text);
        }
        foreach (var paper in about.Terms.ChildPapers)
        {
            if (PaperChecks.In(item, paper.Id, Day) is { } check)
            {
                yield return new(paper.Title, ClosingWords.Of(check, Language.English));
            }
            foreach (var said in PaperChecks.ScrutinyOf(item, paper.Id, Day))
            {
                yield return new($"{paper.Title}, {about.Terms.Agency(said.Agency).Name}", said.Text);
            }
        }
    }

    private IEnumerable<MinutesItem> WithoutNames() => read.Find(Kinds.NoNames, about.Terms.Forum.Value).Items
        .Where(stored => UkTime.DateOf(stored.Value.At) >= (about.Before?.Meeting ?? DateOnly.MinValue))
        .Select(stored => new MinutesItem
        {
            Reference = NoNamesReference.Of(stored.Value.Number).ToString(),
            Handling = ItemHandling.NoNames,
            Concerned = [new PersonId(stored.Value.By)],
        });

    private IEnumerable<MinutesItem> Persons() => read.Find(Kinds.PersonOfInterest).Items
        .Where(stored => stored.Value.Forum == about.Terms.Forum.Value && stored.Value.Standing is PersonStanding.OnAgenda)
        .Select(stored => new MinutesItem { Reference = PersonReference.Of(stored.Value.Number).ToString(), Handling = ItemHandling.PersonOfInterest });

    /// <summary>Questions that were closed on the day, or after midnight in a meeting that went on.</summary>
    private IEnumerable<DecisionRecord> Decisions() => ClosedQuestions()
        .Where(decision => DayOf(decision) == Day || (decision.Question.OpenUntil is null && DayOf(decision) > Day && _held?.IsHeldAt(decision.Question.Closed!.Value) is true));

    /// <summary>What was put to the group between meetings, and closed since the last one: nobody's minutes would have it otherwise.</summary>
    private IEnumerable<DecisionRecord> DecidedBetween()
    {
        var last = about.Roster.Series(about.Terms)?.Before(Day) ?? _before?.On;
        return ClosedQuestions().Where(decision => decision.Question.OpenUntil is not null && DayOf(decision) < Day && !(DayOf(decision) <= last));
    }

    private IEnumerable<DecisionRecord> ClosedQuestions() =>
        read.Find(Kinds.Decision, Called(about.Terms.Forum, Decided)).Items.Select(stored => stored.Value.ToDomain()).OrderBy(decision => decision.Question.Closed);

    private static DateOnly DayOf(DecisionRecord decision) => UkTime.DateOf(decision.Question.Closed!.Value);

    private MinutesDecision Decision(DecisionRecord decision)
    {
        var question = decision.Question;
        var outcome = question.Outcome!;
        var reasons = question.Ballots.Where(ballot => !string.IsNullOrWhiteSpace(ballot.Why))
            .Select(ballot => $"{question.Voters.First(voter => voter.Agency == ballot.Agency).Name}: {ballot.Why}")
            .Concat(FlagMinutes.Exceptions(question))
            .ToList();
        return new(
            DayOf(decision) >= Day ? FlagMinutes.What(decision.Child, question)
                : $"Decided between meetings, on {Dates.Of(DayOf(decision), Language.English)}. {FlagMinutes.What(decision.Child, question)}",
            outcome.ByVote ? FlagMinutes.Counts(outcome.Counts) : null,
            outcome.Rule ?? question.RuleInWords,
            reasons.Count == 0 ? null : string.Join("; ", reasons));
    }

    private bool Written(ActionItem action) => about.Minutes.Body.Written.Any(written => written.Line.Action == action.Reference);

    private ActionLine Line(ActionItem action) => ActionLine.Of(action, about.NameOf(action.Owner));

    private IEnumerable<ActionItem> Actions(string which) => read.Find(Kinds.Action, Called(about.Terms.Forum, which)).Items.Select(stored => stored.Value.ToDomain());

    private IEnumerable<Flag> Flags(string which) => read.Find(Kinds.Flag, Called(about.Terms.Forum, which)).Items.Select(stored => stored.Value.ToDomain());

    private IEnumerable<Child> Watched(string which) => read.Find(Kinds.Child, Called(about.Terms.Forum, which)).Items.Select(stored => stored.Value.ToDomain());

    /// <summary>In the order of their days.</summary>
    private static IEnumerable<Meeting> Meetings(MinutesTurn about, ReadSet read) =>
        read.Find(Kinds.Meeting, Called(about.Terms.Forum, Held)).Items.Select(stored => stored.Value.ToDomain());

    private static string Called(ForumId forum, string which) => $"{forum} {which}";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DocumentQuery Along(DocumentKind kind, IReadOnlyList<(string, string)> equal, string? order = null, string? least = null, string? most = null) =>
        new(kind) { Equal = equal, RangeField = order, OrderBy = order, AtLeast = least, AtMost = most, Take = MostRead };
}
