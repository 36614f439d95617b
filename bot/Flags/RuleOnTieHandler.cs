using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>The chair's own decision after a tie: "settle tie yes CH-2041 WHY".</summary>
internal sealed class RuleOnTieHandler : Handler
{
    public override string Verb => FlagVerbs.Tie;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("settle tie yes", "settle tie yes CH-2041 WHY", "Decide after a tie, with a reason (also: settle tie no)", SaidIn.Privately) { Read = Reading("yes"), ForChair = true, OnlyChair = true },
        new("settle tie no", "settle tie no CH-2041 WHY", "", SaidIn.Privately) { Read = Reading("no"), ForChair = true },
    ];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanDecision(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var why = turn.Data[FlagVerbs.ChairWhy] is { } typed ? PlainText.Clean(typed) : null;
        var command = new RuleOnTie(about.Child, about.Question, turn.Data[FlagVerbs.Carry] == "yes", why, turn.Me);
        var decision = command.Decide(about.Flag, about.FrontDoor, turn.Terms, turn.Roster, turn.Today, turn.Now);
        return about.Settle(decision, about.View, turn.Words["Your decision is recorded, and shown as yours."]);
    }

    private static Func<string, IReadOnlyDictionary<string, string>> Reading(string carry) =>
        text => new Dictionary<string, string>(ReferenceWords.Read(text, FlagVerbs.Child, FlagVerbs.ChairWhy)) { [FlagVerbs.Carry] = carry };
}
