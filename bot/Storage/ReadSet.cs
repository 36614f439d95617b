namespace PanelAssistant.Bot.Storage;

/// <summary>What one round of reading brought. A point that was not there reads as nothing.</summary>
public sealed class ReadSet(ReadPlan plan, IReadOnlyList<object?> points, IReadOnlyList<object> pages)
{
    public Stored<T>? Get<T>(DocumentKind<T> kind, string id)
        where T : class
    {
        for (var at = 0; at < points.Count; at++)
        {
            var planned = plan.Points[at];
            if (ReferenceEquals(planned.Kind, kind) && planned.Id == id)
            {
                return (Stored<T>?)points[at];
            }
        }
        throw new InvalidOperationException($"{kind.Name}:{id} was not in the plan of this press.");
    }

    public Page<T> Find<T>(DocumentKind<T> kind, string called = "")
        where T : class
    {
        for (var at = 0; at < pages.Count; at++)
        {
            if (ReferenceEquals(plan.Queries[at].Query.Kind, kind) && plan.Queries[at].Called == called)
            {
                return (Page<T>)pages[at];
            }
        }
        throw new InvalidOperationException($"No query for {kind.Name} {called} was in the plan of this press.");
    }
}
