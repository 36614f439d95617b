using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Cases;

/// <summary>"parents told CH-2041": the card that asks for the evidence, and what becomes of it.</summary>
internal sealed class ParentsHandler : Handler
{
    public override string Verb => CaseVerbs.Parents;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("parents told", "parents told CH-2041", "Record that a child's parents have been told since", SaidIn.Privately) { Read = ReferenceWords.Child }];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[CaseVerbs.Child] is null)
        {
            return Outcome.Say(turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} CH-2041", Typed[0].Words]);
        }
        if (turn.Place.IsShared
            || !CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var reference)
            || read.Get(Kinds.Child, reference.ToString()) is not { } stored
            || !(turn.ReviewsReferrals || ScreeningSubject.MayScreen(turn, stored.Value)))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var (who, how, evidence) = (Text(turn, ParentsCard.Who), Text(turn, ParentsCard.How), Text(turn, ParentsCard.Evidence));
        if (who is null && how is null && evidence is null)
        {
            return Outcome.Show(ParentsCard.Render(new(reference, turn.Today, null), turn.Words));
        }
        var on = turn.Data[ParentsCard.On] is null ? turn.Today : turn.Data.Date(ParentsCard.On);
        var decision = on is { } day
            ? new RecordParents(reference, new ParentsTold.Informed(who ?? "", day, how ?? "", evidence ?? "")).Decide(stored.Value.ToDomain(), may: true, turn.Today)
            : Decision<Child>.Refuse(Reason.DateNotReadable);
        var done = turn.Words["Recorded: parents of {0} have been told.", reference];
        return decision switch
        {
            Decision<Child>.Accepted accepted => Outcome.Say(done) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(accepted.State, stored.Value.Referrer))],
                Fact = accepted.Fact,
            },
            Decision<Child>.AlreadySo => Outcome.Say(done),
            Decision<Child>.Refused refused => Outcome.Show(ParentsCard.Render(new(reference, turn.Today, Refusals.Say(refused.Why, turn.Words), who, how, evidence), turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static string? Text(Turn turn, string name) => turn.Data[name] is { } typed && PlainText.Clean(typed) is { Length: > 0 } clean ? clean : null;
}
