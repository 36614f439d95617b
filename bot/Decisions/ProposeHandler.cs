using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Decisions;

/// <summary>"propose CH-2041" in the meeting chat brings a card for the chair's eyes only; what it asks goes up for everybody.</summary>
internal sealed class ProposeHandler : Handler
{
    public override string Verb => DecisionVerbs.Propose;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("propose", "propose CH-2041", "Ask the group to keep a flag, make a recommendation or give an action", SaidIn.InGroup)
        {
            Read = ReferenceWords.Child,
            ForChair = true, OnlyChair = true,
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[FlagVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"propose\" and the reference, for example: propose CH-2041"]);
        }
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        if (!turn.MayChair)
        {
            return new Outcome(new Answer.Say(Refusals.Say(Reason.ChairOnly, turn.Words))) { Fact = new(DecisionVerbs.Propose, about.Child.ToString(), nameof(Reason.ChairOnly)) };
        }
        return about.Flag.HasOpenQuestion
            ? Outcome.Say(Refusals.Say(Reason.VoteAlreadyOpen, turn.Words))
            : Outcome.Show(ProposalForm.Draw(turn, about.Flag));
    }
}
