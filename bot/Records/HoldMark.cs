using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// One document that every new hold writes. Minutes name any number of children, and one commit cannot carry the etag of each:
/// it carries this one instead, so that a hold set on any of them in that moment wins or comes too late, never both.
/// </summary>
internal static class HoldMark
{
    private const string Id = "hold";

    public static void Plan(ReadPlan plan) => plan.Get(Kinds.Counter, Id);

    /// <summary>A hold is set.</summary>
    public static DocumentOperation Raise(ReadSet read) => Save(read, by: 1);

    /// <summary>No hold was set since this was read: to be read before the children are.</summary>
    public static DocumentOperation Guard(ReadSet read) => Save(read, by: 0);

    private static DocumentOperation Save(ReadSet read, int by)
    {
        var known = read.Get(Kinds.Counter, Id);
        return DocumentOperation.Save(Kinds.Counter, Id, known, new CounterDocument { Last = (known?.Value.Last ?? 0) + by });
    }
}
