using PanelAssistant.Bot.Storage;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>A class of records that are no child's: how one is found, what stands in it, what goes with it.</summary>
internal abstract class Retained
{
    /// <summary>Of each kind in one commit: with the far ends of links it stays under what a store takes.</summary>
    protected const int MostInBatch = 30;

    /// <summary>Everybody who runs the group may know of it.</summary>
    protected static readonly Func<PersonId, TermsOfReference, Roster, DateOnly, bool> Anybody = static (_, _, _, _) => true;

    public abstract KeptKind Is { get; }

    public static IReadOnlyList<Retained> Classes { get; } = [new RetainedMinutes(), new RetainedPerson(), new RetainedItem()];

    public static Retained Of(KeptRecord record) => Classes.First(one => one.Is == record.Kind);

    public abstract void Plan(ReadPlan plan, KeptRecord record);

    public abstract RetainedRecord? Found(ReadSet read, KeptRecord record);

    /// <summary>Of the record's own document, which is called by its reference.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>Some of what is left of a record after its own document is gone; nothing when all is.</summary>
    public abstract ValueTask<IReadOnlyList<DocumentOperation>> RestAsync(IDocumentStore store, string partition, KeptRecord record, CancellationToken cancellation);
}
