using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Manifest.Azure;

/// <summary>What the templates of <c>manifest/azure</c> come to with each file of parameters, worked out in a copy of the folder.</summary>
public sealed class AzureTemplate : IAsyncLifetime
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("panel-azure-");
    private readonly Dictionary<string, IReadOnlyList<JsonObject>> _resources = [];

    public static string Home { get; } = Path.Combine(PackScript.Home, "azure");

    public static IReadOnlyList<string> Templates { get; } = [.. Files("*.bicep")];

    public static IReadOnlyList<string> Parameters { get; } = [.. Files("*.bicepparam")];

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Home))
        {
            File.Copy(file, Path.Combine(_copy.FullName, Path.GetFileName(file)));
        }
        await File.WriteAllTextAsync(Path.Combine(_copy.FullName, "registry.bicepparam"), "using 'registry.bicep'\n");
        foreach (var name in Parameters.Append("registry.bicepparam"))
        {
            _resources[name] = await ForeseenAsync(name);
        }
    }

    public ValueTask DisposeAsync()
    {
        _copy.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The resources that a deployment would make, with every property that is known before it runs.</summary>
    internal IReadOnlyList<JsonObject> Resources(string parameters) => _resources[parameters];

    internal IEnumerable<JsonObject> Resources(string parameters, string type) => Resources(parameters).Where(one => (string)one["type"]! == type);

    private async Task<IReadOnlyList<JsonObject>> ForeseenAsync(string name)
    {
        var file = Path.Combine(_copy.FullName, name);
        var (_, remarks) = await Bicep.RunAsync(
            "snapshot", file, "--mode", "overwrite", "--location", "uksouth", "--resource-group", "panel",
            "--subscription-id", "00000000-0000-0000-0000-000000000005", "--tenant-id", "00000000-0000-0000-0000-00000000aaaa");
        var snapshot = Path.ChangeExtension(file, ".snapshot.json");
        return File.Exists(snapshot)
            ? [.. JsonNode.Parse(await File.ReadAllTextAsync(snapshot))!["predictedResources"]!.AsArray().Select(one => one!.AsObject())]
            : throw new InvalidOperationException($"{name}: {remarks}");
    }

    private static IEnumerable<string> Files(string pattern) => Directory.GetFiles(Home, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
