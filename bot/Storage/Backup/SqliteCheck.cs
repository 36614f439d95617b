using System.Text.Json;
using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Storage.Backup;

/// <summary><c>data check</c>: whether a file is whole and this version of the bot can read every document in it.</summary>
internal static class SqliteCheck
{
    private const int MostNamed = 20;

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
        List<RawDocument> problems = [];
        await foreach (var document in documents.AllAsync(CancellationToken.None))
        {
            try
            {
                document.Kind.Read(document.Body);
            }
            catch (JsonException)
            {
                problems.Add(document);
            }
            read++;
            shown.Add(1);
        }
        shown.End();
        return problems.Count == 0 ? read : throw new SettingsException(
            [.. problems.GroupBy(static document => document.Kind.Name).Select(kind => $"{path}: {kind.Count()} documents of the kind {kind.Key} cannot be read: {Named(kind)}.")]);
    }
    private static string Named(IEnumerable<RawDocument> documents) =>
        string.Join(", ", documents.Take(MostNamed).Select(static document => document.Id)) + (documents.Skip(MostNamed).Any() ? " and more" : "");
}
