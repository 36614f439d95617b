using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task A_created_document_reads_back_as_it_was_written()
    {
        var errand = new Errand("Ffôn <the> \"school\" \u0001 \ud83d\ude42", Owner: "29:a/b#c?d\\e");

        Assert.True(await Commit(DocumentOperation.Create(Kinds.Errand, "E 1/é", errand)));

        var read = await There(Kinds.Errand, "E 1/é");
        Assert.Equal(errand, read.Value);
        Assert.Equal("E 1/é", read.Id);
        Assert.NotEmpty(read.ETag);
    }

    [Fact]
    public async Task What_is_not_there_reads_as_nothing() => Assert.Null(await Get(Kinds.Errand, "E1"));

    [Fact]
    public async Task A_document_cannot_be_created_twice()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first")));

        Assert.False(await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("second"))));

        Assert.Equal("first", (await There(Kinds.Errand, "E1")).Value.Title);
    }

    [Fact]
    public async Task A_replace_needs_the_etag_that_is_there()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first")));
        var read = await There(Kinds.Errand, "E1");

        Assert.True(await Commit(DocumentOperation.Replace(Kinds.Errand, read, new Errand("second"))));
        Assert.False(await Commit(DocumentOperation.Replace(Kinds.Errand, read, new Errand("third"))));

        var now = await There(Kinds.Errand, "E1");
        Assert.Equal("second", now.Value.Title);
        Assert.NotEqual(read.ETag, now.ETag);
    }

    [Fact]
    public async Task What_is_gone_cannot_be_replaced_or_deleted()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first")));
        var read = await There(Kinds.Errand, "E1");

        Assert.True(await Commit(DocumentOperation.Delete(Kinds.Errand, read)));

        Assert.Null(await Get(Kinds.Errand, "E1"));
        Assert.False(await Commit(DocumentOperation.Delete(Kinds.Errand, read)));
        Assert.False(await Commit(DocumentOperation.Replace(Kinds.Errand, read, new Errand("second"))));
        Assert.False(await Commit(DocumentOperation.Replace(Kinds.Errand, read, new Errand("second")) with { IfMatch = null }));
    }

    [Fact]
    public async Task A_delete_needs_the_etag_that_is_there()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first")));
        var read = await There(Kinds.Errand, "E1");
        await Commit(DocumentOperation.Upsert(Kinds.Errand, "E1", new Errand("second")));

        Assert.False(await Commit(DocumentOperation.Delete(Kinds.Errand, read)));
        Assert.True(await Commit(DocumentOperation.Delete(Kinds.Errand, read) with { IfMatch = null }));
    }

    [Fact]
    public async Task An_etag_of_no_store_matches_nothing()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first")));
        var read = await There(Kinds.Errand, "E1");

        Assert.False(await Commit(DocumentOperation.Replace(Kinds.Errand, read, new Errand("x")) with { IfMatch = "\"nonsense\"" }));
    }

    [Fact]
    public async Task An_upsert_creates_and_overwrites()
    {
        Assert.True(await Commit(DocumentOperation.Upsert(Kinds.Errand, "E1", new Errand("first"))));
        Assert.True(await Commit(DocumentOperation.Upsert(Kinds.Errand, "E1", new Errand("second"))));

        Assert.Equal("second", (await There(Kinds.Errand, "E1")).Value.Title);
    }

    [Fact]
    public async Task A_document_deleted_and_created_anew_never_has_an_old_etag()
    {
        var seen = new HashSet<string>();
        foreach (var store in new[] { Store, Another(), Store, Another() })
        {
            await store.CommitAsync(Here, [DocumentOperation.Create(Kinds.Errand, "E1", new Errand("same"))]);
            var read = await There(Kinds.Errand, "E1");
            Assert.True(seen.Add(read.ETag), "An etag came back.");
            await store.CommitAsync(Here, [DocumentOperation.Delete(Kinds.Errand, read)]);
        }
    }

    [Fact]
    public async Task When_the_third_operation_conflicts_the_first_two_leave_nothing()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "there", new Errand("first")));
        await Commit(DocumentOperation.Create(Kinds.Errand, "state", new Errand("before")));
        var state = await There(Kinds.Errand, "state");

        Assert.False(await Commit(
            DocumentOperation.Replace(Kinds.Errand, state, new Errand("after")),
            DocumentOperation.Create(Kinds.Note, "audit", new Errand("audit")),
            DocumentOperation.Create(Kinds.Errand, "there", new Errand("again"))));

        Assert.Equal(state, await There(Kinds.Errand, "state"));
        Assert.Null(await Get(Kinds.Note, "audit"));
        Assert.Equal("first", (await There(Kinds.Errand, "there")).Value.Title);
    }

    [Fact]
    public async Task A_commit_cannot_create_one_document_twice()
    {
        Assert.False(await Commit(
            DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first")),
            DocumentOperation.Create(Kinds.Errand, "E1", new Errand("second"))));

        Assert.Null(await Get(Kinds.Errand, "E1"));
    }

    [Fact]
    public async Task A_commit_of_a_hundred_operations_is_taken_and_one_more_is_not()
    {
        var many = Enumerable.Range(0, IDocumentStore.MostOperations + 1)
            .Select(n => DocumentOperation.Create(Kinds.Note, $"N{n}", new Errand("note"))).ToArray();

        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.CommitAsync(Here, many));
        Assert.Null(await Get(Kinds.Note, "N0"));

        Assert.True(await Store.CommitAsync(Here, many[..^1]));
        Assert.NotNull(await Get(Kinds.Note, "N99"));
    }

    [Fact]
    public async Task Nothing_to_commit_is_no_conflict() => Assert.True(await Commit());

    [Fact]
    public async Task Kinds_and_partitions_keep_their_ids_apart()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "1", new Errand("errand")));

        Assert.True(await Commit(DocumentOperation.Create(Kinds.Note, "1", new Errand("note"))));
        Assert.True(await Store.CommitAsync("elsewhere", [DocumentOperation.Create(Kinds.Errand, "1", new Errand("theirs", Due: "2027"))]));

        Assert.Equal("errand", (await There(Kinds.Errand, "1")).Value.Title);
        Assert.Equal("note", (await There(Kinds.Note, "1")).Value.Title);
        Assert.Equal("theirs", (await Get(Kinds.Errand, "1", "elsewhere"))!.Value.Title);
        Assert.Equal("errand", Assert.Single((await Find(new DocumentQuery(Kinds.Errand))).Items).Value.Title);
        Assert.Equal(1, await Store.CountAsync(Here, new DocumentQuery(Kinds.Errand)));
    }
}
