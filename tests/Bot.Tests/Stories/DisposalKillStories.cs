using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;
using PanelAssistant.Tests.Bot.Records;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Wire;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The bot is killed without warning while it removes a record, again and again.</summary>
[Trait("Story", "G-24")]
[Trait("Requirement", "DC-07")]
public sealed class DisposalKillStories
{
    private const int Kills = 4;

    [Fact]
    public async Task Killed_while_it_removes_a_record_the_bot_goes_on_when_it_is_started_again_and_the_counts_are_right()
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        var file = folder.File("panel.db");
        using (var store = new SqliteDocumentStore(file, Kinds.All, TimeProvider.System))
        {
            foreach (var piece in OldChildRecord.All)
            {
                Assert.True(await store.CommitAsync("partnership", piece, TestContext.Current.CancellationToken));
            }
        }
        using var bot = new BotProcess(connector, file);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        await bot.ForwardAsync(TimeSpan.FromMinutes(1));
        await bot.Private("chair").SayAsync($"propose disposal {OldChildRecord.Reference} not looked after");
        (await bot.Private("coordinator").SayAsync($"approve disposal {OldChildRecord.Reference}")).Shows("Two people have agreed.");

        for (var kill = 1; kill <= Kills; kill++)
        {
            // Moving the clock makes the removal begin; it is killed while that goes on, or just before or after.
            var moving = Task.Run(() => bot.ForwardAsync(TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
            await Task.Delay(kill * 7, TestContext.Current.CancellationToken);
            await bot.KillAsync();
            await Record.ExceptionAsync(() => moving);
            Assert.Equal(["ok"], SqliteFile.Query(file, "PRAGMA integrity_check"));
            await bot.StartAsync();
        }
        await bot.ForwardAsync(TimeSpan.FromMinutes(1));
        (await bot.Private("chair").SayAsync("disposal log")).Shows(OldChildRecord.Reference, $"action: {OldChildRecord.Actions}", "child's record: 2");
        (await bot.Private("chair").SayAsync($"case {OldChildRecord.Reference}")).Shows(Says.Why(Reason.NotFound));
        using var shelf = new SqliteShelf(file);
        Assert.DoesNotContain(shelf.All(), document => document.Body.Contains("Olden", StringComparison.Ordinal));
        var line = Assert.Single(shelf.Of("disposalLog"));
        var counts = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, int>>(System.Text.Json.Nodes.JsonNode.Parse(line.Body)!["removed"]!.ToJsonString())!;
        Assert.Equal(OldChildRecord.Removed.OrderBy(count => count.Key), counts.OrderBy(count => count.Key));
        Assert.Single(shelf.Of("audit"), document => document.Body.Contains(RemoveRecord.Name, StringComparison.Ordinal) && document.Body.Contains("documents", StringComparison.Ordinal));
    }
}
