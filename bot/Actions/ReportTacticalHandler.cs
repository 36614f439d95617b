using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Bot.Actions;

/// <summary>Says what became of a measure that an action is.</summary>
internal sealed class ReportTacticalHandler : Handler
{
    private const string Because = "because ";

    private static readonly (string Words, TacticalState State)[] States =
        [("not pursued", TacticalState.NotPursued), ("issued", TacticalState.Issued), ("requested", TacticalState.Requested)];

    public override string Verb => ActionVerbs.Response;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("response", "response A-17 issued (or: not pursued because ...)", "Say what came of an operational or tactical measure", SaidIn.Privately) { Read = Words, ForMembers = true }];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan) => ActionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[ActionVerbs.Action] is null)
        {
            return Outcome.Say(turn.Words["Which one? Give its number, for example: response A-17 issued"]);
        }
        if (ActionTurn.Of(turn, read) is not { } about)
        {
            return ActionTurn.Refuse(turn, read);
        }
        var why = turn.Data[ActionVerbs.ResponseWhy] is { } typed ? PlainText.Clean(typed) : null;
        var decision = new ReportTactical(turn.Data.Choice<TacticalState>(ActionVerbs.State), why, turn.Me)
            .Decide(about.Action, about.Terms, turn.RosterOf(about.Terms.Forum), turn.Today, turn.Now);
        return about.Settle(decision, turn.Words["It is noted on {0}.", about.Action.Reference], about.View);
    }

    /// <summary>"response A-17 not pursued because the court refused it".</summary>
    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ActionVerbs.Action, ActionVerbs.ResponseWhy));
        var said = read.GetValueOrDefault(ActionVerbs.ResponseWhy, "");
        if (States.FirstOrDefault(state => said.StartsWith(state.Words, StringComparison.OrdinalIgnoreCase)) is { Words: { } words } found)
        {
            read[ActionVerbs.State] = found.State.ToString();
            var why = said[words.Length..].Trim(' ', ':', ',');
            read[ActionVerbs.ResponseWhy] = why.StartsWith(Because, StringComparison.OrdinalIgnoreCase) ? why[Because.Length..].Trim() : why;
        }
        return read;
    }
}
