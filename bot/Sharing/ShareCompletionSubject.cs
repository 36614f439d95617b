using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Sharing;

/// <summary>
/// The rest of what was shared at once, by whoever shared it: also when their seat has ended since, because they alone know.
/// They see nothing by it but their own line.
/// </summary>
internal sealed class ShareCompletionSubject : IFormSubject
{
    public string Form => ShareForm.CompletionId;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => ShareForm.Completion(ShareSubject.TermsOf(turn, draft), turn.Partnership.Forums);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
        if (ShareReference.TryParse(press.About, out var share))
        {
            SharingTurn.Plan(plan, share);
        }
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) =>
        Find(turn, read, press.About, out var open, out var why) is not { } share ? (null, FormTurn.Sentence(turn, why))
        : CompleteShare.NotNow(share, open?.Value.ToDomain(), turn.Me) is { } not ? (null, FormTurn.Sentence(turn, Refusals.Say(not, turn.Words)))
        : (FormTurn.Begin(turn, Form, press.About, ShareForm.Known(share)) with { Forum = share.Forum.Value }, null);

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => PlanOpen(turn, plan, press);

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (Find(turn, read, draft.About, out var open, out var why) is not { } share)
        {
            return FormTurn.Sentence(turn, why);
        }
        return new CompleteShare(ShareReading.Of(answers), turn.Me, draft.Draft).Decide(share, open?.Value.ToDomain(), turn.Partnership.Forums, turn.Now) switch
        {
            Decision<Share>.Accepted accepted => new Outcome(Done(turn, accepted.State))
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.Share, ShareDocument.WrittenIdOf(share.Reference), ShareDocument.From(accepted.State)),
                    DocumentOperation.Delete(Kinds.OpenShare, open!),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Share>.Refused refused => FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A share is completed or it is not."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0
        && Find(turn, read, press.About, out _, out _) is { } share
        && read.Get(Kinds.Share, ShareDocument.WrittenIdOf(share.Reference))?.Value is { } written
        && written.Draft == press.Draft
        && written.By == turn.Me.Value
            ? Done(turn, written.ToDomain())
            : null;

    private static Answer Done(Turn turn, Share share) => ShareSubject.Show(turn, turn.Words["It is complete. Thank you."], share);

    /// <summary>The entry that was made at once, for its owner and for those who may know that there is one.</summary>
    private static Share? Find(Turn turn, ReadSet read, string about, out Stored<OpenShareDocument>? open, out string why)
    {
        open = null;
        why = Refusals.Say(Reason.NotFound, turn.Words);
        if (!ShareReference.TryParse(about, out var reference)
            || read.Get(Kinds.Share, ShareDocument.IdOf(reference))?.Value.ToDomain() is not { } share
            || !(share.By == turn.Me || MayKnow(turn, read, reference)))
        {
            return null;
        }
        why = Refusals.Say(Reason.ClosedByConflict, turn.Words);
        if (turn.IsClosedByConflict(reference.Child))
        {
            return null;
        }
        open = read.Get(Kinds.OpenShare, ShareDocument.IdOf(reference));
        return share;
    }

    private static bool MayKnow(Turn turn, ReadSet read, ShareReference share) =>
        read.Get(Kinds.Child, share.Child.ToString()) is { } child && (turn.OpensChild(child.Value) || turn.ReviewsReferrals);
}
