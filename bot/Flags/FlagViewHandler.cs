using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>A member's own view of a question: asked for by the shared card's refresh, its button, or typed words.</summary>
internal sealed class FlagViewHandler : Handler
{
    public override string Verb => FlagVerbs.View;

    public override bool DespiteConflict => true;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("show vote", "show vote CH-2041", "See an open vote and your agency's vote") { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanSight(turn, plan, Verb);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        FlagTurn.Of(turn, read) is { } about ? about.Seen(about.View(about.Flag)) : FlagTurn.NotFound(turn);
}
