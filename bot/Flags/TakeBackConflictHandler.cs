using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>"no conflict CH-2041": a conflict declared by mistake, before the close.</summary>
internal sealed class TakeBackConflictHandler : Handler
{
    public override string Verb => FlagVerbs.ConflictBack;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("no conflict", "no conflict CH-2041", "Take back a conflict of interest declared by mistake", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var decision = new TakeBackConflict(about.Child, about.Question, turn.Me).Decide(about.Flag, turn.Terms, turn.Roster, turn.Today);
        return about.Settle(decision, about.View, turn.Words["You have no conflict of interest on record in this question. A vote you cast before is not restored: cast it again."], Repaint.WhenPossible);
    }
}
