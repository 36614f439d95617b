using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>What waits at the front door, oldest first. For anybody else it is not there.</summary>
internal sealed class QueueHandler : Handler
{
    public override string Verb => FrontDoorVerbs.Queue;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("queue", "queue", "See which referrals wait at the front door", SaidIn.Privately) { ForFrontDoor = true }];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Review, new DocumentQuery(Kinds.Review)
    {
        Equal = [("queue", "open")],
        OrderBy = "received",
        Take = QueueCard.PageSize,
        After = turn.Data[FrontDoorVerbs.After],
    });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.ReviewsReferrals)
        {
            return FrontDoorTurn.NotFound(turn);
        }
        var page = read.Find(Kinds.Review);
        return Outcome.Show(QueueCard.Render(
            new(turn.Terms.FrontDoor, [.. page.Items.Select(stored => stored.Value.ToDomain())], turn.Today, page.Next), turn.Words));
    }
}
