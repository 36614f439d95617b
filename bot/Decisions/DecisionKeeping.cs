using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Decisions;

/// <summary>What is written beside the flag when a question is closed or a tie settled: its record, and the action it gives.</summary>
internal static class DecisionKeeping
{
    private const string Counter = "action";

    private static readonly (IReadOnlyList<DocumentOperation>, IReadOnlyList<Notice>) Nothing = ([], []);

    public static void Plan(ReadPlan plan) => plan.Get(Kinds.Counter, Counter);

    public static (IReadOnlyList<DocumentOperation> Changes, IReadOnlyList<Notice> Tell) Of(Turn turn, ReadSet read, Flag before, Flag after)
    {
        if (after.Question is not { Closed: not null } question || (before.Question is { Closed: not null } known && (known.Number, known.Ruling) == (question.Number, question.Ruling)))
        {
            return Nothing;
        }
        var record = DecisionRecord.Of(after);
        if (question.Change is not FlagChange.Act || !record.Agreed)
        {
            return ([Save(record)], []);
        }
        var counter = read.Get(Kinds.Counter, Counter);
        var reference = ActionReference.Of((counter?.Value.Last ?? 0) + 1);
        var given = (Decision<ActionItem>.Accepted)record.Give(reference, turn.Terms, turn.Roster.WithConflictsOf(after), turn.Now);
        return (
            [
                Save(record with { Action = reference }),
                DocumentOperation.Create(Kinds.Action, reference.ToString(), ActionDocument.From(given.State)),
                DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
            ],
            given.Tell);
    }

    /// <summary>The flag's etag guards it: nobody else closes this question or settles its tie in between.</summary>
    private static DocumentOperation Save(DecisionRecord record) => DocumentOperation.Upsert(Kinds.Decision, record.Id, DecisionRecordDocument.From(record));
}
