using System.Runtime.CompilerServices;

namespace PanelAssistant.Bot.Storage;

/// <summary>Reading along an index to its end, with one page in memory.</summary>
internal static class StorePages
{
    /// <param name="query">Its <see cref="DocumentQuery.Take"/> is the size of a page.</param>
    public static async IAsyncEnumerable<IReadOnlyList<Stored<T>>> PagesAsync<T>(
        this IDocumentStore store, string partition, DocumentKind<T> kind, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        for (var after = query.After; ;)
        {
            var page = (await store.ReadAsync(partition, new ReadPlan().Find(kind, query with { After = after }), cancellation)).Find(kind);
            yield return page.Items;
            if (page.Next is null)
            {
                yield break;
            }
            after = page.Next;
        }
    }
}
