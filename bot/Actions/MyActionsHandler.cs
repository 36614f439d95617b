using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>A page of the speaker's open actions, whatever forum they come from.</summary>
internal sealed class MyActionsHandler : Handler
{
    public override string Verb => ActionVerbs.Mine;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("my actions", "my actions", "See your open actions and tick them off", SaidIn.Privately), new("actions", "actions", "See your own open actions; only you see the answer", SaidIn.InGroup), new("actions", "actions", "", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Action, Page(turn, turn.Data[ActionVerbs.After]));

    public override Outcome Handle(Turn turn, ReadSet read) => Outcome.Show(Draw(turn, read.Find(Kinds.Action), null, false));

    internal static DocumentQuery Page(Turn turn, string? after) => new(Kinds.Action)
    {
        Equal = [("owner", turn.Me.Value), ("tracker", "open")],
        OrderBy = "due",
        Take = MyActionsCard.PageSize,
        After = after,
    };

    /// <summary>Those of a group that they have left pass on to whoever has their seat.</summary>
    private static bool IsTheirs(Turn turn, ActionItem action) =>
        turn.Partnership.TryGet(action.Forum, out var terms) && Access.OpensAction(terms, turn.RosterOf(action.Forum), turn.Me, turn.Today, action);

    /// <param name="without">An action that has just been closed and is still on the page that was read.</param>
    internal static Cards.Elements.PersonalCard Draw(Turn turn, Page<ActionDocument> page, string? said, bool refused, string? without = null) =>
        MyActionsCard.Render(new MyActionsView
        {
            Actions = [.. page.Items.Where(stored => stored.Id != without).Select(stored => stored.Value.ToDomain()).Where(action => IsTheirs(turn, action))],
            IsShut = action => turn.IsClosedByConflict(action.Child),
            Today = turn.Today,
            Next = page.Next,
            FirstPage = turn.Data[ActionVerbs.After] is null,
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words);
}
