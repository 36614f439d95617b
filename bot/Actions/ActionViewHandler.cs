using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;

namespace PanelAssistant.Bot.Actions;

/// <summary>One action, with everything that can be said about it.</summary>
internal sealed class ActionViewHandler : Handler
{
    public override string Verb => ActionVerbs.View;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("action", "action A-17", "Open one action", SaidIn.Privately) { Read = static text => UpdateActionHandler.Reference(text), ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => ActionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[ActionVerbs.Action] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"action\" and its number, for example: action A-17"]);
        }
        return ActionTurn.Of(turn, read) is { } about ? about.View(about.Action) : ActionTurn.Refuse(turn, read);
    }
}
