using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Plans;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Bot.Plans;

internal sealed class PlansHandler : Handler
{
    public override string Verb => PlanVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("plans", "plans", "See the plans and work streams of your strategic group", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var terms in PlanTurn.Kept(turn))
        {
            plan.Find(Kinds.Plan, PlanTurn.OpenIn(terms.Forum), terms.Forum.Value);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return PlanTurn.NotFound(turn);
        }
        if (PlanTurn.Kept(turn).FirstOrDefault(terms => PlanTurn.Reads(turn, terms)) is not { } own)
        {
            return PlanTurn.Nowhere(turn);
        }
        var roster = turn.RosterOf(own.Forum);
        return Outcome.Show(PlansCard.Render(
            new(own, [.. read.Find(Kinds.Plan, own.Forum.Value).Items.Select(static stored => stored.Value.ToDomain())], roster.NameOf, Access.Runs(own, roster, turn.Me, turn.Today)), turn.Words));
    }
}

/// <summary>A new plan. Without all of it, it brings the form.</summary>
internal sealed class OpenPlanHandler : Handler
{
    public override string Verb => PlanVerbs.Open;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("new plan", "new plan", "Put a plan or a work stream of your strategic group on the tracker", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        plan.Get(Kinds.Made, Draft(turn));
        foreach (var terms in PlanTurn.Kept(turn))
        {
            plan.Find(Kinds.Plan, PlanTurn.OpenIn(terms.Forum), terms.Forum.Value);
        }
        if (PlanCode.TryRead(turn.Data[PlanVerbs.Code], out var code))
        {
            plan.Get(Kinds.Plan, code.Value).Find(Kinds.Action, PlanTurn.ActionsOf(code));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return PlanTurn.NotFound(turn);
        }
        if (PlanTurn.Kept(turn).FirstOrDefault(own => PlanTurn.Reads(turn, own)) is not { } terms)
        {
            return PlanTurn.Nowhere(turn);
        }
        if (read.Get(Kinds.Made, Draft(turn)) is { } made)
        {
            return Outcome.Say(Done(turn, made.Value.Reference));
        }
        var roster = turn.RosterOf(terms.Forum);
        if (!Access.Runs(terms, roster, turn.Me, turn.Today))
        {
            return Outcome.Say(Refusals.Say(Reason.PlanNotYours, turn.Words));
        }
        if (turn.Repeated || !turn.Data.Sent(PlanVerbs.Title))
        {
            return Draw(turn, terms);
        }
        var known = PlanCode.TryRead(turn.Data[PlanVerbs.Code], out var code) ? read.Get(Kinds.Plan, code.Value)?.Value.ToDomain() : null;
        var command = new OpenPlan(
            turn.Data[PlanVerbs.Code], PlanTurn.Text(turn, PlanVerbs.Title), turn.Data[PlanVerbs.Owner] is { Length: > 0 } owner ? new PersonId(owner) : null, turn.Me)
        {
            Kind = turn.Data.Choice<PlanKind>(PlanVerbs.Kind) ?? PlanKind.ActionPlan,
        };
        return command.Decide(known, read.Find(Kinds.Plan, terms.Forum.Value).Items.Count, terms, roster, turn.Partnership.Words, turn.Now) switch
        {
            Decision<ActionPlan>.Accepted accepted => PlanTurn.Show(
                turn, accepted.State, read.Find(Kinds.Action).Items.Select(static action => action.Value.ToDomain()), terms, Done(turn, accepted.State.Code.Value)) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Plan, accepted.State.Code.Value, ActionPlanDocument.Of(accepted.State)),
                    DocumentOperation.Create(Kinds.Made, Draft(turn), new MadeDocument { Reference = accepted.State.Code.Value }, DraftDocument.Kept),
                ],
                Fact = accepted.Fact,
            },
            Decision<ActionPlan>.Refused refused => Draw(turn, terms, refused.Why),
            _ => throw new InvalidOperationException("A new plan is accepted or refused."),
        };
    }

    private static string Done(Turn turn, string code) => turn.Words["Plan {0} is on the tracker. Write its objectives next.", code];

    private static Outcome Draw(Turn turn, TermsOfReference terms, Reason? why = null) => Outcome.Show(OpenPlanCard.Render(
        new(terms, turn.Data[PlanVerbs.Draft] ?? turn.Key, Members.Choices(terms, turn.RosterOf(terms.Forum), turn.Today))
        {
            Kind = turn.Data.Choice<PlanKind>(PlanVerbs.Kind) ?? PlanKind.ActionPlan,
            Code = PlanTurn.Text(turn, PlanVerbs.Code) is { } code ? PlainText.Shorten(code, PlanCode.MostLetters) : null,
            // What may tell who somebody is is not shown again.
            Title = why is not Reason.LooksIdentifying && PlanTurn.Text(turn, PlanVerbs.Title) is { } title ? PlainText.Shorten(title, ActionPlan.MostTitle) : null,
            Owner = turn.Data[PlanVerbs.Owner],
            Refusal = why is { } reason ? Refusals.Say(reason, turn.Words) : null,
        }, turn.Words));

    /// <summary>The draft's key belongs to the person: somebody else's key makes nothing of theirs.</summary>
    private static string Draft(Turn turn) => $"plan:{turn.Me}:{turn.Data[PlanVerbs.Draft] ?? turn.Key}";
}
