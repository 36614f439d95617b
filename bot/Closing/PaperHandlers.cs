using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Closing;

/// <summary>The papers of a child, for those who run the list or open the record.</summary>
internal sealed class ChildPapersHandler : Handler
{
    /// <summary>Opening the papers is on record.</summary>
    private const string Opened = "item.papers.open";

    public override string Verb => ClosingVerbs.Papers;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("child papers", "child papers CH-2041", "See which papers of a child are there, and what agencies say to them", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => ItemTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => ClosingTurn.Of(turn, read, out var refusal) is { } closing
        ? new Outcome(closing.Papers(closing.About.Item)) { Fact = new(Opened, closing.About.Item.Child.ToString()) }
        : refusal;
}

/// <summary>What a member's agency says to one paper.</summary>
internal sealed class ScrutinisePaperHandler : Handler
{
    public override string Verb => ClosingVerbs.Scrutinise;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("scrutiny", "scrutiny CH-2041 plan what my agency says", "Say what your agency thinks of a paper of a child", SaidIn.Privately) { Read = PaperWords.Read, ForMembers = true },
    ];

    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => ItemTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ClosingTurn.Of(turn, read, out var refusal) is not { } closing)
        {
            return refusal;
        }
        if (!closing.About.OpensRecord)
        {
            return ItemTurn.NotFound(turn);
        }
        var (item, done) = (closing.About.Item, turn.Words["Recorded for your agency."]);
        var words = turn.Data[ClosingVerbs.Words] is { } typed ? PlainText.Clean(typed) : null;
        return turn.Repeated
            ? new(closing.Papers(item, done))
            : new ScrutinisePaper(item.Forum, item.Child, PaperWords.Id(turn.Data[ClosingVerbs.Paper]), words, turn.Me).Decide(item, closing.Open, closing.About.Setting) switch
            {
                Decision<ForumItem>.Accepted accepted => new Outcome(closing.Papers(accepted.State, done)) { Changes = [closing.About.Save(accepted.State)], Fact = accepted.Fact },
                Decision<ForumItem>.AlreadySo => new(closing.Papers(item, done)),
                Decision<ForumItem>.Refused refused => new(closing.Papers(item, Refusals.Say(refused.Why, turn.Words), refused: true)),
                _ => throw new InvalidOperationException("A decision has three forms."),
            };
    }
}

/// <summary>The chair gives, in one press, the action to bring a paper that is not there.</summary>
internal sealed class FillGapHandler : Handler
{
    private const string Counter = "action";

    public override string Verb => ClosingVerbs.Gap;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("bring paper", "bring paper CH-2041 ehcp", "Give the action to bring a paper that a child lacks", SaidIn.Privately) { Read = PaperWords.Read, ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ItemTurn.Plan(turn, plan);
        plan.Get(Kinds.Counter, Counter);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ClosingTurn.Of(turn, read, out var refusal) is not { } closing)
        {
            return refusal;
        }
        var item = closing.About.Item;
        if (turn.Repeated)
        {
            return new(closing.Papers(item));
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = ActionReference.Of((counter?.Value.Last ?? 0) + 1);
        var paper = PaperWords.Id(turn.Data[ClosingVerbs.Paper]);
        var what = $"Bring to the next meeting: {ClosingWords.Title(closing.Terms, paper ?? "")}.";
        var due = closing.Roster.Series(closing.Terms)?.DueFor(turn.Today) ?? closing.Terms.Cadence.Every.After(turn.Today, 1);
        return new FillGap(item.Forum, item.Child, paper, reference, what, due, turn.Me).Decide(item, closing.Open, closing.About.Setting) switch
        {
            Decision<(ForumItem Item, ActionItem Action)>.Accepted accepted => new Outcome(closing.Papers(
                accepted.State.Item, turn.Words["Action {0} is given to {1}.", reference, PlainText.Escape(closing.Roster.NameOf(accepted.State.Action.Owner))]))
            {
                Changes =
                [
                    closing.About.Save(accepted.State.Item),
                    DocumentOperation.Create(Kinds.Action, reference.ToString(), ActionDocument.From(accepted.State.Action)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<(ForumItem Item, ActionItem Action)>.Refused refused => new(closing.Papers(item, Refusals.Say(refused.Why, turn.Words), refused: true)),
            _ => throw new InvalidOperationException("The action is given or refused."),
        };
    }
}

internal static class PaperWords
{
    /// <summary>"CH-2041 ehcp what is said".</summary>
    public static IReadOnlyDictionary<string, string> Read(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ClosingVerbs.Child, ClosingVerbs.Words));
        var words = read.GetValueOrDefault(ClosingVerbs.Words, "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        read[ClosingVerbs.Paper] = words.Length > 0 ? words[0] : "";
        read[ClosingVerbs.Words] = words.Length > 1 ? words[1] : "";
        return read;
    }

    public static string? Id(string? typed) => typed?.ToLowerInvariant();
}
