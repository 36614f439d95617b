using Microsoft.Data.Sqlite;

namespace PanelAssistant.Tests.Bot.Storage;

/// <summary>A look into, or a hand in, the store's file from outside the store.</summary>
internal static class SqliteFile
{
    public static List<string> Query(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var values = new List<string>();
        while (rows.Read())
        {
            values.Add(rows.GetString(0));
        }
        return values;
    }
}
