using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Manifest.Azure;

/// <summary>
/// What the templates of <c>manifest/azure</c> come to with each file of parameters, worked out once in a copy of the
/// folder: starting the compiler takes seconds.
/// </summary>
public sealed class AzureTemplate : IAsyncLifetime
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("panel-azure-");
    private readonly Dictionary<string, IReadOnlyList<JsonObject>> _resources = [];
    private readonly List<string> _remarks = [];

    public static string Home { get; } = Path.Combine(PackScript.Home, "azure");

    public static IReadOnlyList<string> Templates { get; } = [.. Files("*.bicep")];

    public static IReadOnlyList<string> Parameters { get; } = [.. Files("*.bicepparam")];

    /// <summary>Every remark of the compiler and its linter.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>A file of the folder as the compiler lays it out, or what it makes of it.</summary>
    public string Text(string file) => File.ReadAllText(Path.Combine(_copy.FullName, file));

    /// <summary>The resources that a deployment would make, with every property that is known before it runs.</summary>
    internal IReadOnlyList<JsonObject> Resources(string parameters) => _resources[parameters];

    internal IEnumerable<JsonObject> Resources(string parameters, string type) => Resources(parameters).Where(one => (string)one["type"]! == type);

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(Home))
        {
            File.Copy(file, Path.Combine(_copy.FullName, Path.GetFileName(file)));
        }
        await RunAsync("format", "--pattern", Path.Combine(_copy.FullName, "*.bicep"));
        await RunAsync("format", "--pattern", Path.Combine(_copy.FullName, "*.bicepparam"));
        await RunAsync("build", "--pattern", Path.Combine(_copy.FullName, "*.bicep"));
        await File.WriteAllTextAsync(Path.Combine(_copy.FullName, "registry.bicepparam"), "using 'registry.bicep'\n");
        foreach (var name in Parameters.Append("registry.bicepparam"))
        {
            await RunAsync(
                "snapshot", Path.Combine(_copy.FullName, name), "--mode", "overwrite", "--location", "uksouth", "--resource-group", "panel",
                "--subscription-id", "00000000-0000-0000-0000-000000000005", "--tenant-id", "00000000-0000-0000-0000-00000000aaaa");
            _resources[name] = [.. JsonNode.Parse(Text(Path.ChangeExtension(name, ".snapshot.json")))!["predictedResources"]!.AsArray().Select(one => one!.AsObject())];
        }
    }

    public ValueTask DisposeAsync()
    {
        _copy.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task RunAsync(params string[] arguments)
    {
        if (await Bicep.RemarksAsync(arguments) is { Length: > 0 } remarks)
        {
            _remarks.Add(remarks);
        }
    }

    private static IEnumerable<string> Files(string pattern) => Directory.GetFiles(Home, pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}

[CollectionDefinition("azure")]
public sealed class AzureTests : ICollectionFixture<AzureTemplate>;
