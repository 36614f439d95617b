using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Bot.Actions;

/// <summary>"add action" in the meeting chat brings one card, for the chair's eyes only: who, what, by when.</summary>
internal sealed class DrawActionHandler : Handler
{
    public override string Verb => ActionVerbs.Draw;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("add action", "add action", "Give somebody an action: who, what, by when") { ForChair = true, OnlyChair = true, Read = What }, new("new action", "new action", "") { Read = What }];

    public override Outcome Handle(Turn turn, ReadSet read) => turn.MayChair
        ? Outcome.Show(AddActionForm.Draw(turn, turn.Key, null))
        : new Outcome(new Answer.Say(Refusals.Say(turn.IsMember ? Reason.ChairOnly : Reason.NoSeat, turn.Words)))
        {
            Fact = new(ActionVerbs.Draw, turn.Terms.Forum.Value, nameof(Reason.ChairOnly)),
        };

    /// <summary>What is typed behind the command stands in the form already.</summary>
    internal static IReadOnlyDictionary<string, string> What(string text) =>
        text.TrimStart(':', ' ') is { Length: > 0 } what ? TypedCommand.All(ActionVerbs.What, what) : TypedCommand.Empty;
}

/// <summary>Makes the action, once, and tells its owner.</summary>
internal sealed class AddActionHandler : Handler
{
    private const string Counter = "action";

    public override string Verb => ActionVerbs.Add;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("give action", "give action", "") { ForChair = true, Read = DrawActionHandler.What }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Draft(turn));
        if (CaseReference.TryParse(turn.Data[ActionVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
        if (AddActionForm.LinkOf(turn) is { } link)
        {
            plan.Get(Kinds.Link, LinkDocument.IdOf(link));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[ActionVerbs.Draft] is null)
        {
            return turn.MayChair
                ? Outcome.Show(AddActionForm.Draw(turn, turn.Key, null))
                : Outcome.Say(Refusals.Say(Reason.ChairOnly, turn.Words));
        }
        if (read.Get(Kinds.Made, Draft(turn)) is { } made)
        {
            return Added(turn, made.Value.Reference);
        }
        CaseReference? child = null;
        if (turn.Data[ActionVerbs.Child] is { } named)
        {
            if (!CaseReference.TryParse(named, out var parsed) || read.Get(Kinds.Child, parsed.ToString()) is not { } known || !turn.TasksAbout(known.Value))
            {
                return Outcome.Show(AddActionForm.Draw(turn, Draft(turn), turn.Words["I do not know that reference. Check it, or leave it empty."]));
            }
            // What is to be done for the child is looked for under the record that is kept.
            child = known.Value.ToDomain().JoinedTo ?? parsed;
            if (turn.IsClosedByConflict(parsed) || turn.IsClosedByConflict(child))
            {
                return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
            }
        }
        var link = AddActionForm.LinkOf(turn);
        if (turn.Data[ActionVerbs.Link] is not null && (link is null || !LinkTurn.Sees(turn, read.Get(Kinds.Link, LinkDocument.IdOf(link.Value))?.Value.ToDomain(), LinkTurn.NoGrants)))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = ActionReference.Of((counter?.Value.Last ?? 0) + 1);
        var what = turn.Data[ActionVerbs.What] is { } typed ? PlainText.Clean(typed) : null;
        var due = turn.Data[ActionVerbs.DueOn] is null ? AddActionForm.NextMeeting(turn) : turn.Data.Date(ActionVerbs.DueOn);
        var command = new AddAction(reference, what, ActionOwners.Chosen(turn.Roster, turn.Today, turn.Data[ActionVerbs.Owner]), due, child, turn.Me) { Link = link, Tactic = TacticalWords.Chosen(turn.Data[ActionVerbs.Tactic]) };
        return command.Decide(turn.Terms, turn.Roster, turn.Today, turn.Now) switch
        {
            Decision<ActionItem>.Accepted accepted => Added(turn, reference.ToString()) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Action, reference.ToString(), ActionDocument.From(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                    DocumentOperation.Create(Kinds.Made, Draft(turn), new MadeDocument { Reference = reference.ToString() }, DraftDocument.Kept),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<ActionItem>.Refused { Why: Reason.ChairOnly } => new Outcome(new Answer.Say(Refusals.Say(Reason.ChairOnly, turn.Words)))
            {
                Fact = new(ActionVerbs.Add, turn.Terms.Forum.Value, nameof(Reason.ChairOnly)),
            },
            Decision<ActionItem>.Refused refused => Outcome.Show(AddActionForm.Draw(turn, Draft(turn), Refusals.Say(refused.Why, turn.Words))),
            _ => throw new InvalidOperationException("A new action is accepted or refused."),
        };
    }

    private static Outcome Added(Turn turn, string reference) =>
        Outcome.Say(turn.Words["Action {0} is added. Its owner is told in their private chat.", reference]);

    /// <summary>The draft's key belongs to the person: somebody else's key makes nothing of theirs.</summary>
    private static string Draft(Turn turn) => $"action:{turn.Me}:{turn.Data[ActionVerbs.Draft] ?? "none"}";
}

internal static class AddActionForm
{
    public static PersonalCard Draw(Turn turn, string draft, string? said)
    {
        var key = turn.Data[ActionVerbs.Draft] ?? draft;
        return AddActionCard.Render(new AddActionView
        {
            Forum = turn.Terms.Forum,
            Draft = key,
            Owners = ActionOwners.Of(turn.Terms, turn.Roster, turn.Today),
            NextMeeting = NextMeeting(turn),
            What = Shown(turn, ActionVerbs.What, ActionItem.MostWhat),
            Owner = Shown(turn, ActionVerbs.Owner, 100),
            Child = Shown(turn, ActionVerbs.Child, 12),
            Due = turn.Data.Date(ActionVerbs.DueOn),
            Link = LinkOf(turn),
            Responses = turn.Terms.Tactical,
            Tactic = turn.Data[ActionVerbs.Tactic],
            Said = said,
        }, turn.Words);
    }

    private static string? Shown(Turn turn, string name, int most) =>
        turn.Data[name] is { } typed && PlainText.Clean(typed) is var clean && clean.Length > 0 ? clean[..Math.Min(most, clean.Length)] : null;

    public static LinkReference? LinkOf(Turn turn) => LinkReference.TryParse(turn.Data[ActionVerbs.Link], out var link) ? link : null;

    public static DateOnly NextMeeting(Turn turn) =>
        turn.Roster.Series(turn.Terms)?.DueFor(turn.Today) ?? turn.Terms.Cadence.Every.After(turn.Today, 1);
}
