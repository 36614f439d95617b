using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Forms;

/// <summary>What a form is about: how it is defined, who may begin it, and what it becomes when it is sent.</summary>
internal interface IFormSubject
{
    string Form { get; }

    FormDefinition Definition(Turn turn, DraftDocument draft);

    /// <summary>What beginning the form needs to read.</summary>
    void PlanOpen(Turn turn, ReadPlan plan, FormPress press);

    /// <summary>A fresh draft, or what to say instead.</summary>
    (DraftDocument? Draft, Outcome? Instead) Open(Turn turn, ReadSet read, FormPress press);

    /// <summary>What beginning the form shows of a record, which is then on record; nothing where it shows none.</summary>
    AuditFact? Sight(DraftDocument draft) => null;

    /// <summary>A draft that is there already, with what has changed since about what the form asks.</summary>
    /// <param name="fresh">What a draft begun now would be.</param>
    DraftDocument Renewed(DraftDocument earlier, DraftDocument fresh) => earlier;

    void PlanSubmit(Turn turn, ReadPlan plan, FormPress press);

    /// <summary>Makes the record. The answers have passed the form's own check; the decision checks them again.</summary>
    Outcome Submit(Turn turn, ReadSet read, DraftDocument draft, FormAnswers answers);

    /// <summary>The receipt of a draft that was sent before, or nothing.</summary>
    Answer? Receipt(Turn turn, ReadSet read, FormPress press);
}
