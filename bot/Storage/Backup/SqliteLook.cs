using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Bot.Storage.Backup;

/// <summary>A file of the embedded store, looked at from outside the store.</summary>
internal static class SqliteLook
{
    /// <summary>Seconds for which a locked file is asked again.</summary>
    private const int Patience = 2;

    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = Patience }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is this program's own; names of tables come from the file and are plain words.
        command.CommandText = sql;
#pragma warning restore CA2100
        List<string> values = [];
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            values.Add(rows.IsDBNull(0) ? "" : rows.GetString(0));
        }
        return values;
    }

    /// <summary>The commits that the file has taken, and of each kind how many documents and which was written last.</summary>
    /// <exception cref="SettingsException">It is no file of the bot, or a newer version made it.</exception>
    public static IReadOnlyList<string> Contents(SqliteConnection connection, string path)
    {
        var tables = Column(connection, "SELECT name FROM sqlite_master WHERE type='table' AND (name='meta' OR name LIKE 'doc\\_%' ESCAPE '\\') ORDER BY name");
        if (!tables.Remove("meta") || Column(connection, "SELECT value FROM meta WHERE name='format'") is not [var written])
        {
            throw new SettingsException([$"{path} is no file that the bot has written."]);
        }
        if (int.Parse(written) is var format && format > SqliteSchema.Format)
        {
            throw new SettingsException([SqliteSchema.TooNew(path, format)]);
        }
        return
        [
            $"commits {Column(connection, "SELECT value FROM meta WHERE name='commits'").FirstOrDefault()}",
            .. tables.SelectMany(table => Column(connection, $"SELECT '{Names.Checked(table)[4..]}: ' || count(*) || ', last ' || coalesce(max(etag), 0) FROM {table}")),
        ];
    }

    /// <exception cref="SettingsException">Pages or indexes of the file do not fit together.</exception>
    public static void DemandSound(SqliteConnection connection, string path)
    {
        if (Column(connection, "PRAGMA integrity_check(3)") is not ["ok"] and var broken)
        {
            throw new SettingsException([$"{path} is damaged: {string.Join("; ", broken)}."]);
        }
    }
}
