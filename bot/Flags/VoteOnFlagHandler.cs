using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>A press on for, against or abstain; or "vote for CH-2041" in words.</summary>
internal sealed class VoteOnFlagHandler : Handler
{
    public override string Verb => FlagVerbs.Vote;

    public override bool DespiteConflict => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("vote for", "vote for CH-2041", "Cast or change your agency's vote (also: vote against, abstain)", SaidIn.Privately)
        {
            TakesNote = true,
            Read = ReferenceWords.ChildWith(FlagVerbs.Choice, nameof(VoteChoice.For)),
            ForMembers = true,
        },
        new("vote against", "vote against CH-2041", "", SaidIn.Privately)
        {
            TakesNote = true,
            Read = ReferenceWords.ChildWith(FlagVerbs.Choice, nameof(VoteChoice.Against)),
            ForMembers = true,
        },
        new("abstain", "abstain CH-2041", "", SaidIn.Privately)
        {
            TakesNote = true,
            Read = ReferenceWords.ChildWith(FlagVerbs.Choice, nameof(VoteChoice.Abstain)),
            ForMembers = true,
        },
    ];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        if (turn.Data.Choice<VoteChoice>(FlagVerbs.Choice) is not { } choice)
        {
            return about.View(about.Flag, Refusals.Say(Reason.UnknownChoice, turn.Words), true);
        }
        var why = turn.Data[FlagVerbs.Why] is { } typed ? PlainText.Clean(typed) : null;
        var command = new VoteOnFlag(about.Child, about.Question, choice, why, turn.Me);
        var decision = command.Decide(about.Flag, turn.Terms, turn.Roster, turn.Today, turn.Now);
        return about.Settle(decision, about.View, turn.Words["Your agency's vote is recorded."], Repaint.WhenPossible);
    }
}
