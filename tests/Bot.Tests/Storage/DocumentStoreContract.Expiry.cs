using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

public abstract partial class DocumentStoreContract
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task An_expired_document_is_absent_everywhere()
    {
        await Commit(
            DocumentOperation.Create(Kinds.Errand, "brief", new Errand("brief", "kim"), Day),
            DocumentOperation.Create(Kinds.Rota, "brief", new Errand("brief"), Day),
            DocumentOperation.Create(Kinds.Errand, "lasting", new Errand("lasting", "kim")));
        Clock.Advance(Day - TimeSpan.FromSeconds(1));
        var brief = await There(Kinds.Errand, "brief");
        Assert.NotNull(await Get(Kinds.Rota, "brief"));

        Clock.Advance(TimeSpan.FromSeconds(1));

        var owned = new DocumentQuery(Kinds.Errand) { Equal = [("owner", "kim")] };
        Assert.Null(await Get(Kinds.Errand, "brief"));
        Assert.Null(await Get(Kinds.Rota, "brief"));
        Assert.Equal("lasting", Assert.Single((await Find(owned)).Items).Id);
        Assert.Equal(1, await Store.CountAsync(Here, owned));
        Assert.False(await Commit(DocumentOperation.Replace(Kinds.Errand, brief, new Errand("late"))));
        Assert.False(await Commit(DocumentOperation.Delete(Kinds.Errand, brief)));
    }

    [Fact]
    public async Task An_expired_document_may_be_created_again_and_a_living_one_not()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first"), Day));
        Assert.False(await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("too early"))));

        Clock.Advance(Day);

        Assert.True(await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("second"))));
        Clock.Advance(Day);
        Assert.Equal("second", (await There(Kinds.Errand, "E1")).Value.Title);
    }

    [Fact]
    public async Task A_replace_says_anew_how_long_the_document_lives()
    {
        await Commit(DocumentOperation.Create(Kinds.Errand, "E1", new Errand("first"), Day), DocumentOperation.Create(Kinds.Errand, "E2", new Errand("first"), Day));

        await Commit(
            DocumentOperation.Replace(Kinds.Errand, await There(Kinds.Errand, "E1"), new Errand("second")),
            DocumentOperation.Replace(Kinds.Errand, await There(Kinds.Errand, "E2"), new Errand("second"), 3 * Day));

        Clock.Advance(2 * Day);
        Assert.NotNull(await Get(Kinds.Errand, "E1"));
        Assert.NotNull(await Get(Kinds.Errand, "E2"));
        Clock.Advance(Day);
        Assert.NotNull(await Get(Kinds.Errand, "E1"));
        Assert.Null(await Get(Kinds.Errand, "E2"));
    }
}
