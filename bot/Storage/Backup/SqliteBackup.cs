using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Copy;
using SQLitePCL;

namespace PanelAssistant.Bot.Storage.Backup;

/// <summary>
/// <c>data backup</c>: a copy of a file as it stood at one moment, while the bot goes on writing to it. Under its own name
/// it appears only when it is whole and checked.
/// </summary>
internal static class SqliteBackup
{
    /// <summary>Pages (4 KB) between two looks at how far it has come.</summary>
    private const int PagesAtOnce = 2_000;

    /// <returns>How many documents are in it.</returns>
    /// <exception cref="SettingsException">It cannot be made; the message says what to do.</exception>
    /// <exception cref="SqliteException">The file cannot be read, or the copy cannot be written.</exception>
    public static long Make(string from, string to, Func<long, Progress> progress)
    {
        if (File.Exists(to) || Directory.Exists(to))
        {
            throw new SettingsException([$"{to} is there already. A backup overwrites nothing: give a new name."]);
        }
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(to))))
        {
            throw new SettingsException([$"The folder of {to} is not there. Make it first."]);
        }
        var unfinished = to + ".unfinished";
        File.Delete(unfinished);
        try
        {
            using (var source = SqliteLook.Open(from, SqliteOpenMode.ReadOnly))
            {
                Copy(source, from, unfinished, progress);
            }
            File.Move(unfinished, to);
            using var copy = SqliteLook.Open(to, SqliteOpenMode.ReadOnly);
            return DocumentsIn(SqliteLook.Contents(copy, to));
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>What <see cref="SqliteLook.Contents"/> counts, all kinds together.</summary>
    public static long DocumentsIn(IReadOnlyList<string> contents) => contents.Skip(1).Sum(line => long.Parse(line.Split(": ")[1].Split(',')[0]));

    private static void Copy(SqliteConnection source, string from, string to, Func<long, Progress> progress)
    {
        // One reading transaction around it all: whatever is committed meanwhile is not in the copy, and does not make it begin anew.
        using var moment = source.BeginTransaction(deferred: true);
        var there = SqliteLook.Contents(source, from);
        using var target = SqliteLook.Open(to, SqliteOpenMode.ReadWriteCreate);
        CopyPages(source, target, progress);
        // One file, with no log beside it that could be left behind when it is moved.
        SqliteLook.Column(target, "PRAGMA journal_mode=DELETE");
        SqliteLook.DemandSound(target, to);
        if (!SqliteLook.Contents(target, to).SequenceEqual(there))
        {
            throw new SettingsException([$"The copy of {from} does not hold what the file holds. Nothing was kept; try again."]);
        }
    }

    private static void CopyPages(SqliteConnection source, SqliteConnection target, Func<long, Progress> progress)
    {
        using var backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        if (backup.IsInvalid)
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target.Handle), target.Handle);
        }
        Progress? shown = null;
        int result;
        do
        {
            result = raw.sqlite3_backup_step(backup, PagesAtOnce);
            var pages = raw.sqlite3_backup_pagecount(backup);
            (shown ??= progress(pages)).At(pages - raw.sqlite3_backup_remaining(backup));
        }
        while (result == raw.SQLITE_OK);
        shown.End();
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, target.Handle);
        }
    }
}
