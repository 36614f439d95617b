using PanelAssistant.Bot.Decisions;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Flags;

/// <summary>What every verb about a flag shares: which flag, what was read, how it is stored and shown.</summary>
internal sealed class FlagTurn
{
    private readonly Turn _turn;
    private readonly ReadSet _read;
    private readonly Stored<FlagDocument>? _stored;

    private FlagTurn(Turn turn, ReadSet read, CaseReference child)
    {
        _turn = turn;
        _read = read;
        Child = child;
        _stored = read.Get(Kinds.Flag, FlagDocument.IdOf(turn.Terms.Forum, child));
        Flag = _stored?.Value.ToDomain() ?? Flag.None(turn.Terms.Forum, child);
    }

    public CaseReference Child { get; }

    public Flag Flag { get; }

    /// <summary>The question a press is about: the one its card carries, or the current one for typed words.</summary>
    public int Question => _turn.Data.Number(FlagVerbs.Question) ?? (_turn.Data[FlagVerbs.Question] is null ? Flag.Question?.Number ?? 0 : 0);

    /// <summary>
    /// The agencies in the room at this instant that may decide the question; nothing outside an open meeting, for a vote
    /// between meetings, and where nobody took the roll. For a verb that planned its reading with <see cref="PlanDecision"/>.
    /// </summary>
    public IReadOnlyList<AgencyId>? InRoom
    {
        get
        {
            var open = Flag.HasOpenQuestion ? Flag.Question : null;
            return open?.OpenUntil is null && MeetingTurn.Of(_turn, _read).Open is { Presences.Count: > 0 } meeting && meeting.IsHeldAt(_turn.Now)
                ? [.. meeting.AgenciesPresent(_turn.Now, open?.Conflicted)]
                : null;
        }
    }

    public static string? Record(Turn turn) =>
        CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child) ? child.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child))
        {
            Plan(turn, child, plan);
        }
    }

    public static void Plan(Turn turn, CaseReference child, ReadPlan plan)
    {
        // The forum of a typed command is known only once the rosters are read, so every forum's flag is asked for.
        foreach (var terms in turn.Partnership.Forums)
        {
            plan.Get(Kinds.Flag, FlagDocument.IdOf(terms.Forum, child));
        }
        plan.Get(Kinds.Child, child.ToString());
    }

    /// <summary>Where each forum stands on the child, as far as one has been asked.</summary>
    public static IEnumerable<Flag> EveryForums(Turn turn, ReadSet read, CaseReference child) => turn.Partnership.Forums
        .Select(terms => read.Get(Kinds.Flag, FlagDocument.IdOf(terms.Forum, child))?.Value.ToDomain())
        .OfType<Flag>();

    /// <summary>For a verb that may set the flag or take it off: the comparison with the authority's list moves with it.</summary>
    public static void PlanDecision(Turn turn, ReadPlan plan)
    {
        Plan(turn, plan);
        MeetingTurn.Plan(turn, plan);
        foreach (var terms in turn.Partnership.Forums)
        {
            plan.Get(Kinds.Authority, terms.Forum.Value);
        }
        DecisionKeeping.Plan(plan);
    }

    /// <summary>Nothing when the press names no reference, names an unknown child, or no seat of the speaker's here opens its record.</summary>
    public static FlagTurn? Of(Turn turn, ReadSet read) =>
        CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child)
        && read.Get(Kinds.Child, child.ToString()) is { } stored
        && turn.OpensChild(stored.Value)
        && turn.OpensHere(stored.Value)
            ? new(turn, read, child)
            : null;

    /// <summary>A flag is put on a name in each agency's system, so an item without one cannot carry it, whoever asks.</summary>
    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(
        NoNamesReference.TryParse(turn.Data[FlagVerbs.Child], out _) ? Reason.NoNamesCannotFlag : Reason.NotFound, turn.Words));

    /// <summary>Where the child stands with the front door.</summary>
    public FrontDoorStatus? FrontDoor => _read.Get(Kinds.Child, Child.ToString())?.Value.ToDomain().FrontDoor;

    public DocumentOperation Save(Flag flag) =>
        DocumentOperation.Save(Kinds.Flag, FlagDocument.IdOf(flag.Forum, flag.Child), _stored, FlagDocument.From(flag));

    /// <summary>A flag set or taken off begins or ends the child's episode of risk, in the same commit.</summary>
    private IEnumerable<DocumentOperation> Following(Flag after)
    {
        if (after.IsFlagged == Flag.IsFlagged)
        {
            yield break;
        }
        var list = _read.Get(Kinds.Authority, after.Forum.Value);
        yield return DocumentOperation.Save(
            Kinds.Authority, after.Forum.Value, list, AuthorityListDocument.From((list?.Value.ToDomain() ?? AuthorityList.None(after.Forum)).After(after)));
        var stored = _read.Get(Kinds.Child, Child.ToString())!;
        var child = stored.Value.ToDomain();
        var elsewhere = _turn.Partnership.Forums.Any(terms =>
            terms.Forum != after.Forum && _read.Get(Kinds.Flag, FlagDocument.IdOf(terms.Forum, Child))?.Value.FlaggedSince is not null);
        var followed = AtRisk.After(child, Flag, after, elsewhere, _turn.Terms, _turn.Roster, _turn.Now);
        if (!ReferenceEquals(followed, child))
        {
            yield return DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(followed, stored.Value.Referrer));
        }
    }

    /// <summary>Who has a conflict of interest stands with the roster too, where a press about an action or a challenge finds it.</summary>
    private IEnumerable<DocumentOperation> Conflicts(Flag after) =>
        RosterTurn.Stored(_read, after.Forum) is var roster && roster.WithConflictsOf(after) is var followed && !ReferenceEquals(followed, roster)
            ? [RosterTurn.Save(_read, followed)]
            : [];

    public static string BoardOf(Flag flag) => $"flag:{FlagDocument.IdOf(flag.Forum, flag.Child)}";

    /// <summary>Nothing for somebody who declared a conflict of interest about the child in another group: it shuts them out in every one .</summary>
    private CaseSummary? Case() => !Access.IsClosedByConflict(_turn.Rosters.Values.Where(roster => roster.Forum != Flag.Forum), _turn.Me, Child) && _read.Get(Kinds.Child, Child.ToString()) is { } stored
        ? CaseSummary.Of(stored.Value.ToDomain(), _turn.Today, _turn.Words)
        : null;

    /// <summary>For a verb that shows the case whenever a card is drawn again: what the speaker saw of it before.</summary>
    public static void PlanSight(Turn turn, ReadPlan plan, string verb)
    {
        Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child))
        {
            Sight.Plan(plan, verb, child, turn.Me);
        }
    }

    /// <summary>A view that is asked for again and again: on record the first time that the speaker sees the case in this question.</summary>
    public Outcome Seen(Outcome view)
    {
        var sight = view.Shown is { } line ? new Sight(line.Verb, Child, _turn.Me, line.Detail!) : null;
        return new(view.Answer) { Seen = sight?.IsNew(_read) == true ? sight : null };
    }

    /// <summary>That the speaker saw the case, where a press does nothing else that is on record: it was refused, or was so already.</summary>
    private AuditFact? Sighted(string verb, CaseSummary? shown) =>
        shown is null ? null : new(verb, Child.ToString(), $"{Flag.Forum}:{Flag.Question?.Number ?? 0}");

    /// <summary>The reader's own view of the question, with the line of its sight.</summary>
    public Outcome View(Flag flag, string? said = null, bool refused = false)
    {
        if (flag.Question is not { } question)
        {
            return Outcome.Say(Refusals.Say(Reason.NoVoteOpen, _turn.Words));
        }
        var ballot = question.VoterFor(_turn.Me) is { } voter ? question.BallotOf(voter.Agency) : null;
        var about = question.Conflicted.Contains(_turn.Me) ? null : Case();
        return Outcome.Show(FlagCard.Render(new FlagView
        {
            Flag = flag,
            Me = _turn.Me,
            Case = about,
            MayChair = QuestionChair.MayChair(flag, _turn.Me, _turn.Terms, _turn.Roster, _turn.Today),
            ActionOwner = question.Proposal?.Owner is { } owner ? _turn.Roster.NameOf(owner) : "",
            Responses = _turn.Terms.Tactical,
            Said = said,
            SaidIsRefusal = refused,
            CastBy = ballot is null || ballot.By == _turn.Me ? null : _turn.Roster.NameOf(ballot.By),
        }, _turn.Words)) with
        { Shown = Sighted(FlagVerbs.View, about) };
    }

    public Outcome ConfirmView(Flag flag, string? said = null, bool refused = false)
    {
        var about = flag.IsClosedTo(_turn.Me) ? null : Case();
        var mine = _turn.Roster.HeldBy(_turn.Me, _turn.Today).Select(held => _turn.Terms.AgencyOf(held.Seat)).ToHashSet();
        return Outcome.Show(ConfirmFlagCard.Render(new ConfirmFlagView
        {
            Flag = flag,
            // Somebody who sits for two agencies is shown what is still owed first.
            Mine = flag.Confirmations.Where(task => mine.Contains(task.Agency)).OrderByDescending(task => task.IsOwed).FirstOrDefault()?.Agency,
            Case = about,
            Today = _turn.Today,
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words)) with
        { Shown = Sighted(FlagVerbs.ConfirmView, about) };
    }

    /// <summary>
    /// Stores what was decided and draws the reader's view again. A press delivered twice is shown as things stand.
    /// In a shared chat, something typed is answered without the view, so that nothing personal can land there.
    /// </summary>
    public Outcome Settle(Decision<Flag> decision, Func<Flag, string?, bool, Outcome> draw, string done, Repaint repaint = Repaint.Surely)
    {
        if (_turn.Repeated)
        {
            return draw(Flag, done, false);
        }
        return decision switch
        {
            Decision<Flag>.Accepted accepted => Store(accepted, draw(accepted.State, done, false), repaint),
            Decision<Flag>.AlreadySo already => draw(already.State, done, false),
            Decision<Flag>.Refused refused => Refuse(refused.Why, draw),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private Outcome Store(Decision<Flag>.Accepted accepted, Outcome view, Repaint repaint)
    {
        var kept = DecisionKeeping.Of(_turn, _read, Flag, accepted.State);
        return view with
        {
            Changes = [Save(accepted.State), .. Following(accepted.State), .. Conflicts(accepted.State), .. kept.Changes],
            Fact = accepted.Fact,
            Tell = kept.Tell.Count == 0 ? accepted.Tell : [.. accepted.Tell, .. kept.Tell],
            Repaint = repaint is Repaint.None ? null : BoardOf(accepted.State),
            RepaintCanWait = repaint is Repaint.WhenPossible,
        };
    }

    private Outcome Refuse(Reason why, Func<Flag, string?, bool, Outcome> draw)
    {
        var sentence = Refusals.Say(why, _turn.Words);
        var view = Flag.Question is null ? Outcome.Say(sentence) : draw(Flag, sentence, true);
        // A member who reaches for the chair's buttons is refused politely, and it is on record.
        return why is Reason.ChairOnly
            ? view with { Shown = new("flag.refused", Child.ToString(), nameof(Reason.ChairOnly)) }
            : view;
    }
}

/// <summary>How a change reaches the card that everybody in the chat sees.</summary>
internal enum Repaint
{
    /// <summary>Shown whatever happens: an outcome.</summary>
    Surely,

    /// <summary>A count on the way; the next one or a new start brings it too.</summary>
    WhenPossible,

    /// <summary>Nothing on that card changes.</summary>
    None,
}
