using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Referrals;

/// <summary>What is added to a referral, by whoever sent it or was asked about it. Anybody else finds no such referral.</summary>
internal sealed class AdditionSubject : IFormSubject
{
    public string Form => AdditionForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => AdditionForm.Definition([.. (draft.Asked ?? []).Select(asked => asked.Text)]);

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press) => SentReferral.Plan(press.About, plan);

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (press.About.Length == 0)
        {
            return (null, FormTurn.Sentence(turn, turn.Words["Which one? Type \"{0}\" and the reference, for example: {0} R-1042", "add to"]));
        }
        if (SentReferral.Of(turn, read, press.About) is not { } sent)
        {
            return (null, FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words)));
        }
        return AddToReferral.Hindrance(sent.Review, sent.Child, turn.Me, ReviewSettings.Of(turn)) is { } why
            ? (null, FormTurn.Sentence(turn, Refusals.Say(why, turn.Words)))
            : (FormTurn.Begin(turn, Form, sent.Review.Referral.ToString()) with { Asked = Asked(turn, sent.Review) }, null);
    }

    /// <summary>What was asked since it was begun is asked on it too, and what was answered or lapsed no more.</summary>
    public DraftDocument Renewed(DraftDocument earlier, DraftDocument fresh) =>
        (earlier.Asked ?? []).SequenceEqual(fresh.Asked ?? []) ? earlier : earlier with { Asked = fresh.Asked };

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press) => SentReferral.Plan(press.About, plan);

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (SentReferral.Of(turn, read, draft.About) is not { } sent)
        {
            return FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words));
        }
        var command = AdditionReading.Of(answers, sent.Review.Referral, turn.Me, draft.Draft, [.. (draft.Asked ?? []).Select(asked => asked.Number)]);
        return command.Decide(sent.Review, sent.Child, ReviewSettings.Of(turn)) switch
        {
            Decision<FrontDoorReview>.Accepted accepted => new Outcome(Receipt(turn, accepted.State, accepted.State.Additions[^1], sent))
            {
                Changes = [sent.Save(accepted.State), .. Identified(accepted.State.Additions[^1], sent.Child)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<FrontDoorReview>.AlreadySo already => new Outcome(Receipt(turn, already.State, already.State.Additions.Last(made => made.Draft == draft.Draft), sent)),
            Decision<FrontDoorReview>.Refused refused => FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0
        && SentReferral.Of(turn, read, press.About) is { } sent
        && sent.Review.Additions.FirstOrDefault(made => made.Draft == press.Draft && made.By == turn.Me) is { } made
            ? Receipt(turn, sent.Review, made, sent)
            : null;

    private static List<AskedDocument>? Asked(Turn turn, FrontDoorReview review) =>
        review.OpenQuestions.Where(asked => asked.To == turn.Me).Select(asked => new AskedDocument(asked.Number, asked.Text)).ToList() is { Count: > 0 } asked ? asked : null;

    /// <summary>What is said to be right identifies the child too: it must not stand in a shared chat either.</summary>
    private static IEnumerable<DocumentOperation> Identified(Addition added, Child child) => (added.RightName, added.RightBirthDate) is (null, null) ? [] : Identifiers.Of(child with
    {
        FirstName = added.RightName ?? child.FirstName,
        LastName = added.RightName is null ? child.LastName : "",
        Born = added.RightBirthDate is { } born ? BirthDate.Of(born) : child.Born,
    });

    private static Answer Receipt(Turn turn, FrontDoorReview review, Addition addition, SentReferral sent)
    {
        var undecided = !review.Earlier.Append(review.Decision).Any(decision => decision?.At < addition.At) && !(review.Joined?.At < addition.At);
        var card = AdditionReceiptCard.For(
            new(review.Referral, addition, sent.Terms.FrontDoor, undecided, undecided && review.HolidaysKnown ? review.AnswerBy : null), turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["What you wrote about {0} is received. The receipt is in our private chat.", review.Referral], card)
            : new Answer.Show(card);
    }
}
