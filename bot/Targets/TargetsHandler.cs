using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Targets;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Bot.Targets;

internal sealed class TargetsHandler : Handler
{
    private const string After = "after";

    public override string Verb => TargetVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("targets", "targets", "See the targets of your group's plan, and how they stand", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var terms in TargetTurn.Kept(turn))
        {
            plan.Find(Kinds.Target, TargetDocument.OpenOf(terms.Forum) with { Take = TargetsCard.PageSize, After = turn.Data[After] }, terms.Forum.Value);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return TargetTurn.NotFound(turn);
        }
        if (TargetTurn.Kept(turn).FirstOrDefault(terms => TargetTurn.Reads(turn, terms)) is not { } own)
        {
            return TargetTurn.Nowhere(turn);
        }
        var page = read.Find(Kinds.Target, own.Forum.Value);
        var runs = Access.Runs(own, turn.RosterOf(own.Forum), turn.Me, turn.Today);
        return Outcome.Show(TargetsCard.Render(new(own, [.. page.Items.Select(stored => stored.Value.ToDomain())], turn.Today, runs, page.Next), turn.Words));
    }
}

/// <summary>A new target. Without all of it, it brings the form.</summary>
internal sealed class SetTargetHandler : Handler
{
    private const string Counter = "target";

    public override string Verb => TargetVerbs.Set;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("set target", "set target", "Set a target of your group's plan", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Draft(turn));

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return TargetTurn.NotFound(turn);
        }
        if (TargetTurn.Kept(turn).FirstOrDefault(own => TargetTurn.Reads(turn, own)) is not { } terms)
        {
            return TargetTurn.Nowhere(turn);
        }
        if (read.Get(Kinds.Made, Draft(turn)) is { } made)
        {
            return Outcome.Say(Done(turn, made.Value.Reference));
        }
        var roster = turn.RosterOf(terms.Forum);
        if (!Access.Runs(terms, roster, turn.Me, turn.Today))
        {
            return Outcome.Say(Refusals.Say(Reason.TargetNotYours, turn.Words));
        }
        if (turn.Repeated || !turn.Data.Sent(TargetVerbs.Title))
        {
            return Draw(turn, terms);
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = TargetReference.Of((counter?.Value.Last ?? 0) + 1);
        var command = new SetTarget(
            reference, TargetTurn.Text(turn, TargetVerbs.Title), TargetTurn.Text(turn, TargetVerbs.What), TargetTurn.Figure(turn.Data[TargetVerbs.Aim]), turn.Data.Date(TargetVerbs.Due), turn.Me)
        {
            Direction = turn.Data.Choice<TargetDirection>(TargetVerbs.Direction) ?? TargetDirection.AtLeast,
        };
        return command.Decide(terms, roster, turn.Partnership.Words, turn.Now) switch
        {
            Decision<Target>.Accepted accepted => TargetTurn.Show(turn, accepted.State, terms, Done(turn, reference.ToString())) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Target, reference.ToString(), TargetDocument.Of(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                    DocumentOperation.Create(Kinds.Made, Draft(turn), new MadeDocument { Reference = reference.ToString() }, DraftDocument.Kept),
                ],
                Fact = accepted.Fact,
            },
            Decision<Target>.Refused refused => Draw(turn, terms, refused.Why),
            _ => throw new InvalidOperationException("A new target is accepted or refused."),
        };
    }

    private static string Done(Turn turn, string reference) => turn.Words["{0} is set. Whoever chairs answers for it.", reference];

    private static Outcome Draw(Turn turn, TermsOfReference terms, Reason? why = null) => Outcome.Show(SetTargetCard.Render(
        new(terms, turn.Data[TargetVerbs.Draft] ?? turn.Key)
        {
            // What may tell who somebody is is not shown again.
            Title = why is Reason.LooksIdentifying ? null : Shown(turn, TargetVerbs.Title),
            Measure = why is Reason.LooksIdentifying ? null : Shown(turn, TargetVerbs.What),
            Aim = TargetTurn.Text(turn, TargetVerbs.Aim) is { } aim ? PlainText.Shorten(aim, 20) : null,
            Direction = turn.Data.Choice<TargetDirection>(TargetVerbs.Direction) ?? TargetDirection.AtLeast,
            Due = turn.Data.Date(TargetVerbs.Due),
            Refusal = why is { } reason ? Refusals.Say(reason, turn.Words) : null,
        }, turn.Words));

    private static string? Shown(Turn turn, string name) => TargetTurn.Text(turn, name) is { } text ? PlainText.Shorten(text, Target.MostText) : null;

    /// <summary>The draft's key belongs to the person: somebody else's key makes nothing of theirs.</summary>
    private static string Draft(Turn turn) => $"target:{turn.Me}:{turn.Data[TargetVerbs.Draft] ?? turn.Key}";
}
