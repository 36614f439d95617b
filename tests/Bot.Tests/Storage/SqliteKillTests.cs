using System.Diagnostics;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Tests.Bot.Storage;

/// <summary>A process is killed in the middle of its commits, again and again, on one file.</summary>
public sealed class SqliteKillTests
{
    private const string FileVariable = "PANEL_KILL_TEST_FILE";
    private const string RoundsVariable = "PANEL_KILL_TEST_ROUNDS";
    private const string Here = "northshire";

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_half_there_when_the_process_is_killed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("panel.db");
        var rounds = int.Parse(Environment.GetEnvironmentVariable(RoundsVariable) ?? "4");
        var chance = new Random(20270331);
        for (var round = 0; round < rounds; round++)
        {
            var before = Acknowledged(path).Count;
            using var child = Start(path);
            for (var waited = 0; Acknowledged(path).Count < before + 50; waited++)
            {
                Assert.False(child.HasExited || waited > 3000, "The committing process did not get going.");
                await Task.Delay(20);
            }
            await Task.Delay(chance.Next(150));
            child.Kill();
            await child.WaitForExitAsync();

            await Check(path, Acknowledged(path));
        }
    }

    /// <summary>The process that is killed: this test alone, run by the test above.</summary>
    [Fact(Explicit = true)]
    public async Task Commits_until_it_is_killed()
    {
        var path = Environment.GetEnvironmentVariable(FileVariable);
        Assert.NotNull(path);
        await using var store = new SqliteDocumentStore(path, Kinds.All, TimeProvider.System);
        await using var log = new FileStream(path + ".acknowledged", FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var id = Guid.NewGuid().ToString("N");
                Assert.True(await store.CommitAsync(Here,
                [
                    DocumentOperation.Create(Kinds.Errand, id, new Errand(new string('x', 2000), Owner: id[..1])),
                    DocumentOperation.Upsert(Kinds.Rota, id[..1], new Errand(id)),
                    DocumentOperation.Create(Kinds.Note, id, new Errand("audit")),
                ]));
                lock (log)
                {
                    log.Write(System.Text.Encoding.ASCII.GetBytes(id + "\n"));
                }
            }
        })));
    }

    private static async Task Check(string path, List<string> acknowledged)
    {
        await using var store = new SqliteDocumentStore(path, Kinds.All, TimeProvider.System);
        foreach (var id in acknowledged)
        {
            var read = await store.ReadAsync(Here, new ReadPlan().Get(Kinds.Errand, id).Get(Kinds.Note, id));
            Assert.NotNull(read.Get(Kinds.Errand, id));
            Assert.NotNull(read.Get(Kinds.Note, id));
        }
        Assert.Equal(["ok"], SqliteFile.Query(path, "PRAGMA integrity_check"));
        Assert.Empty(SqliteFile.Query(path, "SELECT id FROM doc_errand EXCEPT SELECT id FROM doc_note"));
        Assert.Empty(SqliteFile.Query(path, "SELECT id FROM doc_note EXCEPT SELECT id FROM doc_errand"));
    }

    private static List<string> Acknowledged(string path)
    {
        if (!File.Exists(path + ".acknowledged"))
        {
            return [];
        }
        using var log = new StreamReader(new FileStream(path + ".acknowledged", FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        var lines = log.ReadToEnd().Split('\n');
        // The last line may have been cut short by the kill.
        return [.. lines.Where(line => line.Length == 32)];
    }

    private static Process Start(string path)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(SqliteKillTests).Assembly.Location, "-explicit", "only", "-method", $"{typeof(SqliteKillTests).FullName}.{nameof(Commits_until_it_is_killed)}" },
            Environment = { [FileVariable] = path },
            RedirectStandardOutput = true,
        };
        return Process.Start(start)!;
    }
}
