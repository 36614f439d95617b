using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Sharing;

/// <summary>What was shared about a child, by whoever opens the child's record.</summary>
internal sealed class ShareSubject : IFormSubject
{
    public string Form => ShareForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => ShareForm.Record(TermsOf(turn, draft), turn.Partnership.Forums);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            SharingTurn.Plan(plan, child);
        }
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (press.About.Length == 0)
        {
            return (null, FormTurn.Sentence(turn, turn.Words["Which one? Type \"share\" and the reference, for example: share CH-2041"]));
        }
        if (About(turn, read, press.About, out var why) is not { } about)
        {
            return (null, FormTurn.Sentence(turn, why));
        }
        return about.KeptAs is { } kept
            ? (null, FormTurn.Sentence(turn, turn.Words["{0} is the same child as {1}, whose record is kept. Type: share {1}", about.Child, kept]))
            : (FormTurn.Begin(turn, Form, press.About) with { Forum = turn.Terms.Forum.Value }, null);
    }

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            SharingTurn.PlanNew(plan, child);
        }
    }

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (About(turn, read, draft.About, out var why) is not { } about)
        {
            return FormTurn.Sentence(turn, why);
        }
        return new RecordShare(about.Next, ShareReading.Of(answers), turn.Me, draft.Draft).Decide(TermsOf(turn, draft), turn.Partnership.Forums, turn.Now) switch
        {
            Decision<Share>.Accepted accepted => new Outcome(Done(turn, accepted.State))
            {
                Changes = [DocumentOperation.Create(Kinds.Share, ShareDocument.IdOf(accepted.State.Reference), ShareDocument.From(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Share>.Refused refused => FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A new share is accepted or refused."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        About(turn, read, press.About, out _) is not null && SharingTurn.Sent(turn, read, press.Draft) is { } share ? Done(turn, share) : null;

    internal static TermsOfReference TermsOf(Turn turn, DraftDocument draft) =>
        draft.Forum is { } forum && turn.Partnership.TryGet(new ForumId(forum), out var terms) ? terms : turn.Terms;

    internal static Answer Show(Turn turn, string said, Share share) => turn.InDialog
        ? new Answer.CloseDialog(turn.Words["{0} is recorded. It is in our private chat.", share.Reference], SharingTurn.Card(turn, share, said))
        : new Answer.Show(SharingTurn.Card(turn, share, said));

    private static Answer Done(Turn turn, Share share) => Show(turn, turn.Words["It is recorded. This tells nobody: whoever was to get it, got it from you."], share);

    private static SharingTurn? About(Turn turn, ReadSet read, string about, out string why)
    {
        why = Refusals.Say(Reason.NotFound, turn.Words);
        return CaseReference.TryParse(about, out var child) ? SharingTurn.Of(turn, read, child, out why) : null;
    }
}
