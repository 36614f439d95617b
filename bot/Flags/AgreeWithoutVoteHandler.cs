using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>Typed words carry the check themselves: "agreed CH-2041 nobody objects".</summary>
internal sealed class AgreeWithoutVoteHandler : Handler
{
    public override string Verb => FlagVerbs.Agree;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("agreed", "agreed CH-2041 nobody objects", "Record that the group agreed without a vote")
        {
            TakesNote = true,
            Read = static text =>
            {
                var read = ReferenceWords.Child(text);
                var checkedWith = read.GetValueOrDefault(FlagVerbs.Why, "").Contains("nobody objects", StringComparison.OrdinalIgnoreCase);
                return new Dictionary<string, string>(read) { [FlagVerbs.NobodyObjects] = checkedWith ? "yes" : "" };
            },
            ForChair = true,
        },
    ];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanDecision(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var command = new AgreeWithoutVote(about.Child, about.Question, turn.Data[FlagVerbs.NobodyObjects] == "yes", turn.Me) { InRoom = about.InRoom };
        var decision = command.Decide(about.Flag, about.FrontDoor, turn.Terms, turn.Roster, turn.Today, turn.Now);
        return about.Settle(decision, about.View, turn.Words["Recorded: agreed without a vote."]);
    }
}
