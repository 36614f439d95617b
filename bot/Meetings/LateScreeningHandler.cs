using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>The chair takes a late screening tool, or leaves the child for the next meeting.</summary>
internal sealed class LateScreeningHandler : Handler
{
    public override string Verb => ItemVerbs.Late;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("take late", "take late CH-2041", "Take a screening tool that came after the deadline", SaidIn.Privately)
        {
            Read = ReferenceWords.ChildWith(ItemVerbs.Accept, ChoiceField.Yes),
            ForChair = true,
        },
        new("leave late", "leave late CH-2041", "Leave a late screening tool for the next meeting", SaidIn.Privately)
        {
            Read = ReferenceWords.ChildWith(ItemVerbs.Accept, ChoiceField.No),
            ForChair = true,
        },
    ];

    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ItemTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ItemTurn.Of(turn, read, ItemTurn.Runs) is not { } about)
        {
            return ItemTurn.NotFound(turn);
        }
        var accept = turn.Data[ItemVerbs.Accept] == ChoiceField.Yes;
        var command = new AnswerLateScreening(about.Item.Forum, about.Item.Child, accept, turn.Me);
        return about.Settle(command.Decide(about.Item, about.Setting), accept
            ? turn.Words["Taken. The child is on the list for this meeting."]
            : turn.Words["Left. The child is on the list for the next meeting."]);
    }
}
