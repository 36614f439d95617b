using System.Collections.ObjectModel;
using Microsoft.Azure.Cosmos;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// The one container. Everything a press commits lies in one partition of it, the partnership, so one batch stores it
/// all. Its indexing policy is computed from the indexes that the kinds declare; nothing else is indexed.
/// </summary>
internal static class CosmosLayout
{
    public const string Container = "documents";

    /// <summary>Documents end only where they say so.</summary>
    private const int NoDefaultTimeToLive = -1;

    private const string PartitionKey = $"/{CosmosEnvelope.Partition}";

    public static ContainerProperties Properties(IEnumerable<DocumentKind> kinds)
    {
        var policy = new IndexingPolicy { IndexingMode = IndexingMode.Consistent, Automatic = true };
        foreach (var path in (string[])[$"{PartitionKey}/?", $"/{CosmosEnvelope.Kind}/?", $"/{CosmosEnvelope.Id}/?", $"/{CosmosEnvelope.Expires}/?", $"/{CosmosEnvelope.Fields}/*"])
        {
            policy.IncludedPaths.Add(new IncludedPath { Path = path });
        }
        policy.ExcludedPaths.Add(new ExcludedPath { Path = "/*" });
        foreach (var paths in Composites(kinds))
        {
            // One index serves both directions: an order that is turned round as a whole walks it backwards.
            policy.CompositeIndexes.Add([.. paths.Select(path => new CompositePath { Path = path, Order = CompositePathSortOrder.Ascending })]);
        }
        return new ContainerProperties(Container, PartitionKey) { DefaultTimeToLive = NoDefaultTimeToLive, IndexingPolicy = policy };
    }

    /// <summary>The properties that a query along an index is ordered by: what is equal for all of them first, the id last.</summary>
    public static IEnumerable<string> Walked(IReadOnlyList<string> index) =>
        [PartitionKey, $"/{CosmosEnvelope.Kind}", .. index.Select(field => $"/{CosmosEnvelope.Fields}/{Names.Checked(field)}"), $"/{CosmosEnvelope.Id}"];

    /// <summary>What keeps a container from doing this program's work, a sentence each.</summary>
    public static IEnumerable<string> Problems(ContainerProperties there, IEnumerable<DocumentKind> kinds)
    {
        if (there.PartitionKeyPath != PartitionKey)
        {
            yield return $"The container {there.Id} has the partition key {there.PartitionKeyPath} and needs {PartitionKey}. That cannot be changed: use another database.";
        }
        if (there.DefaultTimeToLive is null)
        {
            yield return $"The container {there.Id} has its time to live turned off. Turn it on without a default.";
        }
        else if (there.DefaultTimeToLive != NoDefaultTimeToLive)
        {
            yield return $"The container {there.Id} would delete every document after {there.DefaultTimeToLive} seconds. Set its time to live to on without a default.";
        }
        var composites = there.IndexingPolicy.CompositeIndexes.Select(Signature).ToHashSet(StringComparer.Ordinal);
        var missing = Composites(kinds).Select(paths => string.Join(", ", paths)).Where(index => !composites.Contains(index)).ToList();
        if (missing.Count > 0)
        {
            yield return $"The container {there.Id} lacks {missing.Count} composite indexes, first ({missing[0]}). Add them with: store create.";
        }
    }

    private static IEnumerable<IEnumerable<string>> Composites(IEnumerable<DocumentKind> kinds) =>
        kinds.SelectMany(kind => kind.Indexes).Prepend([]).Select(Walked).DistinctBy(paths => string.Join(',', paths));

    private static string Signature(Collection<CompositePath> index)
    {
        // Turned round as a whole it is the same index.
        var first = index[0].Order;
        return index.All(path => path.Order == first) ? string.Join(", ", index.Select(path => path.Path)) : "";
    }
}
