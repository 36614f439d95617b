using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

internal sealed class DeclareConflictHandler : Handler
{
    public override string Verb => FlagVerbs.Conflict;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("conflict", "conflict CH-2041", "Declare a conflict of interest in a vote", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var decision = new DeclareConflict(about.Child, about.Question, turn.Me).Decide(about.Flag, turn.Terms, turn.Roster, turn.Today, turn.Now);
        return about.Settle(decision, about.View, turn.Words["Your conflict of interest is recorded. You have no vote in this question."], Repaint.WhenPossible);
    }
}
