using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Settings;

/// <summary>Whoever sets the bot up hears of every mistake at once, in sentences.</summary>
public sealed class SettingsCheckTests
{
    private const string Secret = "not-for-anybody";

    [Fact]
    public void Every_section_tells_its_mistakes_in_one_go()
    {
        var problems = Problems(
            ("Teams:AppId", "x"), ("Teams:Credential", "Password"), ("Store:Cosmos:Endpoint", "ftp://x"), ("Graph:TenantId", "y"), ("Graph:Calender", "a@b"),
            ("Shutdown:Seconds", "long"), ("Telemetry:Endpoint", "collector"), ("Telemetry:Protocol", "json"), ("Administrators:0", "me"), ("Files:Address", "panel"),
            ("Storage:Path", Path.GetTempPath()), ("urls", "here"), ("Partnership:Terms", "atlantis"));

        string[] expected =
        [
            "Teams:Credential is not one of", "Teams:AppId is not a GUID", "Teams:Tenants is empty", "Store:Cosmos:Endpoint must be", "Graph:TenantId is not a tenant id",
            "Shutdown:Seconds must be", "Telemetry:Endpoint (or OTEL_EXPORTER_OTLP_ENDPOINT) must be", "Telemetry:Protocol (or OTEL_EXPORTER_OTLP_PROTOCOL) is not one of",
            "Administrators takes Entra object ids", "Files:Address must be", "Storage:Path names a folder", "urls holds \"here\"",
            "Graph:Calender is not a setting. Did you mean Graph:Calendar?", "atlantis",
        ];
        Assert.All(expected, sentence => Assert.Contains(problems, problem => problem.Contains(sentence, StringComparison.Ordinal)));
        Assert.Equal(problems.Distinct(), problems);
    }

    [Theory]
    [InlineData("Teams:AppID:", null)]
    [InlineData("teams:appid", null)]
    [InlineData("Graph:Drive:csog", null)]
    [InlineData("Tenants", null)]
    [InlineData("Teams:Tenants:3", null)]
    [InlineData("Teams:Tenant", "Teams:Tenant is not a setting. Did you mean Teams:Tenants?")]
    [InlineData("Store:Cosmo:Key", "Store:Cosmo:Key is not a setting. Did you mean Store:Cosmos:Key?")]
    [InlineData("Storage:Pfad:x", "Storage:Pfad:x is not a setting. There are Storage:Path.")]
    [InlineData("Local:Time", "Local:Time is not a setting. There are Local:Practice, Local:Clock.")]
    public void A_setting_that_nobody_reads_is_told_without_its_value(string name, string? sentence)
    {
        var problems = KnownSettings.Problems(Configuration((name.TrimEnd(':'), Secret))).ToList();

        Assert.Equal(sentence is null ? [] : [sentence], problems);
    }

    [Fact]
    public async Task The_built_bot_ends_with_the_sentences_and_nothing_else()
    {
        using var folder = new TemporaryFolder();

        var (exit, errors) = await StartAsync("--environment", "Production", $"--Storage:Path={folder.File("panel.db")}", "--Teams:AppId=7", $"--Teams:ClientSecrt={Secret}");

        Assert.Equal(1, exit);
        Assert.Equal(
            ["Teams:AppId is not a GUID such as 00000000-0000-0000-0000-000000000000.", "Teams:Tenants is empty. Name the Entra tenant ids of the organisations that this bot serves.", "Teams:ClientSecrt is not a setting. Did you mean Teams:ClientSecret?"],
            errors);
        Assert.False(File.Exists(folder.File("panel.db")));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_a_sentence_too()
    {
        using var folder = new TemporaryFolder();
        SqliteFile.Query(folder.File("panel.db"), "CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID; INSERT INTO meta VALUES('format', 99)");

        var (exit, errors) = await StartAsync("--environment", "Development", "--urls", "http://127.0.0.1:0", $"--Storage:Path={folder.File("panel.db")}");

        Assert.Equal(1, exit);
        Assert.Contains("newer version of Panel Assistant (its format is 99", Assert.Single(errors), StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Errors)> StartAsync(params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(BotHost).Assembly.Location);
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }
        using var bot = Process.Start(start)!;
        var errors = await bot.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bot.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (bot.ExitCode, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Name, one => (string?)one.Value)).Build();

    private static IReadOnlyList<string> Problems(params (string Name, string Value)[] settings) =>
        Assert.Throws<SettingsException>(() => SettingsCheck.Demand(Configuration(settings), new HostingEnvironment { EnvironmentName = Environments.Production })).Problems;
}
