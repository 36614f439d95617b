using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Flags;

/// <summary>The flagged children of the reader's group, by reference.</summary>
internal sealed class FlagListHandler : Handler
{
    public override string Verb => FlagVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("flags", "flags", "See which children your group has flagged, and who still has to confirm", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Flag, new DocumentQuery(Kinds.Flag)
            {
                Equal = [("forum", forum.Value)],
                RangeField = "standing",
                AtLeast = FlagDocument.Flagged,
                AtMost = FlagDocument.FlaggedAndVoting,
                OrderBy = "standing",
                Take = FlagListCard.PageSize,
                After = turn.Data[FlagVerbs.After],
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.IsMember)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Flag, "forum", turn.Terms.Forum.Value);
        var view = new FlagListView(
            turn.Terms.Forum,
            turn.Terms.ShortName,
            [.. page.Items.Select(stored => stored.Value.ToDomain()).Where(flag => flag.Forum == turn.Terms.Forum)],
            page.Next);
        return Outcome.Show(FlagListCard.Render(view, turn.Words));
    }
}
