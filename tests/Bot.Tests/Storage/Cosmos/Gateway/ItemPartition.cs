using System.Text.Json;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>
/// The items of one logical partition, found by id or by the property that leads the container's composite indexes, which
/// here does what an index does there: keeps a query from looking at everything.
/// </summary>
internal sealed class ItemPartition(string? leading)
{
    private readonly Dictionary<string, StoredItem> _items = [];
    private readonly Dictionary<string, HashSet<string>> _byLeading = [];

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
            _byLeading[Leading(before.Body)].Remove(id);
        }
        if (item is not null)
        {
            _items[id] = item;
            var value = Leading(item.Body);
            (_byLeading.TryGetValue(value, out var ids) ? ids : _byLeading[value] = []).Add(id);
        }
    }

    public IEnumerable<StoredItem> All(DateTimeOffset now) => Living(_items.Keys, now);

    public IEnumerable<StoredItem> Candidates(SqlQuery query, DateTimeOffset now)
    {
        foreach (var condition in query.Conditions)
        {
            if (condition is SqlExpression.OneOf { Inner: SqlExpression.Path { Index: "/id" }, Items: var ids })
            {
                return Living(ids.Select(id => id.Of(default).Text), now);
            }
            if (condition is SqlExpression.Compared { Left: SqlExpression.Path path, Sign: "=", Right: SqlExpression.Constant { Value: var value } } && path.Index == leading)
            {
                return Living(_byLeading.GetValueOrDefault(value.Text) ?? [], now);
            }
        }
        return All(now);
    }

    private IEnumerable<StoredItem> Living(IEnumerable<string> ids, DateTimeOffset now) => ids.ToList().Select(id => Get(id, now)).OfType<StoredItem>();

    private string Leading(JsonElement body) => leading is null ? "" : SqlValue.Of(body.TryGetProperty(leading[1..], out var value) ? value : default).Text;
}
