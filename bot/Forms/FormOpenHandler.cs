using PanelAssistant.Bot.Closing;
using PanelAssistant.Bot.Missing;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Forms;

/// <summary>Begins a form. A draft that is there already is offered first, so that nothing typed is lost by a press.</summary>
internal sealed class FormOpenHandler(FormSubjects subjects) : Handler
{
    public override string Verb => FormVerbs.Open;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("report missing", "report missing CH-2041", "Report that a child is or was missing", SaidIn.Privately) { Read = static text => MissingTyped.Form(text), ForMembers = true },
        new("refer", "refer", "Refer a child you are worried about", SaidIn.Privately) { Read = Form(ReferralForm.Id) },
        new("make a referral", "refer", "", SaidIn.Privately) { Read = Form(ReferralForm.Id) },
        new("a referral", "refer", "", SaidIn.Privately) { Read = Form(ReferralForm.Id) },
        new("new referral", "refer", "", SaidIn.Privately) { Read = Form(ReferralForm.Id) },
        new("worried about", "refer", "", SaidIn.Privately) { Read = Form(ReferralForm.Id) },
        new("refer no names", "refer no names", "Bring a child without a name, when parents have not been told", SaidIn.Privately) { Read = Form(NoNamesForm.Id) },
        new("refer person", "refer person", "Refer a person of interest to the police officer for exploitation", SaidIn.Privately) { Read = Form(PersonForm.Id) },
        new("refer location", "refer location", "Tell the group about a place, on the ground or online", SaidIn.Privately) { Read = Form(LocationForm.Id) },
        new("close item", "close item CH-2041", "Close a child's item in the meeting: what is done, who watches it, when next", SaidIn.Privately) { Read = static text => ItemForm.Typed(CloseItemForm.Id, text), ForChair = true },
        new("check papers", "check papers CH-2041", "Say which papers of a child are there", SaidIn.Privately) { Read = static text => ItemForm.Typed(PapersForm.Id, text), ForChair = true },
        new("share", "share CH-2041", "Record what you shared about a child: with whom, what for, on which legal basis", SaidIn.Privately) { Read = static text => ItemForm.Typed(ShareForm.Id, text) },
        new("complete share", "complete share CH-2041/S3", "Complete what you recorded as shared in one line", SaidIn.Privately) { Read = static text => FormTurn.About(ShareForm.CompletionId, ShareReference.TryParse(text, out var share) ? share.ToString() : text) },
        new("add to", "add to R-1042", "Add to a referral you have sent, or put something right", SaidIn.Privately) { Read = static text => About(AdditionForm.Id, text) },
        new("answer about", "answer about R-1042", "Answer what the front door asked you about a referral", SaidIn.Privately) { Read = static text => About(AdditionForm.Id, text) },
        new("correct", "correct CH-2041", "Put a child's name or date of birth right on the record", SaidIn.Privately) { Read = static text => FormTurn.AboutChild(CorrectionForm.Id, text) },
        new("convert", "convert NN-17", "Refer a child by name who was discussed without one", SaidIn.Privately)
        {
            Read = static text => FormTurn.About(ReferralForm.NamingId, NoNamesReference.TryParse(text, out var item) ? item.ToString() : text),
        },
    ];

    internal static IReadOnlyDictionary<string, string> About(string form, string text) =>
        FormTurn.About(form, ReferralReference.TryParse(text, out var referral) ? referral.ToString() : text);

    private static Func<string, IReadOnlyDictionary<string, string>> Form(string form) => _ => TypedCommand.All(FormPress.FormName, form);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (FormTurn.Press(turn) is { } press)
        {
            FormTurn.Plan(turn, plan);
            subjects.Find(press.Form)?.PlanOpen(turn, plan, press);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        // A window belongs to its reader alone, also when it was opened from a card in a shared chat.
        if (turn.Place.IsShared && !turn.InDialog)
        {
            return FormTurn.Sentence(turn, turn.Words["I do that in our private chat, so that nobody else sees it. Open a chat with me and type \"{0}\" there.", "refer"]);
        }
        if (FormTurn.Press(turn) is not { } press || subjects.Find(press.Form) is not { } subject)
        {
            return FormTurn.Gone(turn);
        }
        var (fresh, instead) = subject.Open(turn, read, press);
        if (fresh is null)
        {
            return instead!;
        }
        var earlier = read.Get(Kinds.Draft, DraftDocument.IdOf(turn.Me.Value, press.Form, press.About));
        // "Start again" names the draft it throws away; any other way in finds the draft again. So does a repeated press.
        if (earlier is not null && (turn.Repeated || press.Draft != earlier.Value.Draft))
        {
            var draft = subject.Renewed(earlier.Value, fresh);
            var kept = FormTurn.View(turn, subject.Definition(turn, draft), draft, FormAnswers.Of(draft.Answers));
            // Nothing typed yet: there is nothing to ask about.
            var shown = draft.Answers.Count == 0
                ? FormTurn.Present(turn, FormCard.Page(kept, FormFlow.First(kept.Form, kept.Answers, turn.Today), []), kept.Form)
                : FormTurn.Present(turn, FormDraftCards.Resume(kept, Domain.Calendar.UkTime.DateOf(draft.Started)), kept.Form);
            return ReferenceEquals(draft, earlier.Value) || turn.Repeated
                ? new Outcome(shown) { Shown = subject.Sight(fresh) }
                : new Outcome(shown) { Fact = subject.Sight(fresh), Changes = [DocumentOperation.Replace(Kinds.Draft, earlier, draft, DraftDocument.Kept)] };
        }
        var form = subject.Definition(turn, fresh);
        var answers = FormAnswers.Of(fresh.Answers);
        var view = FormTurn.View(turn, form, fresh, answers);
        return new Outcome(FormTurn.Present(turn, FormCard.Page(view, FormFlow.First(form, answers, turn.Today), []), form))
        {
            Changes = [DocumentOperation.Save(Kinds.Draft, DraftDocument.IdOf(turn.Me.Value, press.Form, press.About), earlier, fresh, DraftDocument.Kept)],
            Fact = subject.Sight(fresh),
        };
    }
}
