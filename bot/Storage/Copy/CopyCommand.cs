using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>
/// <c>data copy</c>: copies every document of one store into the other and then compares each. It can be broken off and
/// started again.
/// </summary>
internal static class CopyCommand
{
    private const string Replace = "--replace";

    // What is compared is what the store has, never what a process remembers of it.
    private static readonly DocumentKind[] Kinds = [.. Documents.Kinds.All.Select(static kind => kind with { Remember = false })];

    /// <returns>Whether everything is there and says the same.</returns>
    /// <exception cref="SettingsException">It cannot be done; the message says what to do.</exception>
    /// <exception cref="CosmosFailureException">Cosmos DB did not answer, or was too busy.</exception>
    public static async Task<bool> RunAsync(DataPlace from, DataPlace to, string[] rest, CommandOutput output)
    {
        var clock = TimeProvider.System;
        var cosmos = from.IsCosmos ? from : to;
        using var access = new CosmosAccess(Settings(cosmos.Address, rest), static () => null);
        if (to.IsCosmos)
        {
            using var file = new SqliteDocuments(from.Address, Kinds, clock.GetUtcNow());
            await DemandLayoutAsync(access);
            return await RunAsync(file, new CosmosDocumentStore(access.Container, Kinds, clock), rest, output, clock);
        }
        using var container = new CosmosDocuments(access, Kinds, clock.GetUtcNow());
        // Asked first: a mistake in the address must leave no file behind.
        await DemandLayoutAsync(access);
        await using var store = new SqliteDocumentStore(to.Address, Kinds, clock);
        return await RunAsync(container, store, rest, output, clock);
    }

    private static CosmosSettings Settings(string address, string[] rest)
    {
        var settings = WebApplication.CreateSlimBuilder([.. rest.Where(word => word != Replace)]).Configuration;
        settings[$"{CosmosSettings.Section}:Endpoint"] = address;
        return CosmosSettings.Read(settings)!;
    }

    private static async Task DemandLayoutAsync(CosmosAccess access)
    {
        var container = await CosmosCall.AskAsync(() => access.Container.ReadContainerAsync(), CancellationToken.None);
        List<string> problems = [.. CosmosLayout.Problems(container.Resource, Kinds)];
        if (problems.Count > 0)
        {
            throw new SettingsException(problems);
        }
    }

    private static async Task<bool> RunAsync(IDocumentSource from, IDocumentStore to, string[] rest, CommandOutput output, TimeProvider clock)
    {
        var copy = new DocumentCopy(to, clock, rest.Contains(Replace));
        var total = await from.CountAsync(CancellationToken.None);
        await copy.RunAsync(from, output.Progress("Copied", "documents", total), CancellationToken.None);
        var tallies = await copy.CheckAsync(from, Kinds, output.Progress("Compared", "documents", total), CancellationToken.None);
        foreach (var tally in tallies.Where(tally => tally.Documents > 0))
        {
            await output.Words.WriteLineAsync($"{tally.Kind}: {tally.Documents}, stored now {tally.Stored}, the same there {tally.Same}");
        }
        var (all, same) = (tallies.Sum(tally => tally.Documents), tallies.Sum(tally => tally.Same));
        await output.Words.WriteLineAsync(same == all
            ? $"All {all} documents are there and say the same; {tallies.Sum(tally => tally.Stored)} were stored now."
            : $"{all - same} of {all} documents are not there as they are here, because there is something else under their ids. Nothing of it was changed; {Replace} overwrites it.");
        var more = tallies.Where(tally => tally.More > 0).ToList();
        if (more.Count > 0)
        {
            await output.Words.WriteLineAsync(
                $"There are {more.Sum(tally => tally.More)} more there that are not here ({string.Join(", ", more.Select(tally => $"{tally.Kind} {tally.More}"))}). A copy removes nothing: copy to an empty place, or go on if they belong there.");
        }
        return same == all && more.Count == 0;
    }
}
