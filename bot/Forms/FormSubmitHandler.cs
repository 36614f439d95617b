using PanelAssistant.Bot.Closing;
using PanelAssistant.Bot.Missing;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Bot.Forms;

/// <summary>Sends what was written. Sent twice it is kept once, and the second time brings the same receipt.</summary>
internal sealed class FormSubmitHandler(FormSubjects subjects) : Handler
{
    public override string Verb => FormVerbs.Submit;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("send referral", "send referral", "", SaidIn.Privately) { Read = static _ => TypedCommand.All(FormPress.FormName, ReferralForm.Id) },
        new("send screening", "send screening CH-2041", "", SaidIn.Privately)
        {
            Read = static text => FormTurn.AboutChild(ScreeningForm.Id, text),
        },
        new("send missing report", "send missing report CH-2041", "", SaidIn.Privately) { Read = static text => MissingTyped.Form(text) },
        new("send no names", "send no names", "", SaidIn.Privately) { Read = static _ => TypedCommand.All(FormPress.FormName, NoNamesForm.Id) },
        new("send person", "send person", "", SaidIn.Privately) { Read = static _ => TypedCommand.All(FormPress.FormName, PersonForm.Id) },
        new("send location", "send location", "", SaidIn.Privately) { Read = static _ => TypedCommand.All(FormPress.FormName, LocationForm.Id) },
        new("send closing", "send closing CH-2041", "", SaidIn.Privately) { Read = static text => ItemForm.Typed(CloseItemForm.Id, text) },
        new("send papers", "send papers CH-2041", "", SaidIn.Privately) { Read = static text => ItemForm.Typed(PapersForm.Id, text) },
        new("send share", "send share CH-2041", "", SaidIn.Privately) { Read = static text => ItemForm.Typed(ShareForm.Id, text) },
        new("send completion", "send completion CH-2041/S3", "", SaidIn.Privately) { Read = static text => FormTurn.About(ShareForm.CompletionId, ShareReference.TryParse(text, out var share) ? share.ToString() : text) },
        new("send addition", "send addition R-1042", "", SaidIn.Privately) { Read = static text => FormOpenHandler.About(AdditionForm.Id, text) },
        new("send correction", "send correction CH-2041", "", SaidIn.Privately) { Read = static text => FormTurn.AboutChild(CorrectionForm.Id, text) },
        new("send naming", "send naming NN-17", "", SaidIn.Privately) { Read = static text => FormTurn.About(ReferralForm.NamingId, NoNamesReference.TryParse(text, out var item) ? item.ToString() : text) },
    ];

    /// <summary>Every new record takes the next number, so they take turns.</summary>
    public override string? Record(Turn turn) => FormVerbs.Submit;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        FormTurn.Plan(turn, plan);
        if (FormTurn.Press(turn) is { } press)
        {
            subjects.Find(press.Form)?.PlanSubmit(turn, plan, press);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (FormTurn.Press(turn) is not { } press || subjects.Find(press.Form) is not { } subject)
        {
            return FormTurn.Gone(turn);
        }
        if (subject.Receipt(turn, read, press) is { } receipt)
        {
            return receipt;
        }
        if (FormTurn.Of(turn, read, subjects) is not { } form)
        {
            return FormTurn.Gone(turn);
        }
        var whole = FormCheck.Whole(form.Definition, form.Answers, turn.Today);
        if (!whole.Good)
        {
            var page = form.Definition.Find(whole.Errors[0].Page)!;
            var onPage = whole.Errors.Where(error => error.Page == page.Id).ToList();
            return form.Present(FormCard.Page(form.View(form.Answers), page, onPage));
        }
        var sent = subject.Submit(turn, read, form.Draft, whole.Answers);
        return sent.Changes.Count == 0 ? sent : sent with { Changes = [.. sent.Changes, form.Remove()] };
    }
}
