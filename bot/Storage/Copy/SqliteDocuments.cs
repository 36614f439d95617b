using Microsoft.Data.Sqlite;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>Everything in the file of the embedded store, as it stood at the moment of opening, also while a bot writes to it.</summary>
internal sealed class SqliteDocuments : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _moment;
    private readonly long _now;

    /// <exception cref="SqliteException">There is no such file, or it is no database.</exception>
    public SqliteDocuments(string path, DateTimeOffset now)
    {
        _now = now.ToUnixTimeMilliseconds();
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        _connection.Open();
        _moment = _connection.BeginTransaction(deferred: true);
    }

    /// <summary>What has not ended, partition by partition in the order of ids.</summary>
    public IEnumerable<RawDocument> All(DocumentKind kind)
    {
        var table = "doc_" + Names.Checked(kind.Name);
        using var there = Command("SELECT count(*) FROM sqlite_master WHERE type='table' AND name=$table", ("$table", table));
        if ((long)there.ExecuteScalar()! == 0)
        {
            yield break;
        }
        using var select = Command($"SELECT pk, id, expires, CAST(body AS BLOB) FROM {table} WHERE expires IS NULL OR expires>$now ORDER BY pk, id", ("$now", _now));
        using var rows = select.ExecuteReader();
        while (rows.Read())
        {
            yield return new(rows.GetString(0), kind, rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetInt64(2), rows.GetFieldValue<byte[]>(3));
        }
    }

    public void Dispose()
    {
        _moment.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string sql, (string Name, object Value) parameter)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The name of a table is no parameter, and a plain word.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _moment;
        command.Parameters.AddWithValue(parameter.Name, parameter.Value);
        return command;
    }
}
