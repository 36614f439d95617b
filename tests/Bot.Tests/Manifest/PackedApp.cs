using System.IO.Compression;
using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Manifest;

/// <summary>One package for the tests that look into it, made from the manifest as committed.</summary>
public sealed class PackedApp : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("package-");

    public const string AppId = "9d0f2a4e-1111-4222-8333-44445555abcd";

    public const string Domain = "panels.partnership.example";

    public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

    public JsonNode Manifest => JsonNode.Parse(Files["manifest.json"])!;

    public JsonObject Welsh => JsonNode.Parse(Files["cy.json"])!.AsObject();

    public async ValueTask InitializeAsync() => Files = Unpack(await PackAsync("package.zip"));

    /// <summary>Packs again, under another file name, and gives the bytes of the package.</summary>
    internal async Task<byte[]> PackAsync(string file)
    {
        var path = Path.Combine(_folder.FullName, file);
        var run = await PackScript.RunAsync("--app-id", AppId, "--domain", Domain, "--out", path);
        Assert.True(run.ExitCode == 0, run.Complaint);
        return await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, byte[]> Unpack(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
