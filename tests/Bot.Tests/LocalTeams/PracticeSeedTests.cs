using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class PracticeSeedTests : LocalTests
{
    private const string Partition = "partnership";
    private const string Chair = "10ca1000-0000-4000-8000-000000000001";

    [Fact]
    public async Task An_empty_store_gets_the_practice_partnership()
    {
        await using var host = await LocalHost.StartAsync(Data);

        var roster = (await GetAsync(host, Kinds.Forum, "csog")).ToDomain();

        Assert.Equal("10ca1000-0000-4000-8000-000000000022", roster.Coordinator?.Value);
        Assert.Equal(new DateOnly(2026, 11, 25), roster.FirstMeeting);
        Assert.Equal("Avery", (await GetAsync(host, Kinds.Child, "CH-2041")).FirstName);
        Assert.NotNull((await GetAsync(host, Kinds.Flag, "csog:CH-2042")).FlaggedSince);
        Assert.Equal(40, (await GetAsync(host, Kinds.Counter, "action")).Last);
        Assert.Equal(40, await host.Store.CountAsync(Partition, new DocumentQuery(Kinds.Action), TestContext.Current.CancellationToken));
        Assert.Equal(2052, (await GetAsync(host, Kinds.Counter, "child")).Last);
    }

    [Fact]
    public async Task Reminders_from_before_the_start_are_not_owed()
    {
        await using var host = await LocalHost.StartAsync(Data, ["--Local:Clock=2027-03-01T09:00:00Z"]);

        var overdue = await GetAsync(host, Kinds.Action, "A-1");

        Assert.True(overdue.NextNudge is null || overdue.NextNudge > new DateTimeOffset(2027, 3, 1, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task What_was_done_in_practice_is_still_there_after_a_restart()
    {
        await using (var first = await LocalHost.StartAsync(Data))
        {
            await ChangeAsync(first, Kinds.Child, "CH-2041", child => child with { Area = "Runcorn" });
        }
        await using var second = await LocalHost.StartAsync(Data);

        Assert.Equal("Runcorn", (await GetAsync(second, Kinds.Child, "CH-2041")).Area);
    }

    [Fact]
    public async Task Chats_are_reached_where_the_bot_listens_now()
    {
        await using (await LocalHost.StartAsync(Data))
        {
        }
        await using var second = await LocalHost.StartAsync(Data);

        var chair = await GetAsync(second, Kinds.Person, Chair);
        Assert.Equal(second.Address + "/local/connector", chair.ServiceUrl);
        Assert.Equal(ChairsChat, chair.ConversationId);
        Assert.Equal(second.Address + "/local/connector", (await GetAsync(second, Kinds.Chat, Meeting)).ServiceUrl);
    }

    [Fact]
    public async Task Chats_that_another_program_drives_stay_with_it()
    {
        const string elsewhere = "http://127.0.0.1:5999/driver";
        await using (var first = await LocalHost.StartAsync(Data))
        {
            await ChangeAsync(first, Kinds.Person, Chair, person => person with { ServiceUrl = elsewhere, ConversationId = "a:theirs" });
            await ChangeAsync(first, Kinds.Chat, Meeting, chat => chat with { ServiceUrl = elsewhere });
        }
        await using var second = await LocalHost.StartAsync(Data);

        Assert.Equal(elsewhere, (await GetAsync(second, Kinds.Person, Chair)).ServiceUrl);
        Assert.Equal("a:theirs", (await GetAsync(second, Kinds.Person, Chair)).ConversationId);
        Assert.Equal(elsewhere, (await GetAsync(second, Kinds.Chat, Meeting)).ServiceUrl);
    }

    private static async Task<T> GetAsync<T>(LocalHost host, DocumentKind<T> kind, string id)
        where T : class => (await ReadAsync(host, kind, id)).Value;

    private static async Task<Stored<T>> ReadAsync<T>(LocalHost host, DocumentKind<T> kind, string id)
        where T : class
    {
        var stored = (await host.Store.ReadAsync(Partition, new ReadPlan().Get(kind, id), TestContext.Current.CancellationToken)).Get(kind, id);
        Assert.NotNull(stored);
        return stored;
    }

    private static async Task ChangeAsync<T>(LocalHost host, DocumentKind<T> kind, string id, Func<T, T> change)
        where T : class
    {
        var stored = await ReadAsync(host, kind, id);
        Assert.True(await host.Store.CommitAsync(Partition, [DocumentOperation.Replace(kind, stored, change(stored.Value))], TestContext.Current.CancellationToken));
    }
}
