using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

internal sealed class CloseFlagVoteHandler : Handler
{
    public override string Verb => FlagVerbs.Close;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("close vote", "close vote CH-2041", "Close a vote and show the outcome (also: close vote CH-2041 urgent WHY, or without quorum WHY)") { TakesNote = true, Read = Reading, ForChair = true, OnlyChair = true }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanDecision(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        var exceptions = turn.Data[FlagVerbs.Exceptions]?.Split(',') ?? [];
        var command = new CloseFlagVote(about.Child, about.Question, turn.Me)
        {
            InRoom = about.InRoom,
            WithoutQuorum = exceptions.Contains(FlagVerbs.WithoutQuorum),
            Urgent = exceptions.Contains(FlagVerbs.Urgent),
            Why = turn.Data[FlagVerbs.ChairWhy] is { } typed ? PlainText.Clean(typed) : null,
        };
        var decision = command.Decide(about.Flag, about.FrontDoor, turn.Terms, turn.Roster, turn.Today, turn.Now);
        return about.Settle(decision, about.View, turn.Words["The vote is closed."]);
    }

    private static Dictionary<string, string> Reading(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, FlagVerbs.Child, FlagVerbs.ChairWhy));
        foreach (var (words, exception) in ((string, string)[])[("urgent", FlagVerbs.Urgent), ("without quorum", FlagVerbs.WithoutQuorum)])
        {
            if (read.GetValueOrDefault(FlagVerbs.ChairWhy, "").StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                read[FlagVerbs.Exceptions] = exception;
                read[FlagVerbs.ChairWhy] = read[FlagVerbs.ChairWhy][words.Length..];
            }
        }
        return read;
    }
}
