using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Plans;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Plans;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Plans;

/// <summary>
/// What every verb about one plan shares. Whoever reads the group's papers reads its plans, and so do those who run a group
/// that reports to it: they say which objective an action of theirs serves.
/// </summary>
internal sealed class PlanTurn
{
    /// <summary>Actions that a card counts at most.</summary>
    private const int MostCounted = 500;

    private readonly Turn _turn;
    private readonly Stored<ActionPlanDocument> _stored;
    private readonly IReadOnlyList<ActionItem> _actions;
    private readonly bool _countedInPart;

    private PlanTurn(Turn turn, Stored<ActionPlanDocument> stored, TermsOfReference terms, ReadSet read)
    {
        _turn = turn;
        _stored = stored;
        Terms = terms;
        Plan = stored.Value.ToDomain();
        var page = read.Find(Kinds.Action);
        var scope = ScopeOf(terms, turn.Partnership);
        _actions = [.. page.Items.Select(static action => action.Value.ToDomain()).Where(action => scope.Contains(action.Forum))];
        _countedInPart = page.Next is not null;
    }

    public ActionPlan Plan { get; }

    /// <summary>Those of the plan's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public static string? Record(Turn turn) => Code(turn) is { } code ? code.Record : null;

    public static PlanCode? Code(Turn turn) => PlanCode.TryRead(turn.Data[PlanVerbs.Plan], out var code) ? code : null;

    public static void Read(Turn turn, ReadPlan plan)
    {
        if (Code(turn) is { } code)
        {
            plan.Get(Kinds.Plan, code.Value).Find(Kinds.Action, ActionsOf(code) with { Take = MostCounted });
        }
    }

    public static DocumentQuery OpenIn(ForumId forum) =>
        new(Kinds.Plan) { Equal = [("forum", forum.Value), ("standing", ActionPlanDocument.Open)], OrderBy = "at", Take = ActionPlan.MostOpen };

    /// <summary>Of every group of the partnership: no two plans share a code.</summary>
    public static DocumentQuery ActionsOf(PlanCode code) =>
        new(Kinds.Action) { RangeField = "objective", AtLeast = code.Objectives.Least, AtMost = code.Objectives.Most, OrderBy = "objective" };

    /// <summary>The group whose plan it is, and those that report to it.</summary>
    public static IReadOnlyCollection<ForumId> ScopeOf(TermsOfReference terms, Partnership partnership) => [terms.Forum, .. FigureScope.Of(terms, partnership.Forums).Feeds];

    /// <summary>Forums that keep plans: the one that the press names, or any.</summary>
    public static IEnumerable<TermsOfReference> Kept(Turn turn) =>
        turn.Partnership.Forums.Where(terms => terms.Plans is not null && turn.PossibleForums.Contains(terms.Forum));

    public static bool Reads(Turn turn, TermsOfReference terms) =>
        terms.Plans is not null
        && (Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today)
            || FigureScope.Of(terms, turn.Partnership.Forums).Feeds.Any(feed =>
                turn.Partnership.TryGet(feed, out var own) && Access.Runs(own, turn.RosterOf(feed), turn.Me, turn.Today)));

    /// <summary>Nothing for an unknown one, in a shared chat, and for who may not read it.</summary>
    public static PlanTurn? Of(Turn turn, ReadSet read) =>
        !turn.Place.IsShared
        && Code(turn) is { } code
        && read.Get(Kinds.Plan, code.Value) is { } stored
        && turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms)
        && Reads(turn, terms)
            ? new(turn, stored, terms, read)
            : null;

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>Why a list or a new plan has nowhere to be.</summary>
    public static Outcome Nowhere(Turn turn) => Outcome.Say(Refusals.Say(turn.IsMember ? Reason.NoPlansHere : Reason.NoSeat, turn.Words));

    public static string? Text(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

    public Outcome Show(string? said = null, bool refused = false) => Show(_turn, Plan, _actions, Terms, said, refused, _countedInPart);

    public static Outcome Show(Turn turn, ActionPlan plan, IEnumerable<ActionItem> actions, TermsOfReference terms, string? said = null, bool refused = false, bool inPart = false)
    {
        var roster = turn.RosterOf(terms.Forum);
        return Outcome.Show(PlanCard.Render(new()
        {
            Plan = plan,
            Progress = PlanProgress.Of(plan, actions, roster.AgencyFor(plan.Owner, terms, turn.Today), turn.Today),
            CountedInPart = inPart,
            NameOf = roster.NameOf,
            MayChange = PlanChange.MayChange(plan, turn.Me, terms, roster, turn.Today),
            MayEnd = Access.Runs(terms, roster, turn.Me, turn.Today),
            Owners = Members.Choices(terms, roster, turn.Today),
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }

    public Outcome Settle(Decision<ActionPlan> decision, string done) => _turn.Repeated
        ? Show(done)
        : decision switch
        {
            Decision<ActionPlan>.Accepted accepted => Show(_turn, accepted.State, _actions, Terms, done, inPart: _countedInPart) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Plan, _stored, ActionPlanDocument.Of(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ActionPlan>.AlreadySo already => Show(_turn, already.State, _actions, Terms, done, inPart: _countedInPart),
            Decision<ActionPlan>.Refused refused => Show(Refusals.Say(refused.Why, _turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
}
