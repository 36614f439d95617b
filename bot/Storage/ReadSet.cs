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

    /// <summary>What the point at this place of the plan made of what was there.</summary>
    internal object? At(int place) => points[place];

    /// <summary>What the query at this place of the plan made of what was there.</summary>
    internal object PageAt(int place) => pages[place];

    public Page<T> Find<T>(DocumentKind<T> kind, string called = "")
        where T : class => Find(kind, read => read.Called == called);

    /// <summary>The page of the query that asked for this value.</summary>
    public Page<T> Find<T>(DocumentKind<T> kind, string field, string value)
        where T : class => Find(kind, read => read.Query.Equal.Contains((field, value)));

    private Page<T> Find<T>(DocumentKind<T> kind, Func<QueryRead, bool> asked)
        where T : class
    {
        for (var at = 0; at < pages.Count; at++)
        {
            if (ReferenceEquals(plan.Queries[at].Query.Kind, kind) && asked(plan.Queries[at]))
            {
                return (Page<T>)pages[at];
            }
        }
        throw new InvalidOperationException($"No query for {kind.Name} was in the plan of this press.");
    }
}
