using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Cases;

/// <summary>
/// "correct CH-2041": a child's name or date of birth is put right, by the front door, which takes referrals in, or by those
/// who run a group that has the child. To anybody else there is no such record.
/// </summary>
internal sealed class CorrectionSubject : IFormSubject
{
    public string Form => CorrectionForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => CorrectionForm.Definition(draft.Born);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
        if (ReferralReference.TryParse(turn.Data[FrontDoorVerbs.Referral], out var referral))
        {
            plan.Get(Kinds.Review, referral.ToString());
        }
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (press.About.Length == 0)
        {
            return (null, FormTurn.Sentence(turn, turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} CH-2041", "correct"]));
        }
        if (Of(turn, read, press.About, out var refusal) is not { } stored)
        {
            return (null, refusal);
        }
        var child = stored.Value.ToDomain();
        var draft = FormTurn.Begin(turn, Form, child.Reference.ToString(), Said(turn, read, child) ?? CorrectionReading.Answers(child));
        return (draft with { Born = child.Born.Day, Corrections = child.Corrections.Count }, null);
    }

    /// <summary>The form shows the child's name.</summary>
    public AuditFact? Sight(DraftDocument draft) => new(CaseVerbs.Show, draft.About);

    /// <summary>Of a record that somebody else corrected meanwhile, it begins anew with what the record says now.</summary>
    public DraftDocument Renewed(DraftDocument earlier, DraftDocument fresh) => earlier.Corrections == fresh.Corrections ? earlier : fresh;

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            plan.Get(Kinds.Child, child.ToString())
                .Find(Kinds.Review, new DocumentQuery(Kinds.Review) { Equal = [("child", child.ToString())], Take = 1 });
        }
    }

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (Of(turn, read, draft.About, out var refusal) is not { } stored)
        {
            return refusal;
        }
        var before = stored.Value.ToDomain();
        return CorrectionReading.Of(answers, before.Reference, turn.Me, draft.Draft, draft.Corrections ?? 0).Decide(before, may: true, ReviewSettings.Of(turn)) switch
        {
            Decision<Child>.Accepted accepted => new Outcome(Done(turn, stored.Value, accepted.State))
            {
                // What identified the child until now still does, to whoever heard it: that stays guarded.
                Changes =
                [
                    DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(accepted.State, stored.Value.Referrer)),
                    .. Identifiers.Of(accepted.State),
                    .. Look(turn, read, before, accepted.State),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Child>.AlreadySo already => new Outcome(Done(turn, stored.Value, already.State)),
            Decision<Child>.Refused refused => FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0
        && Of(turn, read, press.About, out _) is { } stored
        && stored.Value.Corrections?.Any(made => made.Draft == press.Draft && made.By == turn.Me.Value) is true
            ? Done(turn, stored.Value, stored.Value.ToDomain())
            : null;

    /// <summary>Whether the record may be corrected by whoever reads its card.</summary>
    internal static bool May(Turn turn, ChildDocument child) => child.Going is not true && (turn.ReviewsReferrals || turn.AnswersFor(child));

    private static Stored<ChildDocument>? Of(Turn turn, ReadSet read, string about, out Outcome refusal)
    {
        refusal = FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words));
        if (!CaseReference.TryParse(about, out var reference) || read.Get(Kinds.Child, reference.ToString()) is not { } stored || !May(turn, stored.Value))
        {
            return null;
        }
        if (turn.IsClosedByConflict(reference))
        {
            refusal = FormTurn.Sentence(turn, Refusals.Say(Reason.ClosedByConflict, turn.Words));
            return null;
        }
        if (stored.Value.ToDomain().JoinedTo is { } kept)
        {
            refusal = FormTurn.Sentence(turn, turn.Words["{0} is the same child as {1}, whose record is kept. Nothing was saved. Type: correct {1}", reference, kept]);
            return null;
        }
        return stored;
    }

    /// <summary>From the card of a referral that was added to: what its sender said is right, for those who read it there.</summary>
    private static FormAnswers? Said(Turn turn, ReadSet read, Child child)
    {
        if (!turn.ReviewsReferrals
            || !ReferralReference.TryParse(turn.Data[FrontDoorVerbs.Referral], out var referral)
            || read.Get(Kinds.Review, referral.ToString()) is not { } stored
            || !(referral == child.Referral || child.ReferredAgain.Contains(referral)))
        {
            return null;
        }
        var said = stored.Value.ToDomain().Additions;
        var (name, born) = (said.LastOrDefault(added => added.RightName is not null)?.RightName, said.LastOrDefault(added => added.RightBirthDate is not null)?.RightBirthDate);
        return CorrectionReading.Answers(child, name, born, turn.Words["By what was added to {0}.", referral]);
    }

    /// <summary>Another name or day may be that of a child who is known here: it is looked again, and not by this press.</summary>
    private static IEnumerable<DocumentOperation> Look(Turn turn, ReadSet read, Child before, Child after) =>
        before.Likeness != after.Likeness && read.Find(Kinds.Review).Items is [var own, ..]
            ? [DocumentOperation.Replace(Kinds.Review, own, ReviewDocument.From(own.Value.ToDomain() with { LooksForSame = turn.Now }))]
            : [];

    private static Answer Done(Turn turn, ChildDocument stored, Child child)
    {
        var card = CorrectedCard.Render(new(child, turn.NameOf, turn.Today, ScreeningSubject.MayScreen(turn, stored)), turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["The record of {0} is put right. What it says now is in our private chat.", child.Reference], card)
            : new Answer.Show(card);
    }
}
