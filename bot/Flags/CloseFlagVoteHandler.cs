using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

internal sealed class CloseFlagVoteHandler : Handler
{
    public override string Verb => FlagVerbs.Close;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("close vote", "close vote CH-2041", "Close a vote and show the outcome") { Read = ReferenceWords.Child, ForChair = true }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanDecision(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var decision = new CloseFlagVote(about.Child, about.Question, turn.Me).Decide(about.Flag, about.FrontDoor, turn.Terms, turn.Roster, turn.Today, turn.Now);
        return about.Settle(decision, about.View, turn.Words["The vote is closed."]);
    }
}
