using System.Text.Json;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>
/// One composite index over one partition. A query that names its first properties is answered by a walk along a stretch
/// of it, which takes as long as the stretch and not as the partition.
/// </summary>
/// <param name="paths">The partition key, the kind, the indexed fields, the id.</param>
internal sealed class CompositeIndex(IReadOnlyList<string> paths)
{
    /// <summary>How many paths come before the fields: all items have them.</summary>
    private const int Common = 2;

    /// <summary>Between values, and before and after any of them.</summary>
    private const char Between = '\u0001', Last = '\uffff';

    private readonly SqlExpression.Path[] _paths = [.. paths.Select(path => new SqlExpression.Path(path[1..].Split('/')))];
    private readonly SortedSet<(string Key, string Id)> _entries = new(Comparer<(string Key, string Id)>.Create(static (left, right) =>
        string.CompareOrdinal(left.Key, right.Key) is not 0 and var order ? order : string.CompareOrdinal(left.Id, right.Id)));

    public void Add(string id, JsonElement body)
    {
        if (Key(body) is { } key)
        {
            _entries.Add((key, id));
        }
    }

    public void Remove(string id, JsonElement body)
    {
        if (Key(body) is { } key)
        {
            _entries.Remove((key, id));
        }
    }

    /// <returns>The ids that a query has to look at, in the order that it asks for if <c>Ordered</c>; nothing when it does not lead here.</returns>
    public (int Rank, bool Ordered, Func<IEnumerable<string>> Walk)? Serve(SqlQuery query)
    {
        var conditions = query.Conditions.OfType<SqlExpression.Compared>().ToList();
        List<string> equal = [];
        while (equal.Count < _paths.Length && Values(conditions, _paths[equal.Count], "=").FirstOrDefault() is { } value)
        {
            equal.Add(value);
        }
        var next = _paths.ElementAtOrDefault(equal.Count);
        var (least, most) = next is null ? (null, null) : (Values(conditions, next, ">", ">=").Max(StringComparer.Ordinal), Values(conditions, next, "<", "<=").Min(StringComparer.Ordinal));
        // An item without the first field is not in here, so a query that would take it must look elsewhere.
        var all = _paths.Length == Common + 1 || equal.Count > Common || (equal.Count == Common && least is not null);
        if (equal.Count < Common || !all)
        {
            return null;
        }
        var prefix = string.Concat(equal.Select(value => value + Between));
        var (from, to) = (prefix + least, prefix + most + Last);
        var ordered = query.Order.Count > 0 && query.Order.Select(part => part.Path.Index).SequenceEqual(paths);
        // A range whose ends stand the wrong way round holds nothing.
        SortedSet<(string Key, string Id)> stretch = string.CompareOrdinal(from, to) <= 0 ? _entries.GetViewBetween((from, ""), (to, "")) : [];
        return (
            (ordered ? 100 : 0) + (equal.Count * 2) + (least is null ? 0 : 1),
            ordered,
            () => (ordered && query.Order[0].Descending ? stretch.Reverse() : stretch).Select(entry => entry.Id));
    }

    private string? Key(JsonElement body)
    {
        if (_paths.Length > Common + 1 && _paths[Common].Find(body).ValueKind is JsonValueKind.Undefined)
        {
            return null;
        }
        return string.Concat(_paths.Select(path => path.Of(body).Text + Between));
    }

    private static IEnumerable<string> Values(IEnumerable<SqlExpression.Compared> conditions, SqlExpression.Path path, params string[] signs) =>
        from condition in conditions
        where condition.Left is SqlExpression.Path left && left.Index == path.Index && signs.Contains(condition.Sign) && condition.Right is SqlExpression.Constant { Value.Type: SqlType.Text }
        select ((SqlExpression.Constant)condition.Right).Value.Text;
}
