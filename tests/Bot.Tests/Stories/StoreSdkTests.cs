using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

public sealed class StoreSdkTests
{
    private const string Sdk = "Microsoft.Azure.Cosmos";

    [Theory]
    [InlineData("sqlite", false)]
    [InlineData("cosmos", true)]
    public async Task The_SDK_of_Cosmos_is_loaded_only_where_documents_are_there(string store, bool expected)
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        var file = folder.File("panel.db");
        using IShelf shelf = store == "cosmos" ? new CosmosShelf() : new SqliteShelf(file);
        using var bot = new BotProcess(connector, file, shelf);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        await bot.Private("health").SayAsync("my actions");

        var loaded = await File.ReadAllTextAsync($"/proc/{bot.Id}/maps", TestContext.Current.CancellationToken);

        Assert.Equal(expected, loaded.Contains(Sdk, StringComparison.Ordinal));
    }
}
