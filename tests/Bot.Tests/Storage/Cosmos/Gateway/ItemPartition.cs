using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>The items of one logical partition, found by id or along the container's composite indexes.</summary>
internal sealed class ItemPartition(IEnumerable<IReadOnlyList<string>> indexes)
{
    private readonly Dictionary<string, StoredItem> _items = [];
    private readonly CompositeIndex[] _indexes = [.. indexes.Select(paths => new CompositeIndex(paths))];

    public StoredItem? Get(string id, DateTimeOffset now)
    {
        if (!_items.TryGetValue(id, out var item) || !(item.Expires <= now))
        {
            return item;
        }
        Put(id, null);
        return null;
    }

    /// <param name="item">Nothing removes it.</param>
    public void Put(string id, StoredItem? item)
    {
        if (_items.Remove(id, out var before))
        {
            Array.ForEach(_indexes, index => index.Remove(id, before.Body));
        }
        if (item is not null)
        {
            _items[id] = item;
            Array.ForEach(_indexes, index => index.Add(id, item.Body));
        }
    }

    public IEnumerable<StoredItem> All(DateTimeOffset now) => Living(_items.Keys, now);

    /// <returns>What a query has to look at, and whether that comes in the order it asks for.</returns>
    public (IEnumerable<StoredItem> Items, bool Ordered) Candidates(SqlQuery query, DateTimeOffset now)
    {
        if (query.Conditions.OfType<SqlExpression.OneOf>().FirstOrDefault(one => one.Inner is SqlExpression.Path { Index: "/id" }) is { } points)
        {
            return (Living(points.Items.Select(id => id.Of(default).Text).ToList(), now), false);
        }
        var best = _indexes.Select(index => index.Serve(query)).OfType<(int Rank, bool Ordered, Func<IEnumerable<string>> Walk)>().OrderByDescending(one => one.Rank).Take(1).ToList();
        return best is [var index] ? (Living(index.Walk(), now), index.Ordered) : (All(now), false);
    }

    private IEnumerable<StoredItem> Living(IEnumerable<string> ids, DateTimeOffset now) =>
        ids.Select(id => _items.GetValueOrDefault(id)).OfType<StoredItem>().Where(item => !(item.Expires <= now));
}
