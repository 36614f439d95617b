using PanelAssistant.Bot.Forms;
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
    public string Form => ReferralForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => ReferralForm.Definition(turn.Terms);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) => (FormTurn.Begin(turn, ReferralForm.Id), null);

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => ReferralRecords.Plan(turn, plan, press.Draft);

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        var command = ReferralReading.Of(answers, turn.Terms, turn.Me, draft.Draft);
        var decision = command.Decide(null, turn.Terms, turn.Roster, ReferralRecords.NextReferral(read), ReferralRecords.NextChild(read), turn.Now, turn.Today);
        return Sent(turn, read, decision, static _ => []);
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) => ReceiptOf(turn, read, press);

    /// <summary>Stores what was decided with everything that belongs to it, and shows the receipt.</summary>
    internal static Outcome Sent(Turn turn, ReadSet read, Decision<Referral> decision, Func<Referral, IEnumerable<DocumentOperation>> more)
    {
        switch (decision)
        {
            case Decision<Referral>.Accepted accepted:
                var referral = accepted.State;
                DocumentOperation[] changes = [.. ReferralRecords.Create(turn, read, referral, turn.Terms), .. more(referral)];
                return new Outcome(Receipt(turn, referral.Reference, ReferralRecords.MadeOf(turn, referral))) { Changes = changes, Fact = accepted.Fact, Tell = accepted.Tell };
            case Decision<Referral>.Refused refused:
                return FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words));
            default:
                throw new InvalidOperationException("A new referral is accepted or refused.");
        }
    }

    internal static Answer? ReceiptOf(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0
        && read.Get(Kinds.Made, ReferralRecords.Made(turn, press.Draft))?.Value is { Child: not null, At: not null } made
        && ReferralReference.TryParse(made.Reference, out var reference)
            ? Receipt(turn, reference, made)
            : null;

    private static Answer Receipt(Turn turn, ReferralReference reference, MadeDocument made)
    {
        var door = turn.Terms.FrontDoor;
        var answer = WorkingDays.EnglandAndWales.Add(UkTime.DateOf(made.At!.Value), door.ReplyWorkingDays);
        var card = ReferralReceiptCard.For(
            new(reference, CaseReference.Of(made.Child!.Value), door, answer.HolidaysKnown ? answer.Date : null, made.ImmediateDanger)
            {
                OnlyWithoutName = made.OnlyWithoutName,
                Notices = [.. turn.Partnership.Forums.Select(terms => terms.NotAReferral?.Text).OfType<string>().Distinct()],
            },
            turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["Referral {0} received. The receipt is in our private chat.", reference], card)
            : new Answer.Show(card);
    }
}
