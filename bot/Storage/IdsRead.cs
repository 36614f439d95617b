namespace PanelAssistant.Bot.Storage;

/// <summary>The ids of a page alone: what stands in the documents is not read, so one that cannot be read hides no other.</summary>
internal sealed class IdsRead(DocumentQuery query) : QueryRead(query, "ids")
{
    public static async ValueTask<IReadOnlyList<string>> OfAsync(IDocumentStore store, string partition, DocumentQuery query, CancellationToken cancellation)
    {
        var plan = new ReadPlan();
        plan.Find(new IdsRead(query));
        return (IReadOnlyList<string>)(await store.ReadAsync(partition, plan, cancellation)).PageAt(0);
    }

    public override bool IsRemembered => false;

    public override object Parse(string id, string etag, ReadOnlySpan<byte> body) => id;

    public override object Page(IReadOnlyList<object> items, string? next) => (IReadOnlyList<string>)[.. items.Cast<string>()];
}
