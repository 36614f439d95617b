using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Health;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Manifest.Azure;

/// <summary>The template and the program must mean the same by each name: a setting that is misspelt here is found on no machine but the last.</summary>
[Collection("azure")]
public sealed class AzureSettingsTests(AzureTemplate azure)
{
    private const string Identity = "00000000-0000-0000-0000-0000000000cc";
    private const string Address = "https://northshire.panel-assistant.example/";

    [Fact]
    public async Task Every_setting_of_the_template_arrives_where_the_program_reads_it()
    {
        var stated = Environment("one.bicepparam");
        var configuration = Configuration(stated);
        await using var host = BotHost.Build([.. stated.Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}"), "--environment", "Production"]);

        var teams = host.Services.GetRequiredService<TeamsSettings>();
        var cosmos = CosmosSettings.Read(configuration)!;
        var partnership = host.Services.GetRequiredService<Partnership>();

        Assert.Equal((Identity, Identity), (teams.AppId, teams.ManagedIdentityClientId));
        Assert.Equal(BotCredential.ManagedIdentity, teams.Credential);
        Assert.Equal(["00000000-0000-0000-0000-00000000aaaa"], teams.Tenants);
        Assert.Equal((new Uri(Address), "panel-assistant-northshire", null), (cosmos.Endpoint, cosmos.Database, cosmos.Key));
        Assert.Equal("northshire", partnership.Id);
        Assert.True(partnership.IsAdministrator(new PersonId("00000000-0000-0000-0000-000000000001")));
        Assert.Equal(Address, partnership.FileAddress());
        Assert.Equal(
            [
                "AZURE_CLIENT_ID", "Administrators", "Files__Address", "Partnership", "Partnership__Terms", "Store__Cosmos__Database", "Store__Cosmos__Endpoint",
                "Teams__AppId", "Teams__ManagedIdentityClientId", "Teams__Tenants",
            ],
            stated.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("halton", stated[$"{BotServices.TermsName.Replace(":", "__", StringComparison.Ordinal)}"]);
    }

    [Fact]
    public void The_platform_asks_for_health_where_the_program_answers()
    {
        var probes = Assert.Single(azure.Resources("one.bicepparam", "Microsoft.App/containerApps"))["properties"]!["template"]!["containers"]![0]!["probes"]!.AsArray()
            .Select(probe => ((string)probe!["type"]!, (string)probe["httpGet"]!["path"]!)).ToHashSet();
        Assert.Equal([("Startup", HealthEndpoints.Live), ("Liveness", HealthEndpoints.Live), ("Readiness", HealthEndpoints.Ready)], probes);
    }

    /// <summary>What is known only once Azure has made it gets a value of the right form.</summary>
    private Dictionary<string, string> Environment(string parameters) => Assert.Single(azure.Resources(parameters, "Microsoft.App/containerApps"))["properties"]!["template"]!["containers"]![0]!["env"]!.AsArray()
        .ToDictionary(one => (string)one!["name"]!, Value);

    private static string Value(JsonNode? one) => (string)one!["value"]! is var value && !value.StartsWith('[') ? value
        : value.Contains(".clientId", StringComparison.Ordinal) ? Identity
        : Address;

    private static IConfiguration Configuration(IEnumerable<KeyValuePair<string, string>> stated) => new ConfigurationBuilder()
        .AddInMemoryCollection(stated.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)))
        .Build();
}
