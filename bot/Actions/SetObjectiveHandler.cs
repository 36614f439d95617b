using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>Which objective of the plan an action serves. Typed without a code it takes the tag off.</summary>
internal sealed class SetObjectiveHandler : Handler
{
    public override string Verb => ActionVerbs.SetObjective;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("objective", "objective A-17 2.1", "Say which objective of the plan an action serves", SaidIn.Privately) { ForChair = true, Read = static text => ReferenceWords.Read(text, ActionVerbs.Action, ActionVerbs.Objective) }];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ActionTurn.Plan(turn, plan);
        KnownNames.Plan(plan, turn.Data[ActionVerbs.Objective]);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ActionTurn.Of(turn, read) is not { } about)
        {
            return ActionTurn.Refuse(turn, read);
        }
        var objective = turn.Data[ActionVerbs.Objective] is { } typed && PlainText.Clean(typed) is { Length: > 0 } clean ? clean.ToUpperInvariant() : null;
        return about.Settle(
            new SetObjective(about.Action.Reference, objective, turn.Me) { NamesSomebody = KnownNames.AreIn(read, turn.Data[ActionVerbs.Objective]) }.Decide(
                about.Action, Access.Runs(about.Terms, turn.RosterOf(about.Terms.Forum), turn.Me, turn.Today), turn.Partnership.Words, turn.Today),
            turn.Words["Recorded."], about.View);
    }
}
