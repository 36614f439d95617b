using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Bot.NoNames;

/// <summary>Names a child who was discussed without a name: the item stays, a referral and a child's record are made beside it.</summary>
internal sealed class NamingSubject : IFormSubject
{
    public string Form => ReferralForm.NamingId;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => ReferralForm.Naming(turn.Terms);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press) => PlanItem(plan, press);

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (Find(turn, read, press.About) is not var (item, terms) || !ConvertNoNames.IsFor(turn.Me, item, terms, turn.RosterOf(terms.Forum), turn.Today))
        {
            return (null, FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words)));
        }
        return read.Get(Kinds.Conversion, item.Reference.ToString()) is null
            ? (FormTurn.Begin(turn, ReferralForm.NamingId, press.About, ReferralReading.Known(item, turn.Terms)), null)
            : (null, FormTurn.Sentence(turn, Refusals.Say(Reason.AlreadySubmitted, turn.Words)));
    }

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press)
    {
        PlanItem(plan, press);
        ReferralRecords.Plan(turn, plan, press.Draft);
    }

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        var found = Find(turn, read, draft.About);
        var converted = found is not null && read.Get(Kinds.Conversion, found.Value.Item.Reference.ToString()) is not null;
        var terms = found?.Terms ?? turn.Terms;
        var referring = ReferralReading.Of(answers, turn.Terms, turn.Me, draft.Draft);
        var named = referring.Decide(null, turn.Terms, turn.Roster, ReferralRecords.NextReferral(read), ReferralRecords.NextChild(read), turn.Now, turn.Today);
        var decision = new ConvertNoNames(referring.Parents, turn.Me).Decide(found?.Item, converted, named, terms, turn.RosterOf(terms.Forum), turn.Today);
        return ReferralSubject.Sent(turn, read, decision, referral =>
        [
            DocumentOperation.Create(Kinds.Conversion, draft.About, new ConversionDocument
            {
                Referral = referral.Reference.Number,
                Child = referral.Child.Reference.Number,
                By = turn.Me.Value,
                At = turn.Now,
            }),
        ]);
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) => ReferralSubject.ReceiptOf(turn, read, press);

    private static void PlanItem(ReadPlan plan, FormPress press)
    {
        if (NoNamesReference.TryParse(press.About, out var item))
        {
            plan.Get(Kinds.NoNames, item.ToString()).Get(Kinds.Conversion, item.ToString());
        }
    }

    private static (NoNamesItem Item, TermsOfReference Terms)? Find(Turn turn, ReadSet read, string about) =>
        NoNamesReference.TryParse(about, out var reference)
        && read.Get(Kinds.NoNames, reference.ToString())?.Value.ToDomain() is { } item
        && turn.Partnership.TryGet(item.Forum, out var terms)
            ? (item, terms)
            : null;
}
