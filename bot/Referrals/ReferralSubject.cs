using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>A referral in private chat, by anybody of the partnership, with or without a seat.</summary>
internal sealed class ReferralSubject : IFormSubject
{
    private const string ReferralCounter = "referral";
    private const string ChildCounter = "child";

    public string Form => ReferralForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => ReferralForm.Definition(turn.Terms);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) => (Fresh(turn), null);

    /// <summary>A draft with nothing in it, named after the press that began it.</summary>
    internal static DraftDocument Fresh(Turn turn) => new()
    {
        Person = turn.Me.Value,
        Draft = turn.Key,
        Form = ReferralForm.Id,
        Answers = FormAnswers.None.Values,
        Started = turn.Now,
        Changed = turn.Now,
    };

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) =>
        plan.Get(Kinds.Counter, ReferralCounter).Get(Kinds.Counter, ChildCounter).Get(Kinds.Made, Made(turn, press.Draft));

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        var referrals = read.Get(Kinds.Counter, ReferralCounter);
        var children = read.Get(Kinds.Counter, ChildCounter);
        var reference = ReferralReference.Of((referrals?.Value.Last ?? 1000) + 1);
        var child = CaseReference.Of((children?.Value.Last ?? 2000) + 1);
        var command = ReferralReading.Of(answers, turn.Terms, turn.Me, draft.Draft);
        switch (command.Decide(null, turn.Terms, turn.Roster, reference, child, turn.Now, turn.Today))
        {
            case Decision<Referral>.Accepted accepted:
                var referral = accepted.State;
                return new Outcome(Receipt(turn, referral.Reference, referral.Child.Reference, referral.At, referral.ImmediateDanger))
                {
                    Changes =
                    [
                        DocumentOperation.Create(Kinds.Referral, reference.ToString(), ReferralDocument.From(referral, turn.Terms.Forum)),
                        DocumentOperation.Create(Kinds.Review, reference.ToString(), ReviewDocument.From(FrontDoorReview.Of(referral, turn.Terms))),
                        DocumentOperation.Create(Kinds.Child, child.ToString(), ChildDocument.From(referral.Child, turn.Me.Value)),
                        DocumentOperation.Save(Kinds.Counter, ReferralCounter, referrals, new CounterDocument { Last = reference.Number }),
                        DocumentOperation.Save(Kinds.Counter, ChildCounter, children, new CounterDocument { Last = child.Number }),
                        DocumentOperation.Create(Kinds.Made, Made(turn, draft.Draft), new MadeDocument
                        {
                            Reference = reference.ToString(),
                            Child = child.Number,
                            At = turn.Now,
                            ImmediateDanger = referral.ImmediateDanger,
                        }, DraftDocument.Kept),
                        .. Identifiers.Of(referral.Child),
                    ],
                    Fact = accepted.Fact,
                    Tell = accepted.Tell,
                };
            case Decision<Referral>.Refused refused:
                return FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words));
            default:
                throw new InvalidOperationException("A new referral is accepted or refused.");
        }
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0
        && read.Get(Kinds.Made, Made(turn, press.Draft))?.Value is { Child: { } child, At: { } at } made
        && ReferralReference.TryParse(made.Reference, out var reference)
            ? Receipt(turn, reference, CaseReference.Of(child), at, made.ImmediateDanger)
            : null;

    private static Answer Receipt(Turn turn, ReferralReference reference, CaseReference child, DateTimeOffset at, bool danger)
    {
        var door = turn.Terms.FrontDoor;
        var answer = WorkingDays.EnglandAndWales.Add(UkTime.DateOf(at), door.ReplyWorkingDays);
        var card = ReferralReceiptCard.For(
            new(reference, child, door, answer.HolidaysKnown ? answer.Date : null, danger)
            {
                Notices = [.. turn.Partnership.Forums.Select(terms => terms.NotAReferral?.Text).OfType<string>().Distinct()],
            },
            turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["Referral {0} received. The receipt is in our private chat.", reference], card)
            : new Answer.Show(card);
    }

    /// <summary>A draft's key belongs to its person: with somebody else's key, one finds nothing.</summary>
    private static string Made(Turn turn, string draft) => $"referral:{turn.Me}:{draft}";
}
