using PanelAssistant.Bot.Forms;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>The report of a missing episode, by a member of the group.</summary>
internal sealed class MissingSubject : IFormSubject
{
    public string Form => MissingForm.Id;

    public FormDefinition Definition(Turn turn, DraftDocument draft) => MissingForm.Definition;

    public void PlanOpen(Turn turn, ReadPlan plan, FormPress press) => PlanSubmit(turn, plan, press);

    public (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press) => Of(turn, read, press.About) is null
        ? (null, press.About.Length == 0 && !turn.InDialog ? MissingTurn.NotFound(turn) : Gone(turn, read, press.About))
        : (new DraftDocument
        {
            Person = turn.Me.Value,
            Draft = turn.Key,
            Form = MissingForm.Id,
            About = press.About,
            Answers = FormAnswers.None.Values,
            Started = turn.Now,
            Changed = turn.Now,
        }, null);

    public void PlanSubmit(Turn turn, ReadPlan plan, FormPress press)
    {
        if (CaseReference.TryParse(press.About, out var child))
        {
            MissingTurn.Plan(turn, child, plan);
        }
    }

    public Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers)
    {
        if (Of(turn, read, draft.About) is not { } about || MissingReading.Of(answers, turn.Me, draft.Draft) is not { } report)
        {
            return Gone(turn, read, draft.About);
        }
        return (report with { SameAs = turn.Data.Number(MissingVerbs.SameAs) }).Decide(about.Record, about.Setting) switch
        {
            Decision<MissingRecord>.Accepted accepted => about.Kept(accepted.State, Receipt(turn, about, accepted.State), accepted.Fact, accepted.Tell),
            Decision<MissingRecord>.AlreadySo already => Receipt(turn, about, already.State),
            Decision<MissingRecord>.Refused refused => Refused(turn, about, draft, answers, report, refused.Why),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    public Answer? Receipt(Turn turn, ReadSet read, FormPress press) =>
        press.Draft.Length > 0 && Of(turn, read, press.About) is { } about
        && about.Record.Episodes.Any(episode => episode.Reports.Any(report => report.Draft == press.Draft && report.By == turn.Me))
            ? Receipt(turn, about, about.Record)
            : null;

    private static MissingTurn? Of(Turn turn, ReadSet read, string about) =>
        CaseReference.TryParse(about, out var child) ? MissingTurn.Of(turn, read, child) : null;

    private static Outcome Gone(Turn turn, ReadSet read, string about) =>
        CaseReference.TryParse(about, out _) ? MissingTurn.NotFound(turn, read, about) : FormTurn.Sentence(turn, Refusals.Say(Reason.NotFound, turn.Words));

    private static Answer Receipt(Turn turn, MissingTurn about, MissingRecord record)
    {
        var said = turn.Words["The episode is recorded."];
        return turn.InDialog
            ? new Answer.CloseDialog(turn.Words["The episode of {0} is recorded. It is in our private chat.", record.Child], about.View(record, said))
            : new Answer.Show(about.View(record, said));
    }

    /// <summary>Nothing typed is lost: the draft stays, and the card leads back to the times or on.</summary>
    private static Outcome Refused(Turn turn, MissingTurn about, DraftDocument draft, FormAnswers answers, ReportMissing report, Reason why)
    {
        var same = why is Reason.EpisodeOverlaps or Reason.StillMissing && report.Started.Read(out _) is { } started
            ? about.Record.Overlapping(started, report.Returned?.Read(out _))
            : null;
        var view = FormTurn.View(turn, MissingForm.Definition, draft, answers);
        var card = MissingProblemCard.Render(new(view, Refusals.Say(why, turn.Words), report.SameAs is null ? same : null, turn.Now));
        return new Outcome(FormTurn.Present(turn, card, MissingForm.Definition));
    }
}
