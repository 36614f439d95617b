using System.Text;
using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

public abstract partial class DocumentStoreContract
{
    private static readonly DocumentQuery OpenOnes = new(Kinds.Errand) { Equal = [("owner", "kim"), ("status", "open")], OrderBy = "due" };

    [Theory]
    [InlineData(false, "b,d,a,c,e")]
    [InlineData(true, "e,c,a,d,b")]
    public async Task A_page_is_sorted_by_the_field_and_then_by_id(bool descending, string expected)
    {
        await Open(("e", "2027-05"), ("a", "2027-02"), ("d", "2027-01"), ("c", "2027-02"), ("b", "2027-01"));
        await Commit(
            DocumentOperation.Create(Kinds.Errand, "x", new Errand("other's", "lee", "open", "2027-01")),
            DocumentOperation.Create(Kinds.Errand, "y", new Errand("done", "kim", "done", "2027-01")));

        var page = await Find(OpenOnes with { Descending = descending });

        Assert.Equal(expected, string.Join(',', page.Items.Select(i => i.Id)));
        Assert.Null(page.Next);
        Assert.All(page.Items, item => Assert.Equal("open", item.Value.Status));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_show_each_document_once_while_others_come_and_go(bool descending)
    {
        // Seven share each date, so most pages end in the middle of a tie; some have no date at all.
        var ids = Enumerable.Range(0, 40).Select(n => (Id: $"E{n:00}", Due: n % 7 == 0 ? null : $"2027-0{(n % 5) + 1}")).ToArray();
        await Open(ids);
        var seen = new List<string>();
        string? after = null;
        var page = 0;
        do
        {
            var read = await Find(OpenOnes with { Descending = descending, Take = 3, After = after });
            seen.AddRange(read.Items.Select(i => i.Id));
            after = read.Next;
            await Open(($"new {page:00}", $"2027-0{(page++ % 5) + 1}"));
            if (page == 4)
            {
                await Commit(DocumentOperation.Delete(Kinds.Errand, read.Items[^1]));
            }
        }
        while (after is not null);

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(ids.Select(i => i.Id).Except(seen));
        var sorted = ids.OrderBy(i => i.Due ?? "", StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal).Select(i => i.Id);
        Assert.Equal(descending ? sorted.Reverse() : sorted, seen.Where(id => id.StartsWith('E')));
    }

    [Fact]
    public async Task The_last_full_page_says_that_nothing_follows()
    {
        await Open(("a", "2027-01"), ("b", "2027-02"), ("c", "2027-03"), ("d", "2027-04"));

        var first = await Find(OpenOnes with { Take = 2 });
        var second = await Find(OpenOnes with { Take = 2, After = first.Next });

        Assert.Equal(["c", "d"], second.Items.Select(i => i.Id));
        Assert.Null(second.Next);
    }

    [Theory]
    [InlineData("2027-02", "2027-04", "b,c,d")]
    [InlineData("2027-02", null, "b,c,d,e")]
    [InlineData(null, "2027-02", "a,b")]
    [InlineData(null, null, "a,b,c,d,e")]
    [InlineData("2027-04", "2027-02", "")]
    public async Task Both_bounds_of_a_range_belong_to_it_and_a_missing_field_never_does(string? least, string? most, string expected)
    {
        await Open(("none", null), ("a", "2027-01"), ("b", "2027-02"), ("c", "2027-03"), ("d", "2027-04"), ("e", "2027-05"));
        var query = OpenOnes with { RangeField = "due", AtLeast = least, AtMost = most };

        foreach (var descending in new[] { false, true })
        {
            var paged = new List<string>();
            string? after = null;
            do
            {
                var page = await Find(query with { Descending = descending, Take = 2, After = after });
                paged.AddRange(page.Items.Select(i => i.Id));
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(expected, string.Join(',', descending ? Enumerable.Reverse(paged) : paged));
        }
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Length, await Store.CountAsync(Here, query));
    }

    [Fact]
    public async Task Without_an_order_a_page_is_sorted_by_id()
    {
        await Open(("b", "2027-01"), ("c", null), ("a", "2027-02"));

        var first = await Find(new DocumentQuery(Kinds.Errand) { Take = 2 });
        var second = await Find(new DocumentQuery(Kinds.Errand) { Take = 2, After = first.Next });
        var owned = await Find(new DocumentQuery(Kinds.Errand) { Equal = [("owner", "kim")], Descending = true });

        Assert.Equal(["a", "b"], first.Items.Select(i => i.Id));
        Assert.Equal(["c"], second.Items.Select(i => i.Id));
        Assert.Equal(["c", "b", "a"], owned.Items.Select(i => i.Id));
    }

    [Fact]
    public async Task Equal_fields_may_be_said_in_any_order()
    {
        await Open(("a", "2027-01"));

        var page = await Find(OpenOnes with { Equal = [("status", "open"), ("owner", "kim")] });

        Assert.Equal("a", Assert.Single(page.Items).Id);
    }

    [Fact]
    public async Task A_replaced_document_stands_where_any_of_its_fields_now_belongs()
    {
        await Open(("a", "2027-01"), ("b", "2027-02"), ("c", "2027-03"), ("d", "2027-04"));
        async Task Replace(string id, Func<Errand, Errand> change)
        {
            var read = await There(Kinds.Errand, id);
            Assert.True(await Commit(DocumentOperation.Replace(Kinds.Errand, read, change(read.Value))));
        }

        await Replace("a", static errand => errand with { Due = "2027-09" });
        await Replace("b", static errand => errand with { Status = "done" });
        await Replace("c", static errand => errand with { Title = "other words" });
        await Replace("d", static errand => errand with { Due = null, Owner = "lee" });

        Assert.Equal(["c", "a"], (await Find(OpenOnes)).Items.Select(item => item.Id));
        Assert.Equal("other words", (await Find(OpenOnes)).Items[0].Value.Title);
        Assert.Equal(["b", "c", "a"], (await Find(new(Kinds.Errand) { OrderBy = "due", RangeField = "due", AtLeast = "2027-01", AtMost = "2027-12" })).Items.Select(item => item.Id));
        Assert.Equal("d", Assert.Single((await Find(new(Kinds.Errand) { Equal = [("owner", "lee")] })).Items).Id);
    }

    [Fact]
    public async Task Values_are_values_whatever_they_look_like()
    {
        const string hostile = "x' OR 1=1 --\"%_é\ud83d\ude42";
        await Open(("a", "2027-01"));
        await Commit(DocumentOperation.Create(Kinds.Errand, hostile, new Errand("odd", hostile, "open", hostile)));

        Assert.Equal(hostile, Assert.Single((await Find(OpenOnes with { Equal = [("owner", hostile), ("status", "open")] })).Items).Id);
        Assert.Empty((await Find(OpenOnes with { Equal = [("owner", "' OR 1=1 --"), ("status", "open")] })).Items);
        Assert.Empty((await Find(OpenOnes with { Equal = [("owner", ""), ("status", "open")] })).Items);
    }

    [Fact]
    public async Task Documents_are_found_by_the_beginning_of_their_ids_a_page_at_a_time()
    {
        await Open(("m:a:2027-01:x", "1"), ("m:a:2027-01:y", "1"), ("m:a:2027-01:é 1", "1"), ("m:a:2027-010:x", "1"), ("m:a:2027-02:x", "1"), ("m:a1:2027-01:x", "1"), ("m:", "1"), ("n", "1"));
        var query = new DocumentQuery(Kinds.Errand) { IdBegins = "m:a:2027-01:", Descending = true };
        var first = await Find(query with { Take = 2 });
        var second = await Find(query with { Take = 2, After = first.Next });

        Assert.Equal(["m:a:2027-01:x", "m:a:2027-01:y", "m:a:2027-01:é 1"], [.. first.Items.Concat(second.Items).Select(item => item.Id).Order(StringComparer.Ordinal)]);
        Assert.Null(second.Next);
        Assert.Equal("m:a:2027-02:x", (await Find(query with { IdBegins = "m:a:" })).Items[0].Id);
        Assert.Equal(3, await Store.CountAsync(Here, query));
        await Assert.ThrowsAsync<ArgumentException>(() => Find(query with { OrderBy = "due" }));
        await Assert.ThrowsAsync<ArgumentException>(() => Find(query with { IdBegins = "" }));
    }

    [Theory]
    [InlineData("title")]
    [InlineData("due') OR 1=1 --")]
    public async Task A_query_along_no_declared_index_is_refused(string field)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Find(new DocumentQuery(Kinds.Errand) { OrderBy = field }));
        await Assert.ThrowsAsync<ArgumentException>(() => Find(new DocumentQuery(Kinds.Errand) { Equal = [(field, "x")] }));
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await Store.CountAsync(Here, new DocumentQuery(Kinds.Errand) { RangeField = field, AtLeast = "x" }));
    }

    [Fact]
    public async Task A_query_that_would_have_to_be_sorted_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Find(OpenOnes with { OrderBy = null }));
        await Assert.ThrowsAsync<ArgumentException>(() => Find(OpenOnes with { Equal = [("owner", "kim")], OrderBy = "status" }));
        await Assert.ThrowsAsync<ArgumentException>(() => Find(new DocumentQuery(Kinds.Errand) { OrderBy = "owner", RangeField = "due", AtLeast = "x" }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("!!!! not base 64")]
    [InlineData("____________")]
    public async Task A_cursor_that_is_none_is_refused(string cursor) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Find(OpenOnes with { After = cursor }));

    [Fact]
    public async Task An_altered_cursor_shows_nothing_that_the_query_does_not_ask_for()
    {
        await Open([.. Enumerable.Range(1, 9).Select(n => ($"E{n}", (string?)$"2027-0{n}"))]);
        var bounded = OpenOnes with { RangeField = "due", AtLeast = "2027-03", AtMost = "2027-06", Take = 2 };
        var cursor = (await Find(bounded)).Next!;
        for (var at = 0; at < cursor.Length; at++)
        {
            foreach (var swap in "A0_z")
            {
                var altered = new StringBuilder(cursor) { [at] = swap }.ToString();
                try
                {
                    var page = await Find(bounded with { After = altered });
                    Assert.All(page.Items, item => Assert.InRange(item.Value.Due!, "2027-03", "2027-06"));
                }
                catch (ArgumentException)
                {
                }
            }
        }
    }

    private async Task Open(params (string Id, string? Due)[] errands) =>
        Assert.True(await Commit([.. errands.Select(e => DocumentOperation.Create(Kinds.Errand, e.Id, new Errand("call", "kim", "open", e.Due)))]));
}
