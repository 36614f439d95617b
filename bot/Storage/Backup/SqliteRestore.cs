using System.Globalization;
using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using SQLitePCL;

namespace PanelAssistant.Bot.Storage.Backup;

/// <summary>
/// <c>data restore</c>: puts a checked backup in the place of the bot's file while the bot is stopped. What was there is set
/// aside whole, with its log: a log of another file beside the restored one would destroy it.
/// </summary>
internal static class SqliteRestore
{
    private static readonly string[] Parts = ["", "-wal", "-shm"];

    /// <returns>Where the file that was there is now; nothing when there was none.</returns>
    /// <exception cref="SettingsException">The bot still has the file open.</exception>
    public static string? Put(string backup, string file, DateTimeOffset now)
    {
        var arriving = file + ".unfinished";
        File.Copy(backup, arriving, overwrite: true);
        using (var whole = new FileStream(arriving, FileMode.Open, FileAccess.ReadWrite))
        {
            whole.Flush(flushToDisk: true);
        }
        string? aside = null;
        if (File.Exists(file))
        {
            DemandUnused(file);
            aside = $"{file}.before-{now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
            foreach (var part in Parts.Where(part => File.Exists(file + part)))
            {
                File.Move(file + part, aside + part);
            }
        }
        File.Move(arriving, file);
        return aside;
    }

    /// <summary>Folds the log into the file, for which nobody else may have it open.</summary>
    private static void DemandUnused(string file)
    {
        try
        {
            using var connection = SqliteLook.Open(file, SqliteOpenMode.ReadWrite);
            SqliteLook.Column(connection, "PRAGMA journal_mode=DELETE");
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            File.Delete(file + ".unfinished");
            throw new SettingsException([$"{file} is in use. Stop the bot first."]);
        }
        catch (SqliteException)
        {
            // A file that is damaged is one reason to restore another: it is set aside as it is.
        }
    }
}
