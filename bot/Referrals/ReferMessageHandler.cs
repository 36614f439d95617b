using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>
/// Begins a referral with the words of a message, as the referrer's own draft. A referral begun before is offered first,
/// and left as it is.
/// </summary>
internal sealed class ReferMessageHandler : Handler
{
    public override string Verb => ReferralVerbs.FromMessage;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("refer this message", "refer this message", "", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Get(Kinds.Draft, Draft(turn));

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared && !turn.InDialog)
        {
            return Outcome.Say(turn.Words["I do that in our private chat, so that nobody else sees it. Open a chat with me and type \"{0}\" there.", "refer"]);
        }
        var form = ReferralForm.Definition(turn.Terms);
        var earlier = read.Get(Kinds.Draft, Draft(turn));
        var concern = turn.Data[ReferralVerbs.Message] is { } words && PlainText.Clean(words) is { Length: > 0 } clean
            ? PlainText.Shorten(clean, Referral.MostConcernCharacters - 1)
            : "";
        if (earlier is not null && earlier.Value.Answers.Count > 0)
        {
            var answered = FormAnswers.Of(earlier.Value.Answers);
            // Chosen twice, the message is there; another one is not, and nobody may go on believing that it is.
            var notice = concern.Length > 0 && answered[ReferralForm.ConcernField] != concern
                ? turn.Words["You have begun a referral already, and this message is not in it. Send or delete that one first, then choose the message again; or copy its words into your concern."]
                : null;
            var begun = FormTurn.View(turn, form, earlier.Value, answered);
            return FormTurn.Present(turn, FormDraftCards.Resume(begun, UkTime.DateOf(earlier.Value.Started), notice), form);
        }
        var answers = concern.Length > 0 ? FormAnswers.None.With(ReferralForm.ConcernField, concern) : FormAnswers.None;
        var draft = FormTurn.Begin(turn, ReferralForm.Id, answers: answers);
        var view = FormTurn.View(turn, form, draft, answers);
        return new Outcome(FormTurn.Present(turn, FormCard.Page(view, FormFlow.First(form, answers, turn.Today), []), form))
        {
            Changes = [DocumentOperation.Save(Kinds.Draft, Draft(turn), earlier, draft, DraftDocument.Kept)],
        };
    }

    private static string Draft(Turn turn) => DraftDocument.IdOf(turn.Me.Value, ReferralForm.Id, "");
}
