using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.Actions;

/// <summary>What every verb about one action shares: which action, what was read, how it is stored and shown.</summary>
internal sealed class ActionTurn
{
    private readonly Turn _turn;
    private readonly Stored<ActionDocument> _stored;

    private ActionTurn(Turn turn, Stored<ActionDocument> stored, TermsOfReference terms)
    {
        _turn = turn;
        _stored = stored;
        Terms = terms;
        Action = stored.Value.ToDomain();
    }

    public ActionItem Action { get; }

    /// <summary>The terms of the action's own forum, whatever the press claims.</summary>
    public TermsOfReference Terms { get; }

    public static void Plan(Turn turn, ReadPlan plan)
    {
        if (ActionReference.TryParse(turn.Data[ActionVerbs.Action], out var action))
        {
            plan.Get(Kinds.Action, action.ToString());
        }
    }

    /// <summary>Nothing for an unknown action, for one that is not theirs to open, and while a conflict of interest shuts it.</summary>
    public static ActionTurn? Of(Turn turn, ReadSet read) => Find(turn, read) is { } found && !turn.IsClosedByConflict(found.Action.Child) ? found : null;

    /// <summary>Why <see cref="Of"/> gave nothing.</summary>
    public static Outcome Refuse(Turn turn, ReadSet read) => Outcome.Say(Refusals.Say(Find(turn, read) is null ? Reason.NotFound : Reason.ClosedByConflict, turn.Words));

    private static ActionTurn? Find(Turn turn, ReadSet read)
    {
        if (!ActionReference.TryParse(turn.Data[ActionVerbs.Action], out var reference)
            || read.Get(Kinds.Action, reference.ToString()) is not { } stored
            || !turn.Partnership.TryGet(new ForumId(stored.Value.Forum), out var terms))
        {
            return null;
        }
        var about = new ActionTurn(turn, stored, terms);
        return Access.OpensAction(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today, about.Action) ? about : null;
    }

    public DocumentOperation Save(ActionItem action) => DocumentOperation.Replace(Kinds.Action, _stored, ActionDocument.From(action));

    public Answer View(ActionItem action, string? said = null, bool refused = false)
    {
        var roster = _turn.RosterOf(Terms.Forum);
        var chairs = roster.MayChair(_turn.Me, Terms, _turn.Today);
        return new Answer.Show(ActionCard.Render(new ActionView
        {
            Action = action,
            OwnerName = roster.NameOf(action.Owner),
            MayUpdate = UpdateAction.IsFor(_turn.Me, action, Terms, roster, _turn.Today),
            MayChair = chairs,
            Today = _turn.Today,
            NameOf = roster.NameOf,
            SeesLink = action.Link is { } link && SeesLink(link, roster),
            Responses = Terms.Tactical,
            Tags = Terms.ActionTags,
            Owners = chairs && action.IsOpen ? ActionOwners.Of(Terms, roster, _turn.Today) : [],
            Senior = chairs ? TellSeniorManager.Of(action, Terms, roster, _turn.Today)?.Name : null,
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words));
    }

    /// <summary>A grant is not looked up here: whom the chair granted a person of interest sees the link on that person's card.</summary>
    private bool SeesLink(LinkReference link, Roster roster) =>
        link.Other.Kind is not RecordKind.Person
        || PersonAccess.IsOfficer(_turn.Me, Terms, roster, _turn.Today)
        || PersonAccess.IsChair(_turn.Me, Terms, roster, _turn.Today);

    public Outcome Settle(Decision<ActionItem> decision, string done, Func<ActionItem, string?, bool, Answer> draw)
    {
        if (_turn.Repeated)
        {
            return draw(Action, done, false);
        }
        return decision switch
        {
            Decision<ActionItem>.Accepted accepted => new Outcome(draw(accepted.State, done, false))
            {
                Changes = [Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ActionItem>.AlreadySo already => draw(already.State, done, false),
            Decision<ActionItem>.Refused { Why: Reason.ChairOnly } => new Outcome(draw(Action, Refusals.Say(Reason.ChairOnly, _turn.Words), true))
            {
                Fact = new("action.refused", Action.Reference.ToString(), nameof(Reason.ChairOnly)),
            },
            Decision<ActionItem>.Refused refused => draw(Action, Refusals.Say(refused.Why, _turn.Words), true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }
}
