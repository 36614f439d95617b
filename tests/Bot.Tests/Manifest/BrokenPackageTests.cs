using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Manifest;

[Collection("app package")]
public sealed class BrokenPackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifest-");

    public BrokenPackageTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "words"));
        foreach (var file in new[] { "manifest.json", "settings.json", "words/cy.json" })
        {
            File.Copy(Path.Combine(PackScript.Home, file), Path.Combine(_folder.FullName, file));
        }
    }

    public static TheoryData<string, string, string> RulesOfTheStore { get; } = new()
    {
        { "name.short", "\"Panels for Teams\"", "must not contain \"Teams\"" },
        { "name.short", "\"Microsoft Panels\"", "must not contain \"Microsoft\"" },
        { "name.full", "\"Panel Help\"", "must not contain \"Help\"" },
        { "description.short", "\"An app for panels\"", "must not use the word \"app\"" },
        { "description.short", "\"Panel Assistant runs panels\"", "must not repeat the name" },
        { "description.full", "\"For panels, without a way to reach anybody\"", "must name the page with help" },
        { "bots.0.isNotificationOnly", "true", "isNotificationOnly must be false" },
        { "bots.0.commandLists.0.commands.0.title", "\"/help\"", "must not start with \"/\"" },
        { "bots.0.commandLists.0.commands.0.title", "\"start\"", "must include \"help\"" },
        { "bots.0.commandLists.0.commands.1.title", "\"HELP\"", "must all differ" },
        { "bots.0.commandLists.0.commands.1.description", "\"\"", "must say what it does" },
        { "bots.0.commandLists.1.scopes", "[\"team\"]", "\"groupChat\" must have exactly one list of commands" },
        { "bots.0.commandLists.1.commands", "[]", "must include \"help\"" },
        { "validDomains", "[\"*.partnership.example\"]", "must not have a wildcard" },
    };

    public static TheoryData<string, string, string> RulesOfTheSchema { get; } = new()
    {
        { "name.short", "\"A name that is longer than thirty characters\"", "manifest.json at name.short" },
        { "description.short", "\"" + new string('x', 81) + "\"", "manifest.json at description.short" },
        { "accentColor", "\"teal\"", "manifest.json at accentColor" },
        { "bots.0.scopes.0", "\"everywhere\"", "manifest.json at bots.0.scopes.0" },
        { "bots.0.colour", "\"blue\"", "(colour)" },
        { "manifestVersion", "\"9.9\"", "no released schema" },
        { "developer", "{}", "manifest.json at developer" },
    };

    public static TheoryData<string, string, string> Settings { get; } = new()
    {
        { "--app-id", "panel-assistant", "is not a GUID" },
        { "--domain", "https://panels.partnership.example", "is not a plain host name" },
        { "--domain", "*.partnership.example", "is not a plain host name" },
        { "--domain", "panels.ngrok-free.app", "tunnelling service" },
        { "--privacy", "http://www.partnership.example/privacy", "must be a whole address that starts with https://" },
        { "--terms", "www.partnership.example/terms", "must be a whole address that starts with https://" },
        { "--version", "0.9.0", "must be three numbers" },
        { "--developer", "A partnership whose name is longer than 32", "manifest.json at developer.name" },
        { "--colour", "blue", "Unknown option '--colour'" },
    };

    [Theory]
    [MemberData(nameof(RulesOfTheStore))]
    [MemberData(nameof(RulesOfTheSchema))]
    public async Task A_manifest_that_breaks_a_rule_is_refused_with_a_sentence_that_names_it(string place, string value, string sentence)
    {
        Change("manifest.json", place, JsonNode.Parse(value));

        await AssertRefusedAsync(sentence);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task A_setting_that_cannot_be_right_is_refused_with_a_sentence_that_names_it(string option, string value, string sentence)
    {
        await AssertRefusedAsync(sentence, option, value);
    }

    [Fact]
    public async Task An_eleventh_command_is_refused()
    {
        var manifest = JsonNode.Parse(Read("manifest.json"))!;
        manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Add(new JsonObject { ["title"] = "one more", ["description"] = "One more" });
        Write("manifest.json", manifest);

        await AssertRefusedAsync("must be at most 10; there are 11");
    }

    [Fact]
    public async Task A_text_without_Welsh_is_refused()
    {
        Change("manifest.json", "bots.0.commandLists.0.commands.0.description", "A new sentence");

        await AssertRefusedAsync("words/cy.json has no translation of: A new sentence");
    }

    [Fact]
    public async Task A_Welsh_name_that_is_too_long_is_refused()
    {
        Change("words/cy.json", "Panel Assistant", new string('a', 31));

        await AssertRefusedAsync("cy.json at name.short");
    }

    [Fact]
    public async Task A_setting_that_does_not_exist_is_refused()
    {
        Change("manifest.json", "name.full", "Panels of {{council}}");

        await AssertRefusedAsync("{{council}}");
    }

    [Fact]
    public async Task A_file_that_is_not_JSON_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "settings.json"), "{ appId");

        await AssertRefusedAsync("settings.json is not JSON");
    }

    private async Task AssertRefusedAsync(string sentence, params string[] arguments)
    {
        var package = Path.Combine(_folder.FullName, "package.zip");

        var run = await PackScript.RunAsync(["--from", _folder.FullName, "--out", package, .. arguments]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("No package was made.", run.Complaint, StringComparison.Ordinal);
        Assert.Contains(sentence, run.Complaint, StringComparison.Ordinal);
        Assert.DoesNotContain("    at ", run.Complaint, StringComparison.Ordinal);
        Assert.False(File.Exists(package));
    }

    private void Change(string file, string place, JsonNode? value)
    {
        var document = JsonNode.Parse(Read(file))!;
        var steps = file == "manifest.json" ? place.Split('.') : [place];
        var parent = steps[..^1].Aggregate(document, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (int.TryParse(steps[^1], out var last))
        {
            parent[last] = value;
        }
        else
        {
            parent[steps[^1]] = value;
        }

        Write(file, document);
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));

    private void Write(string file, JsonNode document) => File.WriteAllText(Path.Combine(_folder.FullName, file), document.ToJsonString());

    public void Dispose() => _folder.Delete(recursive: true);
}
