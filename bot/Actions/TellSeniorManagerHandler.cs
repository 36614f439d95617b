using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Bot.Actions;

/// <summary>Whoever chairs lets the senior manager of the owner's agency hear of a long overdue action.</summary>
internal sealed class TellSeniorManagerHandler : Handler
{
    public override string Verb => ActionVerbs.Senior;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("tell senior manager", "tell senior manager A-17", "Tell the senior manager of the owner's agency that an action is long overdue", SaidIn.Privately) { ForChair = true, Read = static text => TypedCommand.All(ActionVerbs.Action, text) }];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan) => ActionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => ActionTurn.Of(turn, read) is { } about
        ? about.Settle(
            new TellSeniorManager(turn.Me).Decide(about.Action, about.Terms, turn.RosterOf(about.Terms.Forum), turn.Now),
            turn.Words["The senior manager is told the number, the owner and since when."], about.View)
        : ActionTurn.Refuse(turn, read);
}
