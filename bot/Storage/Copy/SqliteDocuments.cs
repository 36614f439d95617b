using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Backup;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>Everything in the file of the embedded store, as it stood at the moment of opening, also while a bot writes to it.</summary>
internal sealed class SqliteDocuments : IDocumentSource
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _moment;
    private readonly List<DocumentKind> _kinds;
    private readonly long _now;

    /// <exception cref="SqliteException">There is no such file, or it is no database.</exception>
    /// <exception cref="SettingsException">It holds documents that this version does not know.</exception>
    public SqliteDocuments(string path, IEnumerable<DocumentKind> kinds, DateTimeOffset now)
    {
        _now = now.ToUnixTimeMilliseconds();
        _connection = SqliteLook.Open(path, SqliteOpenMode.ReadOnly);
        try
        {
            _moment = _connection.BeginTransaction(deferred: true);
            var tables = SqliteLook.Column(_connection, "SELECT name FROM sqlite_master WHERE type='table' AND name LIKE 'doc\\_%' ESCAPE '\\'").ToHashSet(StringComparer.Ordinal);
            _kinds = [.. kinds.Where(kind => tables.Remove(TableOf(kind)))];
            if (tables.Where(table => Number($"SELECT count(*) FROM {Names.Checked(table)}") > 0).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } strange)
            {
                throw new SettingsException([$"{path} holds documents that this version of the bot does not know ({string.Join(", ", strange.Select(table => table[4..]))}). Use the version that wrote them."]);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public ValueTask<long?> CountAsync(CancellationToken cancellation) =>
        new(_kinds.Sum(kind => Number($"SELECT count(*) FROM {TableOf(kind)} WHERE {Living}")));

    /// <summary>Kind by kind, partition by partition, in the order of ids.</summary>
#pragma warning disable CS1998 // The file is here: nothing is waited for.
    public async IAsyncEnumerable<RawDocument> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
#pragma warning restore CS1998
    {
        foreach (var kind in _kinds)
        {
            using var select = Command($"SELECT pk, id, expires, CAST(body AS BLOB) FROM {TableOf(kind)} WHERE {Living} ORDER BY pk, id");
            using var rows = select.ExecuteReader();
            while (rows.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                yield return new(rows.GetString(0), kind, rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetInt64(2), rows.GetFieldValue<byte[]>(3));
            }
        }
    }

    public void Dispose()
    {
        _moment?.Dispose();
        _connection.Dispose();
    }

    private string Living => $"(expires IS NULL OR expires>{_now})";

    private static string TableOf(DocumentKind kind) => "doc_" + Names.Checked(kind.Name);

    private long Number(string sql)
    {
        using var command = Command(sql);
        return (long)command.ExecuteScalar()!;
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The name of a table is no parameter, and a plain word.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _moment;
        return command;
    }
}
