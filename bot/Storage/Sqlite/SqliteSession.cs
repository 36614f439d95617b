using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// One connection with its prepared statements, used by one thread at a time. Speaks SQLite's own interface: no string
/// stands between a document's bytes and the file.
/// </summary>
internal sealed class SqliteSession : IDisposable
{
    private const int BusyMilliseconds = 10_000;

    /// <summary>SQLITE_DBCONFIG_ENABLE_QPSG.</summary>
    private const int StablePlans = 1007;

    private readonly Dictionary<Sql, sqlite3_stmt> _prepared = [];
    private readonly sqlite3 _connection;

    static SqliteSession() => Batteries_V2.Init();

    private SqliteSession(sqlite3 connection) => _connection = connection;

    public static SqliteSession OpenWriter(string path) => Open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);

    public static SqliteSession OpenReader(string path) => Open(path, SQLITE_OPEN_READONLY);

    private static SqliteSession Open(string path, int mode)
    {
        var result = sqlite3_open_v2(path, out var connection, mode | SQLITE_OPEN_NOMUTEX, null);
        var session = new SqliteSession(connection);
        try
        {
            session.Check(result);
            session.Check(sqlite3_busy_timeout(connection, BusyMilliseconds));
            // Plans never depend on bound values: otherwise the time that every statement binds, seen beside the partial
            // index on expiry, would make SQLite compile the statement anew at each millisecond.
            session.Check(sqlite3_db_config(connection, StablePlans, 1, out _));
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Rows that the last statement wrote.</summary>
    public int Changes => sqlite3_changes(_connection);

    /// <summary>False also after SQLite rolled back by itself, as it does when the disk is full.</summary>
    public bool InTransaction => sqlite3_get_autocommit(_connection) == 0;

    /// <summary>Runs statements that are needed once.</summary>
    public void Script(string sql) => Check(sqlite3_exec(_connection, sql));

    /// <summary>One column of a query that is needed once.</summary>
    public IReadOnlyList<string> Column(string sql, int column = 0)
    {
        Check(sqlite3_prepare_v2(_connection, sql, out var statement));
        using (statement)
        {
            var values = new List<string>();
            while (Step(statement))
            {
                values.Add(sqlite3_column_text(statement, column).utf8_to_string());
            }
            return values;
        }
    }

    /// <summary>Runs a statement without parameters or rows.</summary>
    public void Run(Sql sql)
    {
        var statement = Prepare(sql);
        Step(statement);
        Reset(statement);
    }

    /// <summary>The one number that a statement without parameters brings.</summary>
    public long Number(Sql sql)
    {
        var statement = Prepare(sql);
        Step(statement);
        var number = sqlite3_column_int64(statement, 0);
        Reset(statement);
        return number;
    }

    public sqlite3_stmt Prepare(Sql sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
        {
            Check(sqlite3_prepare_v3(_connection, sql.Text, SQLITE_PREPARE_PERSISTENT, out statement));
            _prepared.Add(sql, statement);
        }
        return statement;
    }

    /// <returns>True when there is a row.</returns>
    public bool Step(sqlite3_stmt statement)
    {
        var result = sqlite3_step(statement);
        if (result is SQLITE_ROW or SQLITE_DONE)
        {
            return result == SQLITE_ROW;
        }
        var failure = Failure();
        Reset(statement);
        throw failure;
    }

    /// <summary>Ends the statement's hold on the file; it can then be bound and stepped anew.</summary>
    public static void Reset(sqlite3_stmt statement) => sqlite3_reset(statement);

    public static void Bind(sqlite3_stmt statement, int at, string value)
    {
        Span<byte> small = stackalloc byte[256];
        var utf8 = value.Length * 3 <= small.Length ? small : new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        Bind(statement, at, utf8[..Encoding.UTF8.GetBytes(value, utf8)]);
    }

    public static void Bind(sqlite3_stmt statement, int at, ReadOnlySpan<byte> text)
    {
        // An empty span has no address, which SQLite would take for NULL.
        var result = text.IsEmpty ? sqlite3_bind_text(statement, at, "") : sqlite3_bind_text(statement, at, text);
        if (result != SQLITE_OK)
        {
            throw new SqliteFailureException($"A value could not be bound ({result}).", result);
        }
    }

    public static void Bind(sqlite3_stmt statement, int at, long? number)
    {
        if (number is { } value)
        {
            sqlite3_bind_int64(statement, at, value);
        }
        else
        {
            sqlite3_bind_null(statement, at);
        }
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
        {
            statement.Dispose();
        }
        _connection.Dispose();
    }

    private void Check(int result)
    {
        if (result != SQLITE_OK)
        {
            throw Failure();
        }
    }

    private SqliteFailureException Failure()
    {
        var code = sqlite3_extended_errcode(_connection);
        return new SqliteFailureException($"SQLite: {sqlite3_errmsg(_connection).utf8_to_string()} ({code}).", code);
    }
}
