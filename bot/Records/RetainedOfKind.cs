using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>A class whose records each have one document of a kind.</summary>
internal abstract class Retained<T>(DocumentKind<T> kind) : Retained
    where T : class
{
    public override void Plan(ReadPlan plan, KeptRecord record) => plan.Get(kind, record.ToString());

    public override RetainedRecord? Found(ReadSet read, KeptRecord record) => read.Get(kind, record.ToString()) is { } stored ? Of(stored) : null;

    public override DocumentKind Kind => kind;

    protected abstract RetainedRecord Of(Stored<T> stored);

    protected RetainedRecord Make(
        Stored<T> stored, KeptRecord record, ForumId forum, DateOnly? lookOn, Func<DateOnly, T> lookedAt, Func<IDocumentStore, Partnership, CancellationToken, ValueTask<RetainedContents>> contents) =>
        new(record, forum, lookOn, on => DocumentOperation.Replace(kind, stored, lookedAt(on)), DocumentOperation.Delete(kind, stored), contents);
}
