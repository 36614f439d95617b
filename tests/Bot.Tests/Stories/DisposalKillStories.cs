using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;
using PanelAssistant.Tests.Bot.Records;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Storage.Cosmos;
using PanelAssistant.Tests.Bot.Wire;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The bot is killed without warning while it removes a record, again and again.</summary>
[Trait("Story", "G-24")]
[Trait("Requirement", "DC-07")]
public sealed class DisposalKillStories
{
    private const int Kills = 4;

    /// <summary>Minutes, a person of interest and an item without a name, agreed at once: the kills fall where they fall.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("cosmos")]
    [Trait("Requirement", "DC-03")]
    public async Task Killed_while_it_removes_records_that_are_no_childs_it_goes_on_and_nothing_of_them_is_left(string store)
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        var file = folder.File("panel.db");
        using IShelf shelf = store == "cosmos" ? new CosmosShelf() : new SqliteShelf(file);
        await FillAsync(shelf, file);
        using var bot = new BotProcess(connector, file, shelf);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        await bot.ForwardAsync(TimeSpan.FromMinutes(1));
        var (chair, deputy) = (bot.Private("chair"), bot.Private("deputy"));
        await chair.SayAsync($"person grant {OldGroupRecords.Person} deputy-chair");
        string[] records = [OldGroupRecords.Minutes, OldGroupRecords.Person, OldGroupRecords.Item];
        foreach (var record in records)
        {
            (await chair.SayAsync($"propose disposal {record}")).Shows("You proposed it.");
            (await deputy.SayAsync($"approve disposal {record}")).Shows("Two people have agreed.");
        }

        for (var kill = 1; kill <= Kills; kill++)
        {
            var moving = Task.Run(() => bot.ForwardAsync(TimeSpan.FromMinutes(1)), TestContext.Current.CancellationToken);
            await Task.Delay(kill * 7, TestContext.Current.CancellationToken);
            await bot.KillAsync();
            await Record.ExceptionAsync(() => moving);
            await bot.StartAsync();
        }
        await bot.ForwardAsync(TimeSpan.FromMinutes(2));
        (await bot.Private("chair").SayAsync("disposal log")).Shows([.. records, $"earlier version: {OldGroupRecords.Versions}", $"link: {2 * OldGroupRecords.Links}", "item without a name: 1"]);
        var left = shelf.All().Where(document => document.Kind is "minutes" or "minutesVersion" or "filing" or "personOfInterest" or "link" or "grant" or "noNames" or "disposal"
            && records.Any(record => document.Id.Contains(record, StringComparison.Ordinal) || document.Body.Contains($"\"{record}\"", StringComparison.Ordinal)));
        Assert.Empty(left.Select(document => $"{document.Kind} {document.Id}"));
        Assert.Equal(records.Order(), shelf.Of("disposalLog").Select(line => records.Single(record => line.Id.StartsWith(record, StringComparison.Ordinal))).Order());
        Assert.Equal(3, shelf.Of("audit").Count(document => document.Body.Contains(RemoveRecord.Name, StringComparison.Ordinal) && document.Body.Contains("documents", StringComparison.Ordinal)));
    }

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

    private static async Task FillAsync(IShelf shelf, string file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var child = OldChildRecord.Record.Reference;
        IReadOnlyList<IReadOnlyList<DocumentOperation>> pieces =
        [
            [DocumentOperation.Upsert(Kinds.Child, child.ToString(), ChildDocument.From(OldChildRecord.Record, "somebody"))],
            .. OldGroupRecords.OfMinutes(child), .. OldGroupRecords.OfPerson(child), OldGroupRecords.OfItems(child),
        ];
        if (shelf is not CosmosShelf)
        {
            using var there = new SqliteDocumentStore(file, Kinds.All, TimeProvider.System);
            await PutAsync(there);
            return;
        }
        CosmosServer.UsePlanner();
        string Setting(string name) => shelf.Settings.Select(setting => setting.Split($":{name}=", 2)).Single(parts => parts.Length == 2)[1];
        using var access = new CosmosAccess(new() { Endpoint = new(Setting("Endpoint")), Database = Setting("Database"), Key = Setting("Key") }, static () => null);
        await PutAsync(new CosmosDocumentStore(access.Container, Kinds.All, TimeProvider.System, planned: false));

        async Task PutAsync(IDocumentStore store)
        {
            foreach (var piece in pieces)
            {
                Assert.True(await store.CommitAsync("partnership", piece, cancellation));
            }
        }
    }
}
