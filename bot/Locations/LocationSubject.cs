using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Bot.Locations;

/// <summary>A place of note, told by anybody of the partnership to the group that looks at places.</summary>
internal sealed class LocationSubject : IFormSubject
{
    private const string Counter = "location";

    public string Form => LocationForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => LocationForm.Definition(Forum(turn));

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) => (FormTurn.Begin(turn, LocationForm.Id), null);

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Made(turn, press.Draft));

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = LocationReference.Of((counter?.Value.Last ?? 0) + 1);
        var terms = Forum(turn);
        switch (LocationReading.Of(answers, terms, turn.Me, draft.Draft).Decide(terms, turn.RosterOf(terms.Forum), reference, turn.Now, turn.Today))
        {
            case Decision<Location>.Accepted accepted:
                return new Outcome(Receipt(turn, reference, accepted.State.ImmediateDanger))
                {
                    Changes =
                    [
                        DocumentOperation.Create(Kinds.Location, reference.ToString(), LocationDocument.From(accepted.State)),
                        DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                        DocumentOperation.Create(Kinds.Made, Made(turn, draft.Draft), new MadeDocument
                        {
                            Reference = reference.ToString(),
                            At = turn.Now,
                            ImmediateDanger = accepted.State.ImmediateDanger,
                        }, DraftDocument.Kept),
                    ],
                    Fact = accepted.Fact,
                    Tell = accepted.Tell,
                };
            case Decision<Location>.Refused refused:
                return FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words));
            default:
                throw new InvalidOperationException("A new place is accepted or refused.");
        }
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0 && read.Get(Kinds.Made, Made(turn, press.Draft))?.Value is { } made && LocationReference.TryParse(made.Reference, out var reference)
            ? Receipt(turn, reference, made.ImmediateDanger)
            : null;

    private static Answer Receipt(Turn turn, LocationReference reference, bool danger)
    {
        var card = LocationReceiptCard.For(reference, Forum(turn).ShortName, danger, turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["Received. The receipt is in our private chat."], card)
            : new Answer.Show(card);
    }

    /// <summary>A strategic forum sees figures, not places: the speaker's own forum unless it is one.</summary>
    private static TermsOfReference Forum(Turn turn) =>
        turn.Terms.Kind is ForumKind.Operational ? turn.Terms : turn.Partnership.Forums.FirstOrDefault(terms => terms.Kind is ForumKind.Operational) ?? turn.Terms;

    private static string Made(Turn turn, string draft) => $"location:{turn.Me}:{draft}";
}
