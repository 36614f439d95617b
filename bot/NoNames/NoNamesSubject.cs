using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Bot.NoNames;

/// <summary>A child brought without a name, in private chat, by anybody of the partnership.</summary>
internal sealed class NoNamesSubject : IFormSubject
{
    private const string Counter = "noNames";

    public string Form => NoNamesForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => NoNamesForm.Definition(Forums(turn));

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) => Forums(turn).Count == 0
        ? (null, FormTurn.Sentence(turn, turn.Words["No group here discusses children without a name. The front door route is open: type \"refer\"."]))
        : (FormTurn.Begin(turn, NoNamesForm.Id), null);

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => plan.Get(Kinds.Counter, Counter).Get(Kinds.Made, Made(turn, press.Draft));

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = NoNamesReference.Of((counter?.Value.Last ?? 0) + 1);
        var command = NoNamesReading.Of(answers, Forums(turn), turn.Me, draft.Draft);
        var terms = NoNamesBasis.ForumFor(turn.Partnership.Forums, command.Area);
        switch (command.Decide(terms, terms is null ? turn.Roster : turn.RosterOf(terms.Forum), reference, turn.Now, turn.Today))
        {
            case Decision<NoNamesItem>.Accepted accepted:
                var made = new MadeDocument { Reference = reference.ToString(), At = turn.Now, ImmediateDanger = accepted.State.ImmediateDanger, OnlyWithoutName = terms!.Forum.Value };
                return new Outcome(Receipt(turn, reference, made)!)
                {
                    Changes =
                    [
                        DocumentOperation.Create(Kinds.NoNames, reference.ToString(), NoNamesDocument.From(accepted.State)),
                        DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                        DocumentOperation.Create(Kinds.Made, Made(turn, draft.Draft), made, DraftDocument.Kept),
                    ],
                    Fact = accepted.Fact,
                    Tell = accepted.Tell,
                };
            case Decision<NoNamesItem>.Refused refused:
                return FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words));
            default:
                throw new InvalidOperationException("A new item is accepted or refused.");
        }
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0 && read.Get(Kinds.Made, Made(turn, press.Draft))?.Value is { } made && NoNamesReference.TryParse(made.Reference, out var reference)
            ? Receipt(turn, reference, made)
            : null;

    private static Answer? Receipt(Turn turn, NoNamesReference reference, MadeDocument made)
    {
        if (!turn.Partnership.TryGet(new ForumId(made.OnlyWithoutName ?? ""), out var terms))
        {
            return null;
        }
        var card = NoNamesReceiptCard.For(new(reference, terms.ShortName, terms.NoNames?.Notice ?? "", made.ImmediateDanger), turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["Item {0} received. The receipt is in our private chat.", reference], card)
            : new Answer.Show(card);
    }

    private static IReadOnlyList<TermsOfReference> Forums(Turn turn) => [.. turn.Partnership.Forums.Where(terms => terms.NoNames is not null)];

    private static string Made(Turn turn, string draft) => $"noNames:{turn.Me}:{draft}";
}
