using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Tests.Bot.Storage;

[Trait("Requirement", "DC-03")]
public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => _folder.File("new/panel.db");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override IDocumentStore Open(IReadOnlyList<DocumentKind> kinds) => new SqliteDocumentStore(FilePath, kinds, Clock);

    [Fact]
    public void Every_declared_index_is_walked_without_a_scan_or_a_sort()
    {
        var store = (SqliteDocumentStore)Store;
        foreach (var index in Kinds.Errand.Indexes)
        {
            for (var equal = index.Count - 1; equal <= index.Count; equal++)
            {
                foreach (var query in Forms(index, equal))
                {
                    var plan = string.Join("; ", store.Explain(query));
                    Assert.Matches($@"^SEARCH doc_errand USING INDEX ix_errand:{string.Join(',', index)} \([^;]*\)$", plan);
                }
            }
        }
    }

    [Fact]
    public void A_count_walks_only_what_it_counts()
    {
        var plan = ((SqliteDocumentStore)Store).Explain(
            new DocumentQuery(Kinds.Errand) { Equal = [("owner", "kim"), ("status", "open")], RangeField = "due", AtMost = "2027" }, count: true);

        Assert.Matches(@"^SEARCH doc_errand USING COVERING INDEX ix_errand:owner,status,due \(pk=\? AND f_owner=\? AND f_status=\? AND f_due>\? AND f_due<\?\)$", Assert.Single(plan));
    }

    [Fact]
    public void A_deep_page_starts_at_its_cursor()
    {
        var query = new DocumentQuery(Kinds.Errand) { OrderBy = "due", RangeField = "due", AtLeast = "2020", AtMost = "2030", After = "x" };
        foreach (var descending in new[] { false, true })
        {
            Assert.Contains("(f_due,id)", Assert.Single(((SqliteDocumentStore)Store).Explain(query with { Descending = descending })));
        }
    }

    [Fact]
    public async Task An_index_no_longer_declared_is_dropped_and_a_new_one_finds_old_documents()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("call", Status: "open")));
        await ((SqliteDocumentStore)Store).DisposeAsync();
        var changed = Kinds.Errand with { Indexes = [["status"]] };

        await using var store = new SqliteDocumentStore(FilePath, [changed], Clock);

        Assert.Equal(["ix_errand:status"], Query("SELECT name FROM sqlite_master WHERE name LIKE 'ix%'"));
        var read = await store.ReadAsync(Here, new ReadPlan().Find(changed, new DocumentQuery(changed) { Equal = [("status", "open")] }));
        Assert.Equal("E1", Assert.Single(read.Find(changed).Items).Id);
    }

    [Fact]
    public async Task An_index_declared_again_finds_what_was_written_without_it()
    {
        await ((SqliteDocumentStore)Store).DisposeAsync();
        var without = Kinds.Errand with { Indexes = [] };
        await using (var store = new SqliteDocumentStore(FilePath, [without], Clock))
        {
            await store.CommitAsync(Here, [DocumentOperation.Create(without, "E1", new Errand("call", "kim", "open"))]);
        }

        await using var again = new SqliteDocumentStore(FilePath, Kinds.All, Clock);

        var read = await again.ReadAsync(Here, new ReadPlan().Find(Kinds.Errand, new DocumentQuery(Kinds.Errand) { Equal = [("owner", "kim")] }));
        Assert.Equal("E1", Assert.Single(read.Find(Kinds.Errand).Items).Id);
    }

    [Fact]
    public async Task An_index_that_something_else_dropped_is_made_again()
    {
        await ((SqliteDocumentStore)Store).DisposeAsync();
        var whole = Query("SELECT name FROM sqlite_master WHERE name LIKE 'ix%' ORDER BY name");
        Query($"DROP INDEX \"{whole[0]}\"");

        await using var again = new SqliteDocumentStore(FilePath, Kinds.All, Clock);

        Assert.Equal(whole, Query("SELECT name FROM sqlite_master WHERE name LIKE 'ix%' ORDER BY name"));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_with_a_sentence_and_left_alone()
    {
        await ((SqliteDocumentStore)Store).DisposeAsync();
        Query("UPDATE meta SET value=99 WHERE name='format'");

        var refusal = Assert.Throws<InvalidDataException>(() => Another());

        Assert.Contains("newer version", refusal.Message);
        Assert.Contains("99", refusal.Message);
        Assert.Equal(["1"], Query("SELECT value FROM meta WHERE name='openings'"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        var path = _folder.File("letter.txt");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("Dear all, ", 200)));

        Assert.Throws<SqliteFailureException>(() => new SqliteDocumentStore(path, Kinds.All, Clock));
        Assert.StartsWith("Dear all", File.ReadAllText(path));
    }

    [Fact]
    public async Task A_kind_that_was_not_declared_is_refused()
    {
        var stranger = new DocumentKind<Errand>("stranger", static () => ErrandJson.Default.Errand);

        await Assert.ThrowsAsync<ArgumentException>(async () => await Commit(DocumentOperation.Create(stranger, "1", new Errand("x"))));
        await Assert.ThrowsAsync<ArgumentException>(() => Get(stranger, "1"));
        Assert.Throws<ArgumentException>(() => Open([Kinds.Errand, Kinds.Errand with { Remember = true }]));
        Assert.Throws<ArgumentException>(() => Open([new DocumentKind<Errand>("x; DROP TABLE y", static () => ErrandJson.Default.Errand)]));
    }

    [Fact]
    public async Task One_plan_reads_one_moment()
    {
        var store = Open([Kinds.Note, Interruption.Kind]);
        await store.CommitAsync(Here, [DocumentOperation.Create(Interruption.Kind, "1", new Interruption()), DocumentOperation.Create(Kinds.Note, "1", new Errand("before"))]);
        Interruption.WhenRead.Value = () => store.CommitAsync(Here, [DocumentOperation.Upsert(Kinds.Note, "1", new Errand("after"))]).AsTask().Wait(TimeSpan.FromSeconds(20));

        var plan = new ReadPlan().Get(Interruption.Kind, "1").Get(Kinds.Note, "1").Find(Kinds.Note, new DocumentQuery(Kinds.Note));
        var read = await store.ReadAsync(Here, plan);

        Assert.Equal("before", read.Get(Kinds.Note, "1")!.Value.Title);
        Assert.Equal("before", read.Find(Kinds.Note).Items[0].Value.Title);
        Assert.Equal("after", (await There(Kinds.Note, "1")).Value.Title);
        await ((IAsyncDisposable)store).DisposeAsync();
    }

    [Fact]
    public async Task Expired_documents_leave_the_file_bit_by_bit()
    {
        for (var n = 0; n < 250; n += 50)
        {
            await Commit([.. Enumerable.Range(n, 50).Select(i => DocumentOperation.Create(Kinds.Note, $"N{i}", new Errand("note"), TimeSpan.FromDays(1)))]);
        }
        Clock.Advance(TimeSpan.FromDays(2));

        for (var left = 250; left > 0; left -= 100)
        {
            Assert.Equal([$"{left}"], Query("SELECT count(*) FROM doc_note"));
            await Commit(DocumentOperation.Upsert(Kinds.Errand, "E1", new Errand("anything")));
        }
        Assert.Equal(["0"], Query("SELECT count(*) FROM doc_note"));
    }

    [Fact]
    public async Task Disposal_finishes_what_waits_and_folds_the_log_into_the_file()
    {
        var commits = Enumerable.Range(0, 200).Select(n => Commit(DocumentOperation.Create(Kinds.Note, $"N{n}", new Errand("note"))).AsTask()).ToArray();

        await ((SqliteDocumentStore)Store).DisposeAsync();

        Assert.All(await Task.WhenAll(commits), Assert.True);
        Assert.False(File.Exists(FilePath + "-wal"));
        Assert.Equal(["200"], Query("SELECT count(*) FROM doc_note"));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Commit(DocumentOperation.Create(Kinds.Note, "late", new Errand("late"))));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Get(Kinds.Note, "N1"));
    }

    private static IEnumerable<DocumentQuery> Forms(IReadOnlyList<string> index, int equal)
    {
        var order = equal < index.Count ? index[equal] : null;
        var plain = new DocumentQuery(Kinds.Errand) { Equal = [.. index.Take(equal).Select(f => (f, "x"))], OrderBy = order };
        foreach (var query in new[] { plain, plain with { Descending = true } })
        {
            yield return query;
            yield return query with { After = "x" };
            if (order is not null)
            {
                yield return query with { RangeField = order, AtLeast = "a" };
                yield return query with { RangeField = order, AtMost = "b" };
                yield return query with { RangeField = order, AtLeast = "a", AtMost = "b", After = "x" };
            }
        }
    }

    private List<string> Query(string sql) => SqliteFile.Query(FilePath, sql);
}
