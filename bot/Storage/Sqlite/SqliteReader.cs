using SQLitePCL;
using static SQLitePCL.raw;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>A connection that only reads. One plan is one transaction: everything it brings stood side by side.</summary>
internal sealed class SqliteReader(SqliteSession session, RememberedDocuments remembered) : IDisposable
{
    /// <summary>Stands for "memory does not know": nothing read can be this object.</summary>
    private static readonly object Unknown = new();

    public ReadSet Read(string partition, ReadPlan plan, KindTables tables, long now)
    {
        var points = plan.Points.Count == 0 ? [] : new object?[plan.Points.Count];
        var pages = plan.Queries.Count == 0 ? [] : new object[plan.Queries.Count];
        session.Run(Sql.Begin);
        try
        {
            var commit = session.Number(Sql.LastCommit);
            Array.Fill(points, Unknown);
            remembered.Recall(partition, plan.Points, commit, now, points);
            for (var at = 0; at < points.Length; at++)
            {
                if (ReferenceEquals(points[at], Unknown))
                {
                    var point = plan.Points[at];
                    points[at] = Point(partition, point, tables[point.Kind], now, commit);
                }
            }
            for (var at = 0; at < pages.Length; at++)
            {
                var query = plan.Queries[at];
                pages[at] = Page(partition, query, tables[query.Query.Kind], now, commit);
            }
        }
        finally
        {
            session.Run(Sql.Commit);
        }
        return new ReadSet(plan, points, pages);
    }

    public long Count(string partition, DocumentQuery query, KindTable table, long now)
    {
        var shape = table.Shape(query, count: true);
        var statement = session.Prepare(shape.Sql);
        try
        {
            shape.Bind(statement, partition, query, now);
            session.Step(statement);
            return sqlite3_column_int64(statement, 0);
        }
        finally
        {
            SqliteSession.Reset(statement);
        }
    }

    public IReadOnlyList<string> Explain(QueryShape shape) => session.Column("EXPLAIN QUERY PLAN " + shape.Sql.Text, column: 3);

    public void Dispose() => session.Dispose();

    private object? Point(string partition, PointRead point, KindTable table, long now, long commit)
    {
        var statement = session.Prepare(table.Get);
        try
        {
            SqliteSession.Bind(statement, 1, partition);
            SqliteSession.Bind(statement, 2, point.Id);
            SqliteSession.Bind(statement, 3, now);
            if (!session.Step(statement))
            {
                if (point.Kind.Remember)
                {
                    remembered.Keep(point.Kind, partition, point.Id, commit, RememberedDocuments.Entry.Absent);
                }
                return null;
            }
            var etag = sqlite3_column_int64(statement, 0);
            var document = point.Parse(etag.ToString(), sqlite3_column_blob(statement, 1));
            if (point.Kind.Remember)
            {
                remembered.Keep(point.Kind, partition, point.Id, commit, new(etag, Expiry(statement, 2), document));
            }
            return document;
        }
        finally
        {
            SqliteSession.Reset(statement);
        }
    }

    private static long? Expiry(sqlite3_stmt statement, int column) =>
        sqlite3_column_type(statement, column) == SQLITE_NULL ? null : sqlite3_column_int64(statement, column);

    private object Item(string partition, QueryRead read, sqlite3_stmt statement, string id, long commit)
    {
        var kind = read.Query.Kind;
        var etag = sqlite3_column_int64(statement, 1);
        if (read.IsRemembered && remembered.Get(kind, partition, id, etag) is { } known)
        {
            return known;
        }
        // SQLite fetches a body only when it is asked for.
        var document = read.Parse(id, etag.ToString(), sqlite3_column_blob(statement, 2));
        if (read.IsRemembered)
        {
            remembered.Keep(kind, partition, id, commit, new(etag, Expiry(statement, 3), document));
        }
        return document;
    }

    private object Page(string partition, QueryRead read, KindTable table, long now, long commit)
    {
        var query = read.Query;
        var shape = table.Shape(query, count: false);
        var statement = session.Prepare(shape.Sql);
        try
        {
            shape.Bind(statement, partition, query, now);
            var items = new List<object>(Math.Min(query.Take, 64));
            string? next = null, last = null;
            byte[] order = [];
            while (session.Step(statement))
            {
                if (items.Count == query.Take)
                {
                    next = QueryCursor.Write(order, last!);
                    break;
                }
                last = sqlite3_column_text(statement, 0).utf8_to_string();
                items.Add(Item(partition, read, statement, last, commit));
                if (items.Count == query.Take && query.OrderBy is not null)
                {
                    order = sqlite3_column_blob(statement, 4).ToArray();
                }
            }
            return read.Page(items, next);
        }
        finally
        {
            SqliteSession.Reset(statement);
        }
    }
}
