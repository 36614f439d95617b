using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Teams;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>
/// <c>data copy</c>: copies every document of a SQLite file into Azure Cosmos DB and then compares each. It can be
/// broken off and started again.
/// </summary>
internal static class DataCommand
{
    private const string Usage = $"Write: data copy --from sqlite:FILE --to cosmos:ADDRESS, with the other settings of {CosmosSettings.Section}; add --replace to overwrite what is there and says something else.";

    /// <summary>Whether the command line asks for it rather than for the server.</summary>
    public static bool Asked(string[] args) => args is ["data", ..];

    /// <returns>The exit code: 0 when everything is there and says the same.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [_, "copy", "--from", var from, "--to", var to, .. var rest] || Tail(from, "sqlite:") is not { } file || Tail(to, "cosmos:") is not { } address)
        {
            await errors.WriteLineAsync(Usage);
            return 1;
        }
        try
        {
            return await CopyAsync(file, Settings(address, rest), rest.Contains("--replace"), output) ? 0 : 1;
        }
        catch (Exception error) when (error is TeamsSettingsException or CosmosFailureException)
        {
            await errors.WriteLineAsync(error.Message);
        }
        catch (SqliteException error)
        {
            await errors.WriteLineAsync($"{file} cannot be read ({error.SqliteErrorCode}). Give the path of a file that the bot has written.");
        }
        return 1;
    }

    private static string? Tail(string text, string head) => text.StartsWith(head, StringComparison.Ordinal) && text.Length > head.Length ? text[head.Length..] : null;

    private static CosmosSettings Settings(string address, string[] rest)
    {
        var settings = WebApplication.CreateSlimBuilder([.. rest.Where(word => word != "--replace")]).Configuration;
        settings[$"{CosmosSettings.Section}:Endpoint"] = address;
        return CosmosSettings.Read(settings)!;
    }

    private static async Task<bool> CopyAsync(string file, CosmosSettings settings, bool replace, TextWriter output)
    {
        using var access = new CosmosAccess(settings, static () => null);
        var clock = TimeProvider.System;
        using var from = new SqliteDocuments(file, clock.GetUtcNow());
        var container = await CosmosCall.AskAsync(() => access.Container.ReadContainerAsync(), CancellationToken.None);
        List<string> problems = [.. CosmosLayout.Problems(container.Resource, Kinds.All)];
        if (problems.Count > 0)
        {
            throw new TeamsSettingsException(problems);
        }
        var copy = new DocumentCopy(new CosmosDocumentStore(access.Container, Kinds.All, clock), clock, replace);
        var (all, stored, same) = (0, 0, 0);
        foreach (var kind in Kinds.All)
        {
            var tally = await copy.RunAsync(from.All(kind), CancellationToken.None);
            var matching = await copy.CheckAsync(from.All(kind), CancellationToken.None);
            if (tally.Documents > 0)
            {
                await output.WriteLineAsync($"{kind.Name}: {tally.Documents}, stored now {tally.Stored}, the same there {matching}");
            }
            (all, stored, same) = (all + tally.Documents, stored + tally.Stored, same + matching);
        }
        await output.WriteLineAsync(same == all
            ? $"All {all} documents are there and say the same; {stored} were stored now."
            : $"{all - same} of {all} documents are not there as they are here, because there is something else under their ids. Nothing of it was changed; --replace overwrites it.");
        return same == all;
    }
}
