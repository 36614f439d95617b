using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Flags;

/// <summary>Shows what the reader's agency owes for a flag, and how the others stand.</summary>
internal sealed class ConfirmFlagViewHandler : Handler
{
    public override string Verb => FlagVerbs.ConfirmView;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("confirm", "confirm CH-2041", "Say what your agency has done about a flag", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => FlagTurn.PlanSight(turn, plan, Verb);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[FlagVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"confirm\" and the reference, for example: confirm CH-2041"]);
        }
        if (FlagTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        return about.Flag.Confirmations.Count == 0
            ? Outcome.Say(Refusals.Say(Reason.NotDecidedYet, turn.Words))
            : about.Seen(about.ConfirmView(about.Flag));
    }
}

/// <summary>Takes an agency's answer: on our system since, cannot and why, removed since.</summary>
internal sealed class ConfirmFlagHandler : Handler
{
    public override string Verb => FlagVerbs.Confirm;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("flagged", "flagged CH-2041", "Confirm: on our system since today (also: removed, cannot flag)", SaidIn.Privately)
        {
            MindsDenial = true,
            Read = static text => Since(text, ConfirmationState.OnSystem),
            ForMembers = true,
        },
        new("removed", "removed CH-2041", "", SaidIn.Privately)
        {
            MindsDenial = true,
            Read = static text => Since(text, ConfirmationState.Removed),
            ForMembers = true,
        },
        new("cannot flag", "cannot flag CH-2041 because we have no system", "", SaidIn.Privately)
        {
            Read = ReferenceWords.ChildWith(FlagVerbs.State, nameof(ConfirmationState.Cannot)),
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
        if (turn.Data.Choice<ConfirmationState>(FlagVerbs.State) is not { } state)
        {
            return about.ConfirmView(about.Flag, Refusals.Say(Reason.UnknownChoice, turn.Words), true);
        }
        // Typed words without a date mean today; a card that sends something unreadable is asked again.
        var on = turn.Data[FlagVerbs.On] is null ? turn.Today : turn.Data.Date(FlagVerbs.On);
        var why = turn.Data[FlagVerbs.Why] is { } typed ? PlainText.Clean(typed) : null;
        var command = new ConfirmFlag(about.Child, state, on, why, turn.Me)
        {
            Agency = turn.Data[FlagVerbs.Agency] is { } agency ? new AgencyId(agency) : null,
            Asked = turn.Data.Choice<FlagChange>(FlagVerbs.Asked),
        };
        var decision = command.Decide(about.Flag, turn.Terms, turn.Roster, turn.Today);
        if (decision is Decision<Flag>.Refused refused && about.Flag.Confirmations.Count == 0)
        {
            return Outcome.Say(Refusals.Say(refused.Why, turn.Words));
        }
        return about.Settle(decision, about.ConfirmView, turn.Words["Thank you. Your agency's answer is recorded."], Repaint.None);
    }

    private static readonly string[] Today = ["", "today", "please", "thanks", "thank you"];

    private static readonly string[] Before = ["since ", "on "];

    /// <summary>"flagged CH-2041 since 20 November 2026". What follows and is no day is asked about: "flagged CH-2041, not yet" is no confirmation.</summary>
    private static Dictionary<string, string> Since(string text, ConfirmationState state)
    {
        var read = new Dictionary<string, string>(ReferenceWords.ChildWith(FlagVerbs.State, state.ToString())(text));
        var said = read.GetValueOrDefault(FlagVerbs.Why, "").Trim(' ', '.', ',', '!', ':', ';');
        if (!Today.Contains(said, StringComparer.OrdinalIgnoreCase))
        {
            var day = Before.FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } found ? said[found.Length..] : said;
            read[FlagVerbs.On] = TypedDate.AsSent(day);
        }
        return read;
    }
}
