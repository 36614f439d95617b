using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Logging;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>Making the container, and what a start says of one that cannot be used.</summary>
public sealed class StoreCommandTests : IAsyncLifetime
{
    private const string Database = "made";

    private readonly TemporaryFolder _folder = new();
    private CosmosGateway _gateway = null!;

    private string[] Settings => [$"--Store:Cosmos:Endpoint={_gateway.Endpoint}", $"--Store:Cosmos:Key={CosmosGateway.Key}", $"--Store:Cosmos:Database={Database}"];

    public async ValueTask InitializeAsync() => _gateway = await CosmosGateway.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_the_command_has_made_the_bot_starts_on()
    {
        Assert.StartsWith("Store:Cosmos", (await RunAsync("store", "create")).Error, StringComparison.Ordinal);
        Assert.Contains("has no such database or container (404)", await StartAsync(), StringComparison.Ordinal);

        Assert.Equal((0, "The container documents is made in made.", ""), await RunAsync(["store", "create", .. Settings]));
        Assert.Equal((0, "The container documents in made is as it should be.", ""), await RunAsync(["store", "create", .. Settings]));

        Assert.Equal("", await StartAsync());
    }

    [Fact]
    public async Task A_container_without_the_indexes_is_found_at_start_and_the_command_adds_them()
    {
        _gateway.Make(Database, new ContainerProperties(CosmosLayout.Container, "/pk"));

        var said = await StartAsync();
        Assert.Contains("has its time to live turned off", said, StringComparison.Ordinal);
        Assert.Contains("composite indexes", said, StringComparison.Ordinal);
        Assert.StartsWith("The container documents in made has its indexes and time to live now.", (await RunAsync(["store", "create", .. Settings])).Output, StringComparison.Ordinal);
        Assert.Equal("", await StartAsync());
    }

    [Fact]
    public async Task A_container_of_another_shape_is_left_alone()
    {
        _gateway.Make(Database, new ContainerProperties(CosmosLayout.Container, "/tenant"));

        var (exit, _, error) = await RunAsync(["store", "create", .. Settings]);

        Assert.Equal(1, exit);
        Assert.StartsWith("The container documents has the partition key /tenant and needs /pk.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_that_may_not_make_containers_is_told_who_may()
    {
        _gateway.Refusing = call => call.Method == "POST" ? new(403) : null;

        var (exit, _, error) = await RunAsync(["store", "create", .. Settings]);

        Assert.Equal(1, exit);
        Assert.StartsWith("This identity may not make databases or containers (403)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_is_printed_for_those_who_make_the_container_by_other_means()
    {
        var (exit, output, _) = await RunAsync("store", "policy");

        Assert.Equal(0, exit);
        Assert.Equal(CosmosLayout.Properties(PanelAssistant.Bot.Storage.Documents.Kinds.All).IndexingPolicy.CompositeIndexes.Count, JsonNode.Parse(output)!["compositeIndexes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("store")]
    [InlineData("store", "delete")]
    public async Task Another_word_gets_the_usage(params string[] words) => Assert.StartsWith("Write: store create", (await RunAsync(words)).Error, StringComparison.Ordinal);

    /// <returns>What the start says is wrong; nothing when the bot would serve.</returns>
    private async Task<string> StartAsync()
    {
        await using var app = BotHost.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", $"--Storage:Path={_folder.File("panel.db")}", .. Settings], builder => builder.Logging.ClearProviders());
        try
        {
            await app.CheckStoreAsync(TestContext.Current.CancellationToken);
            return "";
        }
        catch (SettingsException wrong)
        {
            return wrong.Message;
        }
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = await StoreCommand.RunAsync(args, output, errors);
        return (exit, output.ToString().Trim(), errors.ToString().Trim());
    }
}
