using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Targets;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Returns;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Bot.Targets;

/// <summary>What every verb about one target shares. Who reads the group's papers reads its targets.</summary>
internal sealed class TargetTurn
{
    private readonly Turn _turn;
    private readonly Stored<TargetDocument> _stored;

    private TargetTurn(Turn turn, Stored<TargetDocument> stored, TermsOfReference terms)
    {
        _turn = turn;
        _stored = stored;
        Terms = terms;
        Target = stored.Value.ToDomain();
    }

    public Target Target { get; }

    /// <summary>Those of the target's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public static string? Record(Turn turn) => TargetReference.TryParse(turn.Data[TargetVerbs.Target], out var reference) ? reference.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (TargetReference.TryParse(turn.Data[TargetVerbs.Target], out var reference))
        {
            plan.Get(Kinds.Target, reference.ToString());
        }
    }

    public static bool Reads(Turn turn, TermsOfReference terms) =>
        terms.Targets is not null && Access.ReadsPapers(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);

    /// <summary>Forums that keep targets: the one that the press names, or any.</summary>
    public static IEnumerable<TermsOfReference> Kept(Turn turn) =>
        turn.Partnership.Forums.Where(terms => terms.Targets is not null && turn.PossibleForums.Contains(terms.Forum));

    /// <summary>Nothing for an unknown one, in a shared chat, and for who may not read it.</summary>
    public static TargetTurn? Of(Turn turn, ReadSet read) =>
        !turn.Place.IsShared
        && TargetReference.TryParse(turn.Data[TargetVerbs.Target], out var reference)
        && read.Get(Kinds.Target, reference.ToString()) is { } stored
        && turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms)
        && Reads(turn, terms)
            ? new(turn, stored, terms)
            : null;

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>Why a list or a new target has nowhere to be.</summary>
    public static Outcome Nowhere(Turn turn) => Outcome.Say(Refusals.Say(turn.IsMember ? Reason.NoTargetsHere : Reason.NoSeat, turn.Words));

    /// <summary>A figure as people write it: 85, 12.5, 1,250, -3, 90 %. Nothing where it is none: "71,5" is not 715.</summary>
    public static decimal? Figure(string? text) => text?.Trim().TrimEnd('%').TrimEnd() switch
    {
        ['-' or '−', .. var below] => -TypedFigure.Plain(below.TrimStart()),
        { } plain => TypedFigure.Plain(plain),
        null => null,
    };

    public Outcome Show(string? said = null, bool refused = false) => Show(_turn, Target, Terms, said, refused);

    public static Outcome Show(Turn turn, Target target, TermsOfReference terms, string? said = null, bool refused = false)
    {
        var roster = turn.RosterOf(terms.Forum);
        var runs = Access.Runs(terms, roster, turn.Me, turn.Today);
        var helps = roster.HeldBy(turn.Me, turn.Today).Any(held => held.Seat == terms.Targets?.Helps);
        return Outcome.Show(TargetCard.Render(new()
        {
            Target = target,
            Terms = terms,
            Today = turn.Today,
            NameOf = roster.NameOf,
            Chairs = roster.Chairs(terms, turn.Today),
            MayMeasure = runs || helps,
            MayRule = roster.MayChair(turn.Me, terms, turn.Today),
            MayClear = runs || helps,
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }

    public Outcome Settle(Decision<Target> decision, string done) => _turn.Repeated
        ? Show(done)
        : decision switch
        {
            Decision<Target>.Accepted accepted => Show(_turn, accepted.State, Terms, done) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Target, _stored, TargetDocument.Of(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Target>.AlreadySo already => Show(_turn, already.State, Terms, done),
            Decision<Target>.Refused refused => Show(Refusals.Say(refused.Why, _turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

    public static string? Text(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;
}
