using System.Net;
using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The built bot is told to end, as a platform does before it starts another version.</summary>
[Trait("Requirement", "DC-07")]
public sealed class StopStories : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ConnectorDouble _connector = null!;

    private string File => _folder.File("panel.db");

    public async ValueTask InitializeAsync()
    {
        _connector = await ConnectorDouble.StartAsync();
        _connector.Answering = Platform.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        await _connector.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_says_that_it_is_not_ready_while_it_still_serves()
    {
        using var bot = new BotProcess(_connector, File);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}", "--Shutdown:Seconds=600", "--Shutdown:UnreadySeconds=300");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, "ready"));

        bot.Terminate();
        HttpStatusCode status;
        while ((status = await StatusAsync(bot, "ready")) == HttpStatusCode.OK)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, "live"));
        (await bot.Private("health").SayAsync("my actions")).Shows("Your actions");
    }

    [Fact]
    public async Task A_press_under_way_is_kept_and_answered_and_a_message_under_way_is_sent_once()
    {
        using var shelf = new CosmosShelf();
        using var bot = new BotProcess(_connector, File, shelf);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        foreach (var who in (string[])["chair", "police-exploitation"])
        {
            await bot.Private(who).SayAsync("hi");
        }
        using var message = new Barred<ConnectorCall>(Platform.IsNotice);
        _connector.Answering = call => message.Pass(call) ? Platform.Answer(call) : null;
        var card = await bot.Private("chair").PressAsync(ActionVerbs.Draw, []);
        var (verb, data) = Chat.Payload(card, "Add the action", (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, ActionStories.Owner(card, StoryBot.Practice.Person("police-exploitation").Name)));
        (await bot.Private("chair").PressAsync(verb, data)).Shows("is added");
        await message.Came;
        using var commit = new Barred<GatewayCall>(call => call.Kind is CallKind.Batch && call.Detail.Contains("A-24", StringComparison.Ordinal) && shelf.Calls.Contains(call));
        CosmosShelf.Gateway.Refusing = call => commit.Pass(call) ? null : new(500);
        var press = bot.Private("police-exploitation").PressAsync(ActionVerbs.Tick, new() { [ActionVerbs.Action] = "A-24", [ActionVerbs.Kind] = "PartDone", [ActionVerbs.Note] = "Half of it" });
        await commit.Came;

        bot.Terminate();
        while (await IsOpenAsync(bot))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        commit.Open();
        (await press).Shows("is noted as part done.");
        message.Open();

        Assert.Equal(0, await bot.EndedAsync());
        Assert.Contains(shelf.Of("action"), action => action.Body.Contains("Half of it", StringComparison.Ordinal));
        var notice = Assert.Single(shelf.Of("notice"), notice => notice.Body.Contains("Ring the school", StringComparison.Ordinal));
        Assert.Equal("done", (string?)JsonNode.Parse(notice.Body)!["queue"]);
        Assert.Single(_connector.Calls, call => Platform.IsNotice(call) && call.Body.Contains("Ring the school", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Told_to_stop_under_load_it_loses_nothing_and_leaves_no_message_in_doubt()
    {
        using var bot = new BotProcess(_connector, File);
        using var shelf = new SqliteShelf(File);
        var load = new KillLoad(bot);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        foreach (var person in StoryBot.Practice.People)
        {
            await bot.Private(person.Key).SayAsync("hi");
        }
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        for (var stop = 0; stop < 1; stop++)
        {
            var before = load.Count;
            var running = load.RunAsync();
            while (load.Count < before + 20 && !running.IsCompleted)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            bot.Terminate();
            Assert.Equal(0, await bot.EndedAsync());
            await running;

            Assert.False(System.IO.File.Exists($"{File}-wal"), "The log was not folded into the file.");
            Assert.DoesNotContain("sending", shelf.Of("notice").Select(notice => (string?)JsonNode.Parse(notice.Body)!["queue"]));
            Assert.DoesNotContain(shelf.Of("notice"), notice => notice.Body.Contains("nconfirmed", StringComparison.Ordinal));
            await bot.StartAsync();
            await load.CheckAsync();
            Assert.Empty(load.Referrals.Except(shelf.Of("referral").Select(kept => kept.Id)));
            Assert.Empty(load.Actions.Except(shelf.Of("action").Select(kept => kept.Id)));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Told_to_end_while_it_starts_it_ends_well_and_leaves_the_background_work_to_the_next(bool atWork)
    {
        using var shelf = new CosmosShelf();
        using var bot = new BotProcess(_connector, File, shelf);
        using var start = new Barred<GatewayCall>(call => call.Kind is CallKind.Batch && call.Detail.Contains("person", StringComparison.Ordinal) && shelf.Calls.Contains(call));
        CosmosShelf.Gateway.Refusing = call => start.Pass(call) ? null : new(500);
        bot.Begin($"--Local:Clock={StoryBot.Monday}");
        await start.Came;
        while (atWork && !shelf.Of("lease").Any(IsHeld))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        bot.Terminate();

        Assert.Equal(0, await bot.EndedAsync());
        Assert.DoesNotContain(bot.Said, line => line.Contains("crit:", StringComparison.Ordinal) || line.Contains("Disposed", StringComparison.Ordinal));
        Assert.DoesNotContain(shelf.Of("lease"), IsHeld);
        start.Open();
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        (await bot.Private("health").SayAsync("my actions")).Shows("Your actions");
    }

    [Fact]
    public async Task What_does_not_end_by_itself_is_broken_off_in_time()
    {
        using var bot = new BotProcess(_connector, File);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}", "--Shutdown:Seconds=1");
        using var reply = new Barred<ConnectorCall>(static _ => true);
        _connector.Answering = call => reply.Pass(call) ? Platform.Answer(call) : null;
        var turn = bot.Private("health").SayAsync("my actions");
        await reply.Came;

        bot.Terminate();

        Assert.Equal(0, await bot.EndedAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => turn);
    }

    private static bool IsHeld(Kept lease) => JsonNode.Parse(lease.Body)!["holder"] is not null;

    private static async Task<HttpStatusCode> StatusAsync(BotProcess bot, string what)
    {
        using var answer = await bot.Http.GetAsync($"{bot.Address}/health/{what}", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<bool> IsOpenAsync(BotProcess bot)
    {
        try
        {
            await StatusAsync(bot, "live");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Lets a call of a double wait until it may go on.</summary>
    private sealed class Barred<T>(Func<T, bool> stops) : IDisposable
    {
        private readonly TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _open = new();

        /// <summary>The first such call is here.</summary>
        public Task Came => _came.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        public bool Pass(T call)
        {
            if (stops(call))
            {
                _came.TrySetResult();
                _open.Wait();
            }
            return true;
        }

        public void Open() => _open.Set();

        /// <summary>Whoever still waits goes on, so what they wait on stays.</summary>
        public void Dispose() => Open();
    }
}
