using System.Text.RegularExpressions;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Teams;

namespace PanelAssistant.Tests.Bot.Manifest.Azure;

/// <summary>The deployment, as far as it can be proved without Azure.</summary>
[Collection("azure")]
public sealed partial class AzureTemplateTests(AzureTemplate azure)
{
    private const string App = "Microsoft.App/containerApps";
    private const string Account = "Microsoft.DocumentDB/databaseAccounts";
    private const string Documents = Account + "/sqlDatabases/containers";
    private const string DataRole = Account + "/sqlRoleAssignments";
    private const string Role = "Microsoft.Authorization/roleAssignments";
    private const string DataContributor = "/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002";
    private const string AcrPull = "/roleDefinitions/7f951dda-4ed3-4680-a7ca-43fe172d538d";

    public static TheoryData<string> Templates => [.. AzureTemplate.Templates];

    public static TheoryData<string> Parameters => [.. AzureTemplate.Parameters];

    [Fact]
    public void The_compiler_and_its_linter_have_no_remark() => Assert.Empty(azure.Remarks);

    [Theory]
    [MemberData(nameof(Templates))]
    [MemberData(nameof(Parameters))]
    public void Every_file_is_laid_out_as_the_compiler_does_it(string file) =>
        Assert.Equal(azure.Text(file), File.ReadAllText(Path.Combine(AzureTemplate.Home, file)));

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_asks_for_a_key_or_holds_a_secret(string file) => Assert.DoesNotMatch(Secret(), azure.Text(Path.ChangeExtension(file, ".json")));

    [Theory]
    [InlineData("one.bicepparam", 1)]
    [InlineData("ten.bicepparam", 10)]
    [InlineData("hundred.bicepparam", 100)]
    public void Each_partnership_has_a_program_an_identity_a_registration_and_a_database_of_its_own(string parameters, int partnerships)
    {
        foreach (var type in (string[])[App, "Microsoft.ManagedIdentity/userAssignedIdentities", "Microsoft.BotService/botServices", Account + "/sqlDatabases", Documents, DataRole])
        {
            var names = azure.Resources(parameters, type).Select(one => (string)one["name"]!).ToList();
            Assert.Equal(partnerships, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(partnerships, names.Count);
        }
        Assert.All(azure.Resources(parameters, "Microsoft.BotService/botServices"), bot =>
        {
            Assert.Equal("UserAssignedMSI", (string?)bot["properties"]!["msaAppType"]);
            Assert.True((bool)bot["properties"]!["disableLocalAuth"]!);
            Assert.Contains($"{TeamsRegistration.Path}'", (string?)bot["properties"]!["endpoint"], StringComparison.Ordinal);
            Assert.Contains(azure.Resources(parameters, "Microsoft.BotService/botServices/channels"), channel => (string)channel["name"]! == $"{bot["name"]}/MsTeamsChannel");
        });
        Assert.Single(azure.Resources(parameters, Account));
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Each_identity_may_work_with_the_documents_of_its_own_database_and_nothing_else(string parameters)
    {
        Assert.Empty(azure.Resources(parameters, Role));
        Assert.All(azure.Resources(parameters, DataRole), role =>
        {
            Assert.EndsWith(DataContributor, (string?)role["properties"]!["roleDefinitionId"], StringComparison.Ordinal);
            Assert.Contains("/dbs/panel-assistant-", (string?)role["properties"]!["scope"], StringComparison.Ordinal);
        });
        Assert.Distinct(azure.Resources(parameters, DataRole).Select(role => (string?)role["properties"]!["scope"]));
    }

    [Fact]
    public void Images_are_fetched_by_an_identity_that_reads_this_registry_and_is_not_there_for_the_program()
    {
        var role = Assert.Single(azure.Resources("registry.bicepparam", Role));
        Assert.EndsWith(AcrPull, (string?)role["properties"]!["roleDefinitionId"], StringComparison.Ordinal);
        Assert.Contains("/Microsoft.ContainerRegistry/registries/", (string?)role["id"], StringComparison.Ordinal);

        var configuration = Assert.Single(azure.Resources("one.bicepparam", App))["properties"]!["configuration"]!;
        var puller = (string?)configuration["registries"]![0]!["identity"];
        Assert.Contains("panel-image-puller", puller, StringComparison.Ordinal);
        Assert.Equal("None", Assert.Single(configuration["identitySettings"]!.AsArray(), one => (string?)one!["identity"] == puller)!["lifecycle"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_indexing_policy_is_what_the_program_prints()
    {
        using var printed = new StringWriter();
        Assert.Equal(0, await StoreCommand.RunAsync(["store", "policy"], printed, TextWriter.Null));

        Assert.Equal(printed.ToString(), await File.ReadAllTextAsync(Path.Combine(AzureTemplate.Home, "indexing-policy.json"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void The_program_finds_nothing_wrong_with_a_container_that_the_template_makes(string parameters) =>
        Assert.All(azure.Resources(parameters, Documents), container =>
        {
            var made = JsonConvert.DeserializeObject<ContainerProperties>(container["properties"]!["resource"]!.ToJsonString())!;
            var own = CosmosLayout.Properties(Kinds.All);
            Assert.Empty(CosmosLayout.Problems(made, Kinds.All));
            Assert.Equal((own.Id, own.PartitionKeyPath, own.DefaultTimeToLive), (made.Id, made.PartitionKeyPath, made.DefaultTimeToLive));
            Assert.Equal(JsonConvert.SerializeObject(own.IndexingPolicy), JsonConvert.SerializeObject(made.IndexingPolicy));
        });

    [Theory]
    [MemberData(nameof(Parameters))]
    public void The_account_has_no_keys_answers_only_the_bots_and_can_go_back_in_time(string parameters)
    {
        var account = Assert.Single(azure.Resources(parameters, Account))["properties"]!;

        Assert.True((bool)account["disableLocalAuth"]!);
        Assert.Equal("Tls12", (string?)account["minimalTlsVersion"]);
        Assert.Contains((string?)account["consistencyPolicy"]!["defaultConsistencyLevel"], (string[])["Strong", "BoundedStaleness"]);
        Assert.Equal("Continuous", (string?)account["backupPolicy"]!["type"]);
        Assert.True((bool)account["isVirtualNetworkFilterEnabled"]!);
        Assert.Empty(account["ipRules"]!.AsArray());
        Assert.EndsWith(".outputs.subnet.value]", (string?)Assert.Single(account["virtualNetworkRules"]!.AsArray())!["id"], StringComparison.Ordinal);
        Assert.Equal("None", (string?)account["networkAclBypass"]);
        Assert.True((bool)account["disableKeyBasedMetadataWriteAccess"]!);
        Assert.Equal("CanNotDelete", (string?)Assert.Single(azure.Resources(parameters, "Microsoft.Authorization/locks"))["properties"]!["level"]);
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Logs_say_what_was_done_to_the_service_and_never_which_record_was_asked_for(string parameters)
    {
        var logged = azure.Resources(parameters, "Microsoft.Insights/diagnosticSettings").SelectMany(setting => setting["properties"]!["logs"]!.AsArray()).Select(log => (string)log!["category"]!);

        Assert.Equal(["ContainerAppConsoleLogs", "ContainerAppSystemLogs", "ControlPlaneRequests", "PartitionKeyRUConsumption"], logged.Order(StringComparer.Ordinal));
        Assert.True((bool)Assert.Single(azure.Resources(parameters, "Microsoft.OperationalInsights/workspaces"))["properties"]!["features"]!["disableLocalAuth"]!);
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Everything_is_in_the_United_Kingdom_and_says_whose_it_is(string parameters)
    {
        Assert.All(azure.Resources(parameters).Where(one => one.ContainsKey("tags")), one => Assert.Equal("panel-assistant", (string?)one["tags"]!["service"]));
        Assert.All(azure.Resources(parameters).Where(one => one.ContainsKey("location")), one => Assert.Contains((string?)one["location"], (string[])["uksouth", "global"]));
        Assert.Single(azure.Resources(parameters, "Microsoft.Consumption/budgets"));
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_bot_is_reached_over_TLS_alone_and_has_time_to_finish_what_it_does(string parameters)
    {
        using var host = BotHost.Build(["--environment", "Development", "--urls", "http://127.0.0.1:0"]).Services.CreateScope();
        var shutdown = host.ServiceProvider.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout;

        Assert.All(azure.Resources(parameters, App), app =>
        {
            var properties = app["properties"]!;
            Assert.False((bool)properties["configuration"]!["ingress"]!["allowInsecure"]!);
            var port = (int)properties["configuration"]!["ingress"]!["targetPort"]!;
            Assert.All(properties["template"]!["containers"]![0]!["probes"]!.AsArray(), probe => Assert.Equal(port, (int)probe!["httpGet"]!["port"]!));
            Assert.True((int)properties["template"]!["terminationGracePeriodSeconds"]! > shutdown.TotalSeconds);
            Assert.InRange((int)properties["template"]!["scale"]!["minReplicas"]!, 1, (int)properties["template"]!["scale"]!["maxReplicas"]!);
        });
    }

    [GeneratedRegex(@"\blist[A-Z]\w*\(|accountKey|sharedKey|connectionString|password|""secure\w+""", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
