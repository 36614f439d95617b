using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Screenings;

/// <summary>A screening of a child, by whoever referred the child or sits in the group.</summary>
internal sealed class ScreeningSubject : IFormSubject
{
    public string Form => ScreeningForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) =>
        ScreeningForm.Definition(ScreeningTools.Current, BirthDate.Of(draft.Born ?? turn.Today).AgeOn(turn.Today));

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press)
    {
        if (!CaseReference.TryParse(press.About, out var child)
            || read.Get(Kinds.Child, child.ToString()) is not { } stored
            || !MayScreen(turn, stored.Value))
        {
            return (null, FormTurn.Sentence(turn, turn.Words["That reference was not found. Choose a child from the list, or refer the child first."]));
        }
        return (FormTurn.Begin(turn, ScreeningForm.Id, press.About) with { Born = stored.Value.Born }, null);
    }

    /// <summary>The birth date may have been put right since it was begun, and some pages depend on age.</summary>
    public DraftDocument Renewed(DraftDocument earlier, DraftDocument fresh) => earlier.Born == fresh.Born ? earlier : earlier with { Born = fresh.Born };

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            plan.Get(Kinds.Child, child.ToString()).Find(Kinds.Screening, Latest(child, 2));
            ScreeningArrives.Plan(plan, child);
        }
    }

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (!CaseReference.TryParse(draft.About, out var reference)
            || read.Get(Kinds.Child, reference.ToString()) is not { } stored
            || !MayScreen(turn, stored.Value))
        {
            return FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words));
        }
        var tool = ScreeningTools.Current;
        var last = read.Find(Kinds.Screening).Items is [var newest, ..] ? newest.Value.ToDomain() : null;
        var command = ScreeningReading.Of(answers, tool, turn.Me, draft.Draft);
        var child = stored.Value.ToDomain();
        return command.Decide(null, last, child, tool, turn.Now, turn.Today) switch
        {
            Decision<Screening>.Accepted accepted => ScreeningArrives.With(turn, read, accepted.State, new Outcome(Receipt(turn, accepted.State, last))
            {
                Changes =
                [
                    DocumentOperation.Create(
                        Kinds.Screening, ScreeningDocument.IdOf(reference, accepted.State.Number), ScreeningDocument.From(accepted.State, last)),
                    DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(Follow(turn.Partnership, child.With(accepted.State), turn.RosterOf, turn.Now), stored.Value.Referrer)),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            }),
            Decision<Screening>.Refused refused => FormTurn.Sentence(turn, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A new screening is accepted or refused."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press)
    {
        if (press.Draft.Length == 0 || !CaseReference.TryParse(press.About, out _))
        {
            return null;
        }
        var latest = read.Find(Kinds.Screening).Items;
        var at = latest.ToList().FindIndex(stored => stored.Value.Draft == press.Draft && stored.Value.By == turn.Me.Value);
        return at < 0 ? null : Receipt(turn, latest[at].Value.ToDomain(), at + 1 < latest.Count ? latest[at + 1].Value.ToDomain() : null);
    }

    internal static DocumentQuery Latest(CaseReference child, int take, string? after = null) =>
        new(Kinds.Screening) { Equal = [("child", child.ToString())], Descending = true, Take = take, After = after };

    /// <summary>The referrer of the child, those whose seat opens the record, and the front door.</summary>
    internal static bool MayScreen(Turn turn, ChildDocument child) =>
        child.Going is not true && (turn.OpensChild(child) || child.Referrer == turn.Me.Value || turn.ReviewsReferrals);

    /// <summary>What was answered is read by those whose seat opens the record, by the front door and by who answered it.</summary>
    internal static ScreeningHistoryLine Line(Turn turn, ChildDocument child, ScreeningDocument screening) => new(
        screening.ToDomain(), screening.BeforeToDomain(), UkTime.DateOf(screening.At), turn.Roster.NameOf(new PersonId(screening.By)),
        turn.OpensChild(child) || turn.ReviewsReferrals || screening.By == turn.Me.Value);

    /// <summary>A level that falls or rises moves what the child's clocks ask next.</summary>
    internal static Child Follow(Partnership partnership, Child child, Func<ForumId, Roster> rosterOf, DateTimeOffset now) => child.Watch?.Forum is { } forum && partnership.TryGet(forum, out var terms)
        ? AtRisk.Settled(child, terms, rosterOf(forum), now)
        : child;

    private static Answer Receipt(Turn turn, Screening screening, Screening? before)
    {
        var card = ScreeningReceiptCard.For(new(screening, before, ScreeningTools.Current, turn.Terms.FrontDoor.Name), turn.Words);
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["The screening of {0} is received. The receipt is in our private chat.", screening.Child], card)
            : new Answer.Show(card);
    }
}
