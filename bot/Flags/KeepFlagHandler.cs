using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>"keep flag CH-2041": the group has looked at a flag again and keeps it.</summary>
internal sealed class KeepFlagHandler : Handler
{
    public override string Verb => FlagVerbs.Keep;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("keep flag", "keep flag CH-2041", "Record that the group looked at a flag again and keeps it") { TakesNote = true, Read = ReferenceWords.Child, ForChair = true, OnlyChair = true }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanDecision(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var decision = new KeepFlag(about.Child, turn.Me) { InRoom = about.InRoom }.Decide(about.Flag, turn.Terms, turn.Roster, turn.Today, turn.Now);
        var done = turn.Words["The flag of {0} stays. It is looked at again in {1} weeks.", about.Child, turn.Terms.Decisions.FlagReviewWeeks];
        return about.Settle(decision, (_, said, _) => Outcome.Say(said ?? done), done, Repaint.None);
    }
}
