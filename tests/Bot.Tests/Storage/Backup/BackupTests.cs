using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;
using BotKinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Storage.Backup;

/// <summary>A copy of the file while the bot writes to it, and the way back from it.</summary>
[Trait("Requirement", "DC-07")]
public sealed class BackupTests : IDisposable
{
    private const string Here = "northshire";

    private readonly TemporaryFolder _folder = new();

    private string Live => _folder.File("panel.db");

    private string Copy => _folder.File("copy.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_made_while_people_press_has_every_press_acknowledged_before_it_and_the_bot_starts_on_it()
    {
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        using var bot = new BotProcess(connector, Live);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        foreach (var person in StoryBot.Practice.People)
        {
            await bot.Private(person.Key).SayAsync("hi");
        }
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        var load = new KillLoad(bot);
        var running = load.RunAsync();
        while ((load.Count < 20 || load.Referrals.IsEmpty) && !running.IsCompleted)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        // Each taken in one moment, because the load goes on.
        string[] acknowledged = [.. load.Referrals.ToArray(), .. load.Actions.ToArray()];

        var (exit, said, _) = await RunAsync("backup", "--from", $"sqlite:{Live}", "--to", Copy);

        await bot.KillAsync();
        await running;
        Assert.Equal(0, exit);
        Assert.Matches($@"copy\.db is whole: \d+ documents\.$", said);
        using var shelf = new SqliteShelf(Copy);
        var kept = shelf.All();
        Assert.Empty(acknowledged.Except(kept.Select(document => document.Id)));
        // A referral and the audit line of its press are one commit: the copy has both or neither.
        var referrals = kept.Count(document => document.Kind == "referral") - StoryBot.Practice.Children.Count;
        Assert.NotEqual(0, referrals);
        Assert.Equal(referrals, kept.Count(document => document.Kind == "audit" && document.Body.Contains("\"referral.submit\"", StringComparison.Ordinal)));
        using var again = new BotProcess(connector, Copy);
        await again.StartAsync($"--Local:Clock={StoryBot.Monday}");
        (await again.Private("police-exploitation").SayAsync("my actions")).Shows("A-24");
    }

    [Fact]
    public async Task A_backup_overwrites_nothing_and_needs_a_file_of_the_bot()
    {
        await WriteAsync("one");
        await File.WriteAllTextAsync(Copy, "a letter", TestContext.Current.CancellationToken);

        Assert.Contains("is there already", (await RunAsync("backup", "--from", $"sqlite:{Live}", "--to", Copy)).Errors, StringComparison.Ordinal);
        Assert.Contains("no file that the bot has written", (await RunAsync("backup", "--from", $"sqlite:{EmptyDatabase()}", "--to", _folder.File("new.db"))).Errors, StringComparison.Ordinal);
        Assert.Contains("The folder of", (await RunAsync("backup", "--from", $"sqlite:{Live}", "--to", _folder.File("none/new.db"))).Errors, StringComparison.Ordinal);
        Assert.Contains("Give the path of a file", (await RunAsync("backup", "--from", $"sqlite:{_folder.File("missing.db")}", "--to", _folder.File("new.db"))).Errors, StringComparison.Ordinal);

        Assert.Equal("a letter", await File.ReadAllTextAsync(Copy, TestContext.Current.CancellationToken));
        Assert.Equal(["copy.db", "empty.db", "panel.db"], Files());
    }

    [Fact]
    public async Task A_restored_backup_is_what_the_bot_then_reads_and_what_was_there_is_set_aside()
    {
        await WriteAsync("one");
        Assert.Equal(0, (await RunAsync("backup", "--from", $"sqlite:{Live}", "--to", Copy)).Exit);
        await WriteAsync("two");

        var (exit, said, _) = await RunAsync("restore", "--from", Copy, "--to", $"sqlite:{Live}");

        Assert.Equal(0, exit);
        Assert.Equal(["one"], await ReadAsync());
        var aside = Assert.Single(Files(), name => name.Contains(".before-", StringComparison.Ordinal));
        Assert.Contains(aside, said, StringComparison.Ordinal);
        Assert.Equal(["two"], SqliteFile.Query(_folder.File(aside), "SELECT id FROM doc_chat WHERE id='two'"));
    }

    [Fact]
    public async Task A_file_that_the_bot_has_open_is_not_replaced()
    {
        await WriteAsync("one");
        Assert.Equal(0, (await RunAsync("backup", "--from", $"sqlite:{Live}", "--to", Copy)).Exit);
        await using var bot = Open();
        await bot.CommitAsync(Here, [DocumentOperation.Create(BotKinds.Chat, "two", Chat)], TestContext.Current.CancellationToken);

        Assert.Contains("Stop the bot first", (await RunAsync("restore", "--from", Copy, "--to", $"sqlite:{Live}")).Errors, StringComparison.Ordinal);

        Assert.True(await bot.CommitAsync(Here, [DocumentOperation.Create(BotKinds.Chat, "three", Chat)], TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Files(), name => name.Contains("unfinished", StringComparison.Ordinal) || name.Contains("before", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_or_newer_file_is_told_and_not_restored()
    {
        await WriteAsync("one");
        Assert.Equal(0, (await RunAsync("backup", "--from", $"sqlite:{Live}", "--to", Copy)).Exit);
        Assert.Contains("all of its 1 documents can be read", (await RunAsync("check", Copy)).Said, StringComparison.Ordinal);

        SqliteFile.Query(Copy, "UPDATE doc_chat SET body='{\"conversationId\":3}'");
        Assert.Contains("1 documents of the kind chat cannot be read: one.", (await RunAsync("restore", "--from", Copy, "--to", $"sqlite:{Live}")).Errors, StringComparison.Ordinal);
        SqliteFile.Query(Copy, "UPDATE meta SET value=99 WHERE name='format'");
        Assert.Contains("newer version", (await RunAsync("check", Copy)).Errors, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(Copy, TestContext.Current.CancellationToken);
        Array.Fill(bytes, (byte)7, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(Copy, bytes, TestContext.Current.CancellationToken);
        Assert.Equal(1, (await RunAsync("check", Copy)).Exit);

        Assert.Equal(["one"], await ReadAsync());
    }

    private static ChatDocument Chat => new() { ConversationId = "19:x", Forum = "csog", ServiceUrl = "https://example.org/", TenantId = "none" };

    private static async Task<(int Exit, string Said, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (await DataCommand.RunAsync(["data", .. args], output, errors), output.ToString().Trim(), errors.ToString().Trim());
    }

    private SqliteDocumentStore Open() => new(Live, BotKinds.All, TimeProvider.System);

    private async Task WriteAsync(string id)
    {
        await using var store = Open();
        Assert.True(await store.CommitAsync(Here, [DocumentOperation.Create(BotKinds.Chat, id, Chat)], TestContext.Current.CancellationToken));
    }

    private async Task<IEnumerable<string>> ReadAsync()
    {
        await using var store = Open();
        var read = await store.ReadAsync(Here, new ReadPlan().Find(BotKinds.Chat, new DocumentQuery(BotKinds.Chat)), TestContext.Current.CancellationToken);
        return [.. read.Find(BotKinds.Chat).Items.Select(chat => chat.Id)];
    }

    private string EmptyDatabase()
    {
        var path = _folder.File("empty.db");
        SqliteFile.Query(path, "CREATE TABLE other(x)");
        return path;
    }

    private List<string> Files() => [.. Directory.GetFiles(Path.GetDirectoryName(Live)!).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
