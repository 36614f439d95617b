using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Records;

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

    /// <summary>Their etags stand in the commit, so what is done to one of them in this moment wins or comes too late; of holds on all of them <see cref="HoldMark"/> says so.</summary>
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
