using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>What every verb about one immediate action shares.</summary>
internal sealed class ImmediateTurn
{
    private readonly Turn _turn;
    private readonly Stored<ImmediateDocument> _stored;

    private ImmediateTurn(Turn turn, Stored<ImmediateDocument> stored, ImmediateAction action, TermsOfReference terms)
    {
        _turn = turn;
        _stored = stored;
        Action = action;
        Terms = terms;
    }

    public ImmediateAction Action { get; }

    /// <summary>The terms of the action's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public Roster Roster => _turn.RosterOf(Terms.Forum);

    public static string? Record(Turn turn) => ImmediateReference.TryParse(turn.Data[ImmediateVerbs.Action], out var action) ? action.ToString() : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (ImmediateReference.TryParse(turn.Data[ImmediateVerbs.Action], out var action))
        {
            plan.Get(Kinds.Immediate, action.ToString());
        }
    }

    /// <summary>Nothing for an unknown one, and for one that is not the speaker's business.</summary>
    public static ImmediateTurn? Of(Turn turn, ReadSet read)
    {
        if (!ImmediateReference.TryParse(turn.Data[ImmediateVerbs.Action], out var reference)
            || read.Get(Kinds.Immediate, reference.ToString()) is not { } stored
            || !turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms))
        {
            return null;
        }
        var action = stored.Value.ToDomain();
        return Immediate.Sees(action, terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today) ? new(turn, stored, action, terms) : null;
    }

    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    public Answer Show(ImmediateAction action, string? said = null, bool refused = false) => new Answer.Show(ImmediateCard.Render(new()
    {
        Action = action,
        NameOf = Roster.NameOf,
        Mine = action.Tasked == _turn.Me,
        MayPass = Immediate.Gives(action, Terms, Roster, _turn.Me, _turn.Today),
        People = Members.Choices(Terms, Roster, _turn.Today),
        Next = Immediate.Next(action, Terms, Roster, _turn.Today),
        Said = said,
        SaidIsRefusal = refused,
    }, _turn.Words));

    public Outcome Settle(Decision<ImmediateAction> decision, string done) => _turn.Repeated
        ? Show(Action, done)
        : decision switch
        {
            Decision<ImmediateAction>.Accepted accepted => new Outcome(Show(accepted.State, done))
            {
                Changes = [DocumentOperation.Replace(Kinds.Immediate, _stored, ImmediateDocument.From(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ImmediateAction>.AlreadySo already => Show(already.State, done),
            Decision<ImmediateAction>.Refused refused => Show(Action, Refusals.Say(refused.Why, _turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
}
