using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
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

    private static readonly IReadOnlyList<Retained> All = [new RetainedMinutes(), new RetainedPerson(), new RetainedItem()];

    public abstract KeptKind Is { get; }

    public static IEnumerable<Retained> Classes => All;

    public static Retained Of(KeptRecord record) => All.First(one => one.Is == record.Kind);

    public abstract void Plan(ReadPlan plan, KeptRecord record);

    public abstract RetainedRecord? Found(ReadSet read, KeptRecord record);

    /// <summary>The first record that is to be looked at.</summary>
    public abstract void PlanDue(ReadPlan plan, DateOnly until);

    public abstract RetainedRecord? Due(ReadSet read);

    /// <summary>Some of what is left of a record after its own document is gone; nothing when all is.</summary>
    public abstract ValueTask<IReadOnlyList<DocumentOperation>> RestAsync(IDocumentStore store, string partition, KeptRecord record, CancellationToken cancellation);
}

/// <summary>One such record as it was read.</summary>
/// <param name="LookedAt">Writes when it is looked at again.</param>
/// <param name="Contents">Reads what stands in it.</param>
internal sealed record RetainedRecord(
    KeptRecord Record,
    ForumId Forum,
    DateOnly? LookOn,
    Func<DateOnly, DocumentOperation> LookedAt,
    DocumentOperation Delete,
    Func<IDocumentStore, Partnership, CancellationToken, ValueTask<RetainedContents>> Contents);

/// <param name="Children">Those who stand in it.</param>
/// <param name="Knows">Which of those who run the group may know of it.</param>
internal sealed record RetainedContents(RecordClass Class, ClosedRecord Closed, RetainedChildren Children, Func<PersonId, TermsOfReference, Roster, DateOnly, bool> Knows)
{
    public RetentionLook Look(Partnership partnership, DateOnly today) => RetentionLook.At(Class, Closed, partnership.Forums[0].Profile.Retention, today);
}

internal abstract class Retained<T>(DocumentKind<T> kind) : Retained
    where T : class
{
    public override void Plan(ReadPlan plan, KeptRecord record) => plan.Get(kind, record.ToString());

    public override RetainedRecord? Found(ReadSet read, KeptRecord record) => read.Get(kind, record.ToString()) is { } stored ? Of(stored) : null;

    public override void PlanDue(ReadPlan plan, DateOnly until) =>
        plan.Find(kind, new DocumentQuery(kind) { RangeField = "lookOn", AtMost = $"{until:yyyy-MM-dd}", OrderBy = "lookOn", Take = 1 });

    public override RetainedRecord? Due(ReadSet read) => read.Find(kind).Items is [var first] ? Of(first) : null;

    protected abstract RetainedRecord Of(Stored<T> stored);

    protected RetainedRecord Make(
        Stored<T> stored, KeptRecord record, ForumId forum, DateOnly? lookOn, Func<DateOnly, T> lookedAt, Func<IDocumentStore, Partnership, CancellationToken, ValueTask<RetainedContents>> contents) =>
        new(record, forum, lookOn, on => DocumentOperation.Replace(kind, stored, lookedAt(on)), DocumentOperation.Delete(kind, stored), contents);
}

/// <summary>Children who stand in a record that is not their own, under the references by which it names them and those to which these lead.</summary>
internal sealed class RetainedChildren
{
    /// <summary>Records whose etags one commit can carry beside its own changes.</summary>
    private const int MostGuarded = 60;

    private readonly List<Stored<ChildDocument>> _found = [];

    public static RetainedChildren None { get; } = new();

    public IReadOnlyList<CaseReference> References => [.. _found.Select(stored => CaseReference.Of(stored.Value.Number))];

    public IReadOnlyList<CaseReference> Held => [.. _found.Where(stored => stored.Value.ToDomain().IsOnHold).Select(stored => CaseReference.Of(stored.Value.Number))];

    public bool AnyAtRisk => _found.Exists(stored => stored.Value.AtRiskSince is not null);

    public bool Any => _found.Count > 0;

    /// <summary>Their etags stand in the commit, so a hold that is set in this moment wins or comes too late, never both.</summary>
    public IEnumerable<DocumentOperation> Guards => _found.Take(MostGuarded).Select(stored => DocumentOperation.Replace(Kinds.Child, stored, stored.Value));

    /// <summary>Those who are still on record. A record that was joined to another leads to that one.</summary>
    public static async ValueTask<RetainedChildren> ReadAsync(IDocumentStore store, string partition, IEnumerable<CaseReference> named, CancellationToken cancellation)
    {
        var children = new RetainedChildren();
        List<string> wanted = [.. named.Select(child => child.ToString()).Distinct()];
        while (wanted.Count > 0)
        {
            var plan = new ReadPlan();
            wanted.ForEach(child => plan.Get(Kinds.Child, child));
            var read = await store.ReadAsync(partition, plan, cancellation);
            var found = wanted.Select(child => read.Get(Kinds.Child, child)).OfType<Stored<ChildDocument>>().ToList();
            children._found.AddRange(found);
            wanted = [.. found.Select(stored => stored.Value.JoinedTo).OfType<int>().Select(number => CaseReference.Of(number).ToString()).Distinct().Where(child => children._found.TrueForAll(known => known.Id != child))];
        }
        return children;
    }
}
