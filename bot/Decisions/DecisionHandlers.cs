using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Decisions;

namespace PanelAssistant.Bot.Decisions;

/// <summary>"decision CH-2041": how the group decided, a week or a year later. Reading it is on record.</summary>
internal sealed class DecisionHandler : Handler
{
    public override string Verb => DecisionVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("decision", "decision CH-2041", "See how the group decided about a child", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan) => DecisionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[FlagVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"decision\" and the reference, for example: decision CH-2041"]);
        }
        if (DecisionTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        if (about.About.Flag.IsClosedTo(turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        return about.Chosen(_ => true) is { } decision
            ? new Outcome(about.View(decision)) { Fact = new(DecisionVerbs.Show, decision.Child.ToString(), decision.Question.Number.ToString()) }
            : Outcome.Say(Refusals.Say(Reason.NoDecision, turn.Words));
    }
}

/// <summary>What became of a recommendation: "adopted CH-2041", "not adopted CH-2041 WHY".</summary>
internal sealed class AnswerRecommendationHandler : Handler
{
    public override string Verb => DecisionVerbs.Answer;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("adopted", "adopted CH-2041", "Record what became of a recommendation (also: not adopted CH-2041 WHY)", SaidIn.Privately) { TakesNote = true, Read = Reading("yes"), ForMembers = true },
        new("not adopted", "not adopted CH-2041 WHY", "", SaidIn.Privately) { Read = Reading("no"), ForMembers = true },
    ];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => DecisionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (DecisionTurn.Of(turn, read) is not { } about)
        {
            return FlagTurn.NotFound(turn);
        }
        if (about.About.Flag.IsClosedTo(turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        if (about.Chosen(static decision => decision.AwaitsAnswer) is not { } decision || about.StoredOf(decision) is not { } stored)
        {
            return Outcome.Say(Refusals.Say(Reason.NoRecommendation, turn.Words));
        }
        if (about.IsInConflict(decision))
        {
            return Outcome.Say(Refusals.Say(Reason.ConflictDeclared, turn.Words));
        }
        var done = turn.Words["What became of the recommendation is recorded."];
        if (turn.Repeated)
        {
            return about.View(decision, done);
        }
        var why = turn.Data[FlagVerbs.Why] is { } typed ? PlainText.Clean(typed) : null;
        return new AnswerRecommendation(turn.Data[DecisionVerbs.Adopted] == "yes", why, turn.Me).Decide(decision, turn.Terms, turn.Roster, turn.Today) switch
        {
            Decision<DecisionRecord>.Accepted accepted => new Outcome(about.View(accepted.State, done))
            {
                Changes = [DocumentOperation.Replace(Kinds.Decision, stored, DecisionRecordDocument.From(accepted.State))],
                Fact = accepted.Fact,
            },
            Decision<DecisionRecord>.AlreadySo already => about.View(already.State, done),
            Decision<DecisionRecord>.Refused refused => about.View(decision, Refusals.Say(refused.Why, turn.Words), true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Func<string, IReadOnlyDictionary<string, string>> Reading(string adopted) => ReferenceWords.ChildWith(DecisionVerbs.Adopted, adopted);
}

/// <summary>"recommendations": those of the reader's group that nobody has answered.</summary>
internal sealed class WaitingHandler : Handler
{
    public override string Verb => DecisionVerbs.Waiting;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("recommendations", "recommendations", "See which recommendations of your group wait for an answer", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Decision, new DocumentQuery(Kinds.Decision)
            {
                Equal = [("awaits", forum.Value)],
                OrderBy = "closed",
                Take = WaitingCard.PageSize,
                After = turn.Data[FlagVerbs.After],
            });
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.SeesRecordsOf(turn.Terms.Forum))
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Decision, "awaits", turn.Terms.Forum.Value);
        return Outcome.Show(WaitingCard.Render(new(turn.Terms.Forum, turn.Terms.ShortName, [.. page.Items.Select(stored => stored.Value.ToDomain())], page.Next), turn.Words));
    }
}
