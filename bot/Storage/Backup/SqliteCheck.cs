using System.Text.Json;
using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Storage.Backup;

/// <summary><c>data check</c>: whether a file is whole and this version of the bot can read every document in it.</summary>
internal static class SqliteCheck
{
    /// <returns>How many documents there are.</returns>
    /// <exception cref="SettingsException">It is not sound; the message says why.</exception>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static async Task<long> LookAsync(string path, Func<long, Progress> progress)
    {
        if (!File.Exists(path))
        {
            throw new SettingsException([$"{path} is not there."]);
        }
        using (var connection = SqliteLook.Open(path, SqliteOpenMode.ReadOnly))
        {
            SqliteLook.Contents(connection, path);
            SqliteLook.DemandSound(connection, path);
        }
        // What has ended is looked at too: it is still in the file.
        using var documents = new SqliteDocuments(path, Kinds.All, DateTimeOffset.UnixEpoch);
        var shown = progress(await documents.CountAsync(CancellationToken.None) ?? 0);
        var read = 0L;
        List<string> problems = [];
        await foreach (var document in documents.AllAsync(CancellationToken.None))
        {
            try
            {
                document.Kind.Read(document.Body);
            }
            catch (JsonException)
            {
                problems.Add(document.Kind.Name);
            }
            read++;
            shown.Add(1);
        }
        shown.End();
        return problems.Count == 0 ? read : throw new SettingsException(
            [.. problems.CountBy(static kind => kind).Select(kind => $"{path}: {kind.Value} documents of the kind {kind.Key} cannot be read.")]);
    }
}
