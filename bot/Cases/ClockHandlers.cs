using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Cases;

/// <summary>A verb about the clocks of one child that must be there.</summary>
internal abstract class ClockHandlerBase : Handler
{
    public override string? Record(Turn turn) => ClockTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ClockTurn.Plan(turn, plan);

    public sealed override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[ClockVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} CH-2041", Typed[0].Words]);
        }
        return ClockTurn.Of(turn, read) is { } about ? Handle(turn, about) : ClockTurn.NotFound(turn);
    }

    protected abstract Outcome Handle(Turn turn, ClockTurn about);
}

/// <summary>What is asked, and when, for a child at risk. Opening it is on record.</summary>
internal sealed class ClockHandler : ClockHandlerBase
{
    public override string Verb => ClockVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("clocks", "clocks CH-2041", "See what is asked for a child at risk, and when", SaidIn.Privately) { Read = ReferenceWords.Child }];

    protected override Outcome Handle(Turn turn, ClockTurn about) =>
        about.View(about.Child) with { Fact = new(ClockVerbs.Show, about.Child.Reference.ToString()) };
}

internal sealed class PlanReceivedHandler : ClockHandlerBase
{
    public override string Verb => ClockVerbs.Plan;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("plan received", "plan received CH-2041", "Record that a plan which was asked for has come", SaidIn.Privately) { Read = ReferenceWords.Child, ForChair = true }];

    protected override Outcome Handle(Turn turn, ClockTurn about) => about.Settle(
        new PlanReceived(about.Child.Reference, turn.Data[ClockVerbs.Clock], turn.Me).Decide(about.Child, about.Terms, about.Roster, turn.Now, turn.Today),
        turn.Words["Recorded: the plan has come."]);
}

/// <summary>The chair confirms that the risk is less, or has the social worker invited all the same.</summary>
internal sealed class AnswerReducedHandler : ClockHandlerBase
{
    public override string Verb => ClockVerbs.Reduced;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("risk reduced", "risk reduced CH-2041", "Confirm that a child's risk is less, so that nobody is invited", SaidIn.Privately)
        {
            Read = ReferenceWords.ChildWith(ClockVerbs.Answer, nameof(ChairAnswer.Reduced)),
            ForChair = true,
        },
        new("invite all the same", "invite all the same CH-2041", "", SaidIn.Privately)
        {
            Read = ReferenceWords.ChildWith(ClockVerbs.Answer, nameof(ChairAnswer.Invite)),
            ForChair = true,
        },
    ];

    protected override Outcome Handle(Turn turn, ClockTurn about) => turn.Data.Choice<ChairAnswer>(ClockVerbs.Answer) is { } answer
        ? about.Settle(
            new AnswerReduced(about.Child.Reference, turn.Data[ClockVerbs.Clock], answer, turn.Me).Decide(about.Child, about.Terms, about.Roster, turn.Now, turn.Today),
            answer is ChairAnswer.Reduced ? turn.Words["Recorded: the risk is less. Nobody is invited."] : turn.Words["Recorded: the coordinator is asked to invite them."])
        : about.View(about.Child, Refusals.Say(Reason.UnknownChoice, turn.Words), true);
}
