using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Backup;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>Commands about everything that is stored. None of them serves anybody.</summary>
internal static class DataCommand
{
    private const string Usage =
        $"""
        Write one of these:
          data copy --from sqlite:FILE --to cosmos:ADDRESS     or the other way round, with the other settings of {CosmosSettings.Section};
                                                               add --replace to overwrite what is there and says something else
          data backup --from sqlite:FILE --to FILE2            while the bot goes on
          data check FILE                                      whether a file is whole and can be read
          data restore --from FILE2 --to sqlite:FILE           while the bot is stopped
        """;

    /// <summary>Whether the command line asks for it rather than for the server.</summary>
    public static bool Asked(string[] args) => args is ["data", ..];

    /// <param name="terminal">Whether somebody watches the output, so that a line can be drawn again.</param>
    /// <returns>The exit code: 0 when it was done and everything is as it should be.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, bool terminal = false)
    {
        var words = new CommandOutput(output, terminal);
        try
        {
            switch (args)
            {
                case [_, "copy", "--from", var from, "--to", var to, .. var rest]
                    when DataPlace.Read(from) is { } source && DataPlace.Read(to) is { } target && source.IsCosmos != target.IsCosmos:
                    return await CopyCommand.RunAsync(source, target, rest, words) ? 0 : 1;
                case [_, "backup", "--from", var from, "--to", var copy] when DataPlace.Read(from) is { IsCosmos: false, Address: var file }:
                    var kept = SqliteBackup.Make(file, Plain(copy), pages => words.Progress("Copied", "pages", pages));
                    await output.WriteLineAsync($"{Plain(copy)} is whole: {kept} documents.");
                    return 0;
                case [_, "check", var file]:
                    var read = await CheckAsync(Plain(file), words);
                    await output.WriteLineAsync($"{Plain(file)} is whole, and all of its {read} documents can be read.");
                    return 0;
                case [_, "restore", "--from", var copy, "--to", var to] when DataPlace.Read(to) is { IsCosmos: false, Address: var file }:
                    await CheckAsync(Plain(copy), words);
                    var aside = SqliteRestore.Put(Plain(copy), file, TimeProvider.System.GetUtcNow());
                    await output.WriteLineAsync($"{file} is now what {Plain(copy)} was.{(aside is null ? "" : $" What was there before is {aside}.")}");
                    return 0;
                default:
                    await errors.WriteLineAsync(Usage);
                    return 1;
            }
        }
        catch (Exception error) when (error is SettingsException or CosmosFailureException)
        {
            await errors.WriteLineAsync(error.Message);
        }
        catch (SqliteException error)
        {
            await errors.WriteLineAsync($"SQLite could not do it ({error.SqliteErrorCode}). Give the path of a file that the bot has written, and see whether there is room on the disk.");
        }
        catch (SqliteFailureException error)
        {
            await errors.WriteLineAsync(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"The file system refuses it: {error.Message}");
        }
        return 1;
    }

    private static Task<long> CheckAsync(string file, CommandOutput words) => SqliteCheck.LookAsync(file, documents => words.Progress("Read", "documents", documents));

    /// <summary>Where only a file can be meant, its path alone will do.</summary>
    private static string Plain(string place) => DataPlace.Read(place)?.Address ?? place;
}
