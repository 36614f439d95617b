using Microsoft.Data.Sqlite;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Tests.Bot.Storage;

/// <summary>What happens when the file or the disk will not do as it is told.</summary>
public sealed class SqliteFailureTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDocumentStore _store;

    public SqliteFailureTests() => _store = new SqliteDocumentStore(FilePath, Kinds.All, TimeProvider.System);

    private string FilePath => _folder.File("panel.db");

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_commit_that_the_file_refuses_fails_alone()
    {
        SqliteFile.Query(FilePath, "CREATE TRIGGER broken BEFORE INSERT ON doc_note WHEN new.id='bad' BEGIN SELECT RAISE(ABORT,'broken'); END");

        var answers = await CommitBehindLock("good 1", "bad", "good 2");

        Assert.Equal("True", answers[0]);
        Assert.Contains("broken", answers[1]);
        Assert.Equal("True", answers[2]);
        Assert.Equal(["good 1", "good 1 too", "good 2", "good 2 too"], Ids());
    }

    [Fact]
    public async Task A_commit_refused_half_way_disturbs_no_neighbour()
    {
        await _store.CommitAsync("here", [DocumentOperation.Create(Kinds.Note, "taken", new Errand("x"))]);

        var answers = await CommitBehindLock("good 1", "taken", "good 2", "taken");

        Assert.Equal(["True", "False", "True", "False"], answers);
        Assert.Equal(["good 1", "good 1 too", "good 2", "good 2 too", "taken"], Ids());
    }

    // SQLite rolls a whole transaction back by itself when the disk is full; a trigger can make it do so at will.
    [Fact]
    public async Task When_the_disk_fails_the_whole_group_hears_of_it_and_later_commits_work_again()
    {
        SqliteFile.Query(FilePath, "CREATE TRIGGER broken BEFORE INSERT ON doc_note WHEN new.id='bad' BEGIN SELECT RAISE(ROLLBACK,'full'); END");

        var answers = await CommitBehindLock("good 1", "bad", "good 2");

        Assert.All(answers, answer => Assert.Contains("full", answer));
        Assert.Empty(Ids());
        Assert.Equal("True", await Commit("good 3"));
        Assert.Equal(["good 3", "good 3 too"], Ids());
    }

    [Fact]
    public async Task A_commit_waits_while_another_process_writes()
    {
        using var other = Lock(out var release);

        var waiting = Commit("patient");
        await Task.Delay(50);
        Assert.False(waiting.IsCompleted);
        release();

        Assert.Equal("True", await waiting);
    }

    [Fact]
    public async Task A_document_that_cannot_be_written_leaves_nothing_of_its_commit_behind()
    {
        for (var n = 0; n < 3; n++)
        {
            await Assert.ThrowsAsync<ArgumentException>(async () => await _store.CommitAsync("here",
                [DocumentOperation.Create(Kinds.Note, "before", new Errand("x")), DocumentOperation.Create(Kinds.Note, "", new Errand("x"))]));
            Assert.Equal("True", await Commit($"{n}"));
        }
        Assert.Equal(["0", "0 too", "1", "1 too", "2", "2 too"], Ids());
    }

    private async Task<string> Commit(string id)
    {
        try
        {
            return (await _store.CommitAsync("here",
                [DocumentOperation.Create(Kinds.Note, id + " too", new Errand("x")), DocumentOperation.Create(Kinds.Note, id, new Errand("x"))])).ToString();
        }
        catch (SqliteFailureException failure)
        {
            return failure.Message;
        }
    }

    // While another connection holds the file, the first commit waits in its transaction and the rest become one group.
    private async Task<string[]> CommitBehindLock(params string[] ids)
    {
        using var other = Lock(out var release);
        var first = Commit("first");
        await Task.Delay(30);
        var rest = ids.Select(Commit).ToArray();
        release();
        await first;
        var answers = await Task.WhenAll(rest);
        SqliteFile.Query(FilePath, "DELETE FROM doc_note WHERE id LIKE 'first%'");
        return answers;
    }

    private SqliteConnection Lock(out Action release)
    {
        var other = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        other.Open();
        var transaction = other.BeginTransaction(deferred: false);
        release = transaction.Commit;
        return other;
    }

    private List<string> Ids() => SqliteFile.Query(FilePath, "SELECT id FROM doc_note ORDER BY id");
}
