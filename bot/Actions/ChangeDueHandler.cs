using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Bot.Actions;

/// <summary>The chair gives more time, keeps the date, or sets another.</summary>
internal sealed class ChangeDueHandler : Handler
{
    public override string Verb => ActionVerbs.Due;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("change date", "change date A-17 2027-01-20", "Change the date of an action", SaidIn.Privately) { Read = Date, ForChair = true },
        new("keep date", "keep date A-17", "", SaidIn.Privately) { Read = Kept, ForChair = true },
    ];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan) => ActionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ActionTurn.Of(turn, read) is not { } about)
        {
            return ActionTurn.Refuse(turn, read);
        }
        // Without a date, only a press or words that say "keep" refuse a request: an empty date is a slip.
        var keep = turn.Data[ActionVerbs.Until] == ActionVerbs.Keep;
        var asked = turn.Data[ActionVerbs.NewDue] ?? turn.Data[ActionVerbs.Until];
        var due = keep ? null : turn.Data.Date(ActionVerbs.NewDue) ?? turn.Data.Date(ActionVerbs.Until);
        if (!keep && due is null)
        {
            return about.View(about.Action, Refusals.Say(asked is null ? Reason.DueNeeded : Reason.DateNotReadable, turn.Words), true);
        }
        var seen = turn.Data.Date(ActionVerbs.Seen) ?? about.Action.Due;
        var decision = new ChangeDue(due, seen, turn.Me).Decide(about.Action, about.Terms, turn.RosterOf(about.Terms.Forum), turn.Today, turn.Now);
        var done = keep && decision is Decision<ActionItem>.AlreadySo && about.Action.Updates is not [.., { Kind: ActionUpdateKind.MoreTimeRefused }]
            ? turn.Words["Nobody waits for an answer about more time, so the date stands and nobody was told."]
            : turn.Words["The owner is told."];
        return about.Settle(decision, done, about.View);
    }

    private static Dictionary<string, string> Kept(string text) =>
        new(UpdateActionHandler.Reference(text)) { [ActionVerbs.Until] = ActionVerbs.Keep };

    private static Dictionary<string, string> Date(string text)
    {
        var read = new Dictionary<string, string>(UpdateActionHandler.Reference(text));
        read[ActionVerbs.NewDue] = TypedDate.AsSent(TypedDate.WithoutUntil(read.GetValueOrDefault(ActionVerbs.Note, "")));
        return read;
    }
}
