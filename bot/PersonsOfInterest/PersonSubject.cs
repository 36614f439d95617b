using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Bot.PersonsOfInterest;

/// <summary>A referral of a person of interest, by anybody of a member agency, to the police officer alone.</summary>
internal sealed class PersonSubject : IFormSubject
{
    private const string Counter = "personOfInterest";

    public string Form => PersonForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => PersonForm.Definition(Forum(turn) ?? turn.Terms);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) => Forum(turn) is null
        ? (null, FormTurn.Sentence(turn, Refusals.Say(Reason.PersonsNotHere, turn.Words)))
        : (FormTurn.Begin(turn, PersonForm.Id), null);

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Made(turn, press.Draft));

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = PersonReference.Of((counter?.Value.Last ?? 0) + 1);
        var terms = Forum(turn);
        switch (PersonReading.Of(answers, turn.Me, draft.Draft).Decide(terms, turn.RosterOf((terms ?? turn.Terms).Forum), reference, turn.Now, turn.Today))
        {
            case Decision<PersonOfInterest>.Accepted accepted:
                return new Outcome(Receipt(turn, reference, accepted.State.ImmediateDanger))
                {
                    Changes =
                    [
                        DocumentOperation.Create(Kinds.PersonOfInterest, reference.ToString(), PersonOfInterestDocument.From(accepted.State)),
                        DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                        DocumentOperation.Create(Kinds.Made, Made(turn, draft.Draft), new MadeDocument
                        {
                            Reference = reference.ToString(),
                            At = turn.Now,
                            ImmediateDanger = accepted.State.ImmediateDanger,
                        }, DraftDocument.Kept),
                        .. Identifiers.OfNamesIn(accepted.State.Who, turn.Today),
                    ],
                    Fact = accepted.Fact,
                    Tell = accepted.Tell,
                };
            case Decision<PersonOfInterest>.Refused refused:
                return FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words));
            default:
                throw new InvalidOperationException("A new person of interest is accepted or refused.");
        }
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0 && read.Get(Kinds.Made, Made(turn, press.Draft))?.Value is { } made && PersonReference.TryParse(made.Reference, out var reference)
            ? Receipt(turn, reference, made.ImmediateDanger)
            : null;

    private static Answer Receipt(Turn turn, PersonReference reference, bool danger)
    {
        var card = PersonReceiptCard.For(reference, danger, turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["Received. The receipt is in our private chat."], card)
            : new Answer.Show(card);
    }

    /// <summary>The speaker's own forum if it takes them, else the partnership's that does.</summary>
    private static TermsOfReference? Forum(Turn turn) =>
        turn.Terms.PersonOfInterest is not null ? turn.Terms : turn.Partnership.Forums.FirstOrDefault(terms => terms.PersonOfInterest is not null);

    private static string Made(Turn turn, string draft) => $"personOfInterest:{turn.Me}:{draft}";
}
