using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Cases;

/// <summary>A child's record, for members of the group and the one who referred the child. Opening it is on record.</summary>
internal sealed class CaseHandler : Handler
{
    public override string Verb => CaseVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("case", "case CH-2041", "Open a child's record", SaidIn.Privately) { Read = ReferenceWords.Child }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        FlagTurn.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var child))
        {
            plan.Find(Kinds.Screening, ScreeningSubject.Latest(child, 2));
            LinkTurn.Plan(plan, RecordReference.Of(child));
            LinkTurn.PlanGrants(turn, plan);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[CaseVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"case\" and the reference, for example: case CH-2041"]);
        }
        if (!CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var reference)
            || read.Get(Kinds.Child, reference.ToString()) is not { } stored
            || !ScreeningSubject.MayScreen(turn, stored.Value))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, reference), turn.Me))
        {
            return Outcome.Say(Refusals.Say(Reason.ClosedByConflict, turn.Words));
        }
        var child = stored.Value.ToDomain();
        var opened = turn.OpensHere(stored.Value);
        if (child.JoinedTo is { } kept && (opened || turn.ReviewsReferrals))
        {
            return Outcome.Say(turn.Words["{0} is the same child as {1}, whose record is kept. Type: case {1}", reference, kept]);
        }
        var screenings = read.Find(Kinds.Screening).Items.Select(found => found.Value.ToDomain()).ToList();
        var latest = screenings.FirstOrDefault();
        var card = CaseCard.Render(new CaseView
        {
            Forum = turn.Terms.Forum,
            Child = child,
            Summary = CaseSummary.Of(child, turn.Today, turn.Words, latest),
            Flag = opened ? read.Get(Kinds.Flag, FlagDocument.IdOf(turn.Terms.Forum, reference))?.Value.ToDomain() : null,
            Direction = latest is null ? null : RiskWords.Of(Trends.Between(screenings.Skip(1).FirstOrDefault(), latest), turn.Words),
            IsMember = opened,
            Door = turn.Terms.FrontDoor,
            MayChair = turn.MayChair,
            AnswersFor = Access.AnswersFor(turn.Terms, turn.Roster, turn.Me, turn.Today, child),
            MayCorrect = CorrectionSubject.May(turn, stored.Value),
            SeesCorrections = opened || turn.ReviewsReferrals,
            NameOf = turn.NameOf,
            Links = opened ? LinkTurn.Lines(turn, read, RecordReference.Of(reference), LinkTurn.Grants(read)) : [],
        }, turn.Words);
        return Outcome.Show(card) with { Fact = new(CaseVerbs.Show, reference.ToString()) };
    }
}
