using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Of_racing_replaces_exactly_one_wins()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("start")));
        for (var round = 0; round < 20; round++)
        {
            var read = await There(Kinds.Errand, "E1");

            var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(racer => Task.Run(async () =>
                await Commit(
                    DocumentOperation.Create(Kinds.Note, $"audit {round} {racer}", new Errand("audit")),
                    DocumentOperation.Replace(Kinds.Errand, read, new Errand($"{racer}"))))));

            var winner = Assert.Single(Enumerable.Range(0, 8), racer => won[racer]);
            Assert.Equal($"{winner}", (await There(Kinds.Errand, "E1")).Value.Title);
            for (var racer = 0; racer < 8; racer++)
            {
                Assert.Equal(racer == winner, await Get(Kinds.Note, $"audit {round} {racer}") is not null);
            }
        }
    }

    [Fact]
    public async Task Of_racing_creates_exactly_one_wins()
    {
        var other = Another();

        var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(racer => Task.Run(async () =>
            await (racer % 2 == 0 ? Store : other).CommitAsync(Here, [DocumentOperation.Create(Kinds.Note, "press", new Errand($"{racer}"))]))));

        var winner = Assert.Single(Enumerable.Range(0, 16), racer => won[racer]);
        Assert.Equal($"{winner}", (await There(Kinds.Note, "press")).Value.Title);
    }

    [Fact]
    public async Task Parallel_commits_all_arrive_and_each_is_read_at_once_by_its_author()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(author => Task.Run(async () =>
        {
            for (var n = 0; n < 25; n++)
            {
                Assert.True(await Commit(
                    DocumentOperation.Create(Kinds.Errand, $"{author}-{n}", new Errand($"{n}", Owner: $"{author}")),
                    DocumentOperation.Upsert(Kinds.Note, $"{author}", new Errand($"{n}"))));
                Assert.Equal($"{n}", (await There(Kinds.Note, $"{author}")).Value.Title);
                Assert.Equal(n + 1, await Store.CountAsync(Here, new DocumentQuery(Kinds.Errand) { Equal = [("owner", $"{author}")] }));
            }
        })));

        Assert.Equal(200, await Store.CountAsync(Here, new DocumentQuery(Kinds.Errand)));
    }

    [Fact]
    public async Task Counting_with_etags_loses_no_count()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "counter", new Errand("0")));
        var other = Another();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(worker => Task.Run(async () =>
        {
            var store = worker % 2 == 0 ? Store : other;
            for (var done = 0; done < 10;)
            {
                var read = (await store.ReadAsync(Here, new ReadPlan().Get(Kinds.Errand, "counter"))).Get(Kinds.Errand, "counter")!;
                var next = new Errand($"{int.Parse(read.Value.Title) + 1}");
                done += await store.CommitAsync(Here, [DocumentOperation.Replace(Kinds.Errand, read, next)]) ? 1 : 0;
            }
        })));

        Assert.Equal("60", (await There(Kinds.Errand, "counter")).Value.Title);
    }

    [Fact]
    public async Task A_remembered_document_is_parsed_once_and_another_writer_is_still_seen()
    {
        var other = Another();
        await Commit(DocumentOperation.Create(Kinds.Rota, "R1", new Errand("first")));
        var read = await There(Kinds.Rota, "R1");
        Assert.Same(read, await There(Kinds.Rota, "R1"));

        await other.CommitAsync(Here, [DocumentOperation.Replace(Kinds.Rota, read, new Errand("second"))]);

        var second = await There(Kinds.Rota, "R1");
        Assert.Equal("second", second.Value.Title);
        await other.CommitAsync(Here, [DocumentOperation.Delete(Kinds.Rota, second)]);
        Assert.Null(await Get(Kinds.Rota, "R1"));
        Assert.Null(await Get(Kinds.Rota, "R1", "elsewhere"));
    }

    [Fact]
    public async Task What_another_process_wrote_is_read_at_once_of_a_remembered_kind_too()
    {
        var other = Another();
        Assert.Null(await Get(Kinds.Rota, "desk"));
        for (var round = 0; round < 10; round++)
        {
            var (writer, reader) = round % 2 == 0 ? (other, Store) : (Store, other);
            Assert.True(await writer.CommitAsync(Here, [DocumentOperation.Upsert(Kinds.Rota, "desk", new Errand($"{round}"))]));
            Assert.Equal($"{round}", (await Read(reader))?.Value.Title);
            Assert.Equal($"{round}", (await Read(writer))?.Value.Title);
        }
        Assert.True(await other.CommitAsync(Here, [DocumentOperation.Delete(Kinds.Rota, (await Read(other))!)]));
        Assert.Null(await Get(Kinds.Rota, "desk"));

        static async Task<Stored<Errand>?> Read(IDocumentStore store) =>
            (await store.ReadAsync(Here, new ReadPlan().Get(Kinds.Rota, "desk"))).Get(Kinds.Rota, "desk");
    }

    [Fact]
    public async Task Nobody_reads_one_half_of_a_commit_before_the_other()
    {
        var other = Another();
        using var done = new CancellationTokenSource();
        var writers = new[] { Store, other }.Select((store, which) => Task.Run(async () =>
        {
            for (var n = 0; n < 40; n++)
            {
                var both = new Errand($"{which} {n}");
                await store.CommitAsync(Here, [DocumentOperation.Upsert(Kinds.Rota, "left", both), DocumentOperation.Upsert(Kinds.Rota, "right", both)]);
            }
        })).ToArray();
        var readers = new[] { Store, other, Store }.Select(store => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var read = await store.ReadAsync(Here, new ReadPlan().Get(Kinds.Rota, "left").Get(Kinds.Rota, "right"));
                Assert.Equal(read.Get(Kinds.Rota, "left")?.Value, read.Get(Kinds.Rota, "right")?.Value);
            }
        })).ToArray();

        await Task.WhenAll(writers);
        await done.CancelAsync();
        await Task.WhenAll(readers);
    }
}
