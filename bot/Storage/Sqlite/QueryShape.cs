using System.Text;
using SQLitePCL;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// The SQL of one form of query: everything but the values. It walks one declared index from where the page starts and
/// stops when the page is full; a query that no declared index serves is refused rather than run slowly.
/// </summary>
internal sealed class QueryShape
{
    private readonly string[] _equal;
    private readonly string? _range;
    private readonly string? _order;
    private readonly bool _descending;
    private readonly bool _upper;
    private readonly bool _cursor;
    private readonly bool _count;
    private readonly bool _begins;

    /// <exception cref="ArgumentException">No index that the kind declares serves this query.</exception>
    public QueryShape(KindTable table, DocumentQuery query, bool count)
    {
        _equal = [.. query.Equal.Select(e => e.Field)];
        _range = query.RangeField;
        _order = query.OrderBy;
        _descending = query.Descending;
        _upper = query.AtMost is not null;
        _cursor = query.After is not null;
        _count = count;
        _begins = query.IdBegins is not null;
        QueryRules.Demand(query, count);
        Sql = new Sql(Write(table.Name));
    }

    public Sql Sql { get; }

    public bool Fits(DocumentQuery query, bool count)
    {
        if (_count != count || _begins != query.IdBegins is not null || _cursor != query.After is not null || _upper != query.AtMost is not null ||
            _descending != query.Descending || _order != query.OrderBy || _range != query.RangeField ||
            _equal.Length != query.Equal.Count)
        {
            return false;
        }
        for (var at = 0; at < _equal.Length; at++)
        {
            if (_equal[at] != query.Equal[at].Field)
            {
                return false;
            }
        }
        return true;
    }

    /// <exception cref="ArgumentException">The cursor is not one of this query's.</exception>
    public void Bind(sqlite3_stmt statement, string partition, DocumentQuery query, long now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Take, 1);
        var at = 0;
        SqliteSession.Bind(statement, ++at, partition);
        SqliteSession.Bind(statement, ++at, now);
        foreach (var (_, value) in query.Equal)
        {
            SqliteSession.Bind(statement, ++at, value);
        }
        if (query.IdBegins is { } beginning)
        {
            SqliteSession.Bind(statement, ++at, beginning);
            SqliteSession.Bind(statement, ++at, QueryRules.After(beginning));
        }
        var least = QueryRules.Least(query);
        if (LowerBound)
        {
            SqliteSession.Bind(statement, ++at, least);
        }
        if (UpperBound)
        {
            SqliteSession.Bind(statement, ++at, query.AtMost!);
        }
        if (_cursor)
        {
            var (order, id) = QueryCursor.Read(query.After!);
            if (_range is not null)
            {
                QueryCursor.MustBeWithin(order, least, query.AtMost);
            }
            if (_order is not null)
            {
                SqliteSession.Bind(statement, ++at, order);
            }
            SqliteSession.Bind(statement, ++at, id);
        }
        if (!_count)
        {
            // One more than asked for tells whether there is a next page.
            SqliteSession.Bind(statement, ++at, query.Take + 1L);
        }
    }

    // SQLite walks an index from one lower and one upper bound: where a cursor is the tighter one, only it is said.
    private bool LowerBound => _range is not null && !(_cursor && !_descending);

    private bool UpperBound => _upper && !(_cursor && _descending);

    private string Write(string table)
    {
        var order = _order is null ? null : KindTable.Column(_order);
        var sql = new StringBuilder(_count ? "SELECT count(*)" : $"SELECT id, etag, body, expires{(order is null ? "" : ", " + order)}");
        sql.Append($" FROM {table} WHERE pk=? AND (expires IS NULL OR expires>?)");
        foreach (var field in _equal)
        {
            sql.Append($" AND {KindTable.Column(field)}=?");
        }
        if (_begins)
        {
            sql.Append(" AND id>=? AND id<?");
        }
        if (LowerBound)
        {
            sql.Append($" AND {KindTable.Column(_range!)}>=?");
        }
        if (UpperBound)
        {
            sql.Append($" AND {KindTable.Column(_range!)}<=?");
        }
        if (_cursor)
        {
            var direction = _descending ? '<' : '>';
            sql.Append(order is null ? $" AND id{direction}?" : $" AND ({order},id){direction}(?,?)");
        }
        if (!_count)
        {
            var descending = _descending ? " DESC" : "";
            sql.Append($" ORDER BY {(order is null ? "" : order + descending + ", ")}id{descending} LIMIT ?");
        }
        return sql.ToString();
    }
}
