using System.Text;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// A query in Cosmos SQL. Its order names every property of one composite index, those that are equal too, because only
/// then does Cosmos DB walk that index for the filter and the order alike. A query that no declared index serves is
/// refused rather than run slowly.
/// </summary>
internal static class CosmosQuery
{
    private const string Living = $"(NOT IS_DEFINED(c.{CosmosEnvelope.Expires}) OR c.{CosmosEnvelope.Expires} > @now)";

    /// <exception cref="ArgumentException">No index serves the query, or its cursor is none.</exception>
    public static QueryDefinition Page(string partition, DocumentQuery query, long now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Take, 1);
        QueryRules.Demand(query, count: false);
        var sort = query.OrderBy is { } order ? Field(order) : null;
        // One more than asked for tells whether there is a next page.
        var sql = new StringBuilder($"SELECT TOP {query.Take + 1} c.{CosmosEnvelope.Id}, c._etag AS etag, c.{CosmosEnvelope.Expires}, {(sort is null ? "" : $"{sort} AS sort, ")}c.{CosmosEnvelope.Body} FROM c WHERE ");
        var values = Filter(sql, partition, query);
        if (query.After is { } after)
        {
            var (place, id) = QueryCursor.Read(after);
            if (query.RangeField is not null)
            {
                QueryCursor.MustBeWithin(place, QueryRules.Least(query), query.AtMost);
            }
            var past = query.Descending ? '<' : '>';
            values.Add(("@id", id));
            if (sort is null)
            {
                sql.Append($" AND c.{CosmosEnvelope.Id} {past} @id");
            }
            else
            {
                values.Add(("@place", place));
                sql.Append($" AND {sort} {past}= @place AND ({sort} {past} @place OR c.{CosmosEnvelope.Id} {past} @id)");
            }
        }
        var direction = query.Descending ? " DESC" : " ASC";
        string[] walked = [.. CosmosLayout.Walked(QueryRules.IndexOf(query)).Select(path => $"{Property(path.Split('/')[1..])}{direction}")];
        sql.Append(" ORDER BY ").AppendJoin(", ", walked);
        return Define(sql, values, now);
    }

    /// <exception cref="ArgumentException">No index serves the query.</exception>
    public static QueryDefinition Count(string partition, DocumentQuery query, long now)
    {
        QueryRules.Demand(query, count: true);
        var sql = new StringBuilder("SELECT VALUE COUNT(1) FROM c WHERE ");
        return Define(sql, Filter(sql, partition, query), now);
    }

    private static List<(string Name, string Value)> Filter(StringBuilder sql, string partition, DocumentQuery query)
    {
        List<(string Name, string Value)> values = [("@pk", partition), ("@kind", query.Kind.Name)];
        sql.Append($"c.{CosmosEnvelope.Partition} = @pk AND c.{CosmosEnvelope.Kind} = @kind");
        foreach (var (field, value) in query.Equal)
        {
            And(Field(field), "=", $"@e{values.Count}", value);
        }
        if (query.IdBegins is { } beginning)
        {
            And($"c.{CosmosEnvelope.Id}", ">=", "@first", beginning);
            And($"c.{CosmosEnvelope.Id}", "<", "@past", QueryRules.After(beginning));
        }
        if (query.RangeField is { } range)
        {
            And(Field(range), ">=", "@least", QueryRules.Least(query));
            if (query.AtMost is { } most)
            {
                And(Field(range), "<=", "@most", most);
            }
        }
        sql.Append(" AND ").Append(Living);
        return values;

        void And(string field, string sign, string name, string value)
        {
            sql.Append($" AND {field} {sign} {name}");
            values.Add((name, value));
        }
    }

    private static QueryDefinition Define(StringBuilder sql, List<(string Name, string Value)> values, long now)
    {
        var definition = new QueryDefinition(sql.ToString()).WithParameter("@now", now);
        foreach (var (name, value) in values)
        {
            definition.WithParameter(name, value);
        }
        return definition;
    }

    private static string Field(string name) => Property(CosmosEnvelope.Fields, Names.Checked(name));

    /// <summary>In brackets, because a field may be called as a word of the language: from, by, order.</summary>
    private static string Property(params IEnumerable<string> names) => $"c{string.Concat(names.Select(name => $"[\"{name}\"]"))}";
}
