using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>Moves a child to another area's group of the same kind. Typed: "move child CH-2041 panel-south because ...".</summary>
internal sealed class MoveItemHandler : Handler
{
    private const string Because = "because";

    public override string Verb => ItemVerbs.Move;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("move child", "move child CH-2041 GROUP because REASON", "Move a child to another area's group", SaidIn.Privately) { Read = Words, ForChair = true },
    ];

    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ItemTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ItemTurn.Of(turn, read, static (turn, forum) => ItemTurn.Runs(turn, forum) || turn.ReviewsReferrals) is not { } about)
        {
            return ItemTurn.NotFound(turn);
        }
        var done = turn.Words["Moved. Both chairs and the referrer are told."];
        if (turn.Repeated)
        {
            return about.Show(about.Item, done);
        }
        var command = new MoveItem(about.Item.Child, about.Item.Forum, new ForumId(turn.Data[ItemVerbs.To] ?? ""), turn.Data[ItemVerbs.Why], turn.Me);
        return command.Decide(about.Item, about.Setting) switch
        {
            Decision<IReadOnlyList<ForumItem>>.Accepted accepted => new Outcome(about.Show(accepted.State[0], done))
            {
                Changes = [.. about.Save(accepted.State, about.Child)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<IReadOnlyList<ForumItem>>.AlreadySo => about.Show(about.Item, done),
            Decision<IReadOnlyList<ForumItem>>.Refused { Why: Reason.NotFound } => ItemTurn.NotFound(turn),
            Decision<IReadOnlyList<ForumItem>>.Refused refused => about.Show(about.Item, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ItemVerbs.Child, ItemVerbs.Why));
        var words = read.GetValueOrDefault(ItemVerbs.Why, "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var why = words.Length > 1 ? words[1] : "";
        read[ItemVerbs.To] = words.Length > 0 ? words[0].ToLowerInvariant() : "";
        read[ItemVerbs.Why] = why.StartsWith(Because, StringComparison.OrdinalIgnoreCase) ? why[Because.Length..].Trim() : why;
        return read;
    }
}
