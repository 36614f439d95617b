using System.Diagnostics;
using System.Text.Json.Nodes;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The bot is killed without warning while people press and notices go out, again and again, on the same documents.</summary>
public sealed class KillStories
{
    private const string KillsVariable = "PANEL_KILLS";

    [Theory]
    [InlineData("sqlite", 10)]
    [InlineData("cosmos", 2)]
    [Trait("Story", "G-15")]
    [Trait("Requirement", "DC-07")]
    [Trait("Requirement", "DC-04")]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_sent_twice_when_the_bot_is_killed(string store, int kills)
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        var file = folder.File("panel.db");
        using IShelf shelf = store == "cosmos" ? new CosmosShelf() : new SqliteShelf(file);
        using var bot = new BotProcess(connector, file, shelf);
        var load = new KillLoad(bot);
        var chance = new Random(20270331);
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        foreach (var person in StoryBot.Practice.People)
        {
            await bot.Private(person.Key).SayAsync("hi");
        }
        await bot.Meeting("chair").SayAsync("vote CH-2041");

        for (var kill = int.Parse(Environment.GetEnvironmentVariable(KillsVariable) ?? $"{kills}"); kill > 0; kill--)
        {
            var before = load.Count;
            var running = load.RunAsync();
            while (load.Count < before + 10 && !running.IsCompleted)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }
            await Task.Delay(chance.Next(400), TestContext.Current.CancellationToken);
            await bot.KillAsync();
            await running;

            if (shelf is SqliteShelf)
            {
                Assert.Equal(["ok"], SqliteFile.Query(file, "PRAGMA integrity_check"));
            }
            await bot.StartAsync();
            await load.CheckAsync();
            AllThere(shelf, "referral", load.Referrals);
            AllThere(shelf, "action", load.Actions);
        }

        // By the next day everything that was on its way is settled, one way or the other.
        await bot.ForwardAsync(TimeSpan.FromDays(1));
        await NothingWaitsAsync(shelf);
        await bot.KillAsync();
        Assert.Equal(StoryBot.Practice.Children.Count + load.Referrals.Distinct().Count(), shelf.Of("referral").Count);
        Assert.Equal(StoryBot.Practice.Actions.Count + load.Actions.Distinct().Count(), shelf.Of("action").Count);
        SentOnce(shelf, connector.Calls);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{load.Count} presses acknowledged, {connector.Calls.Count(Platform.IsNotice)} notices arrived, {Notices(shelf).Count(notice => string.Equals((string?)notice["state"], "unconfirmed", StringComparison.OrdinalIgnoreCase))} in doubt.");
    }

    /// <summary>A send that a busy machine did not even begin is tried again by itself some seconds later, which the clock is not moved for.</summary>
    internal static async Task NothingWaitsAsync(IShelf shelf)
    {
        var started = Stopwatch.GetTimestamp();
        while (Notices(shelf).Any(notice => (string?)notice["queue"] == "waiting") && Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    internal static List<JsonNode> Notices(IShelf shelf) => [.. shelf.Of("notice").Select(notice => JsonNode.Parse(notice.Body)!)];

    internal static void AllThere(IShelf shelf, string kind, IEnumerable<string> acknowledged)
    {
        var all = acknowledged.ToList();
        Assert.Equal(all.Distinct(), all);
        Assert.Empty(all.Except(shelf.Of(kind).Select(document => document.Id)));
    }

    internal static void SentOnce(IShelf shelf, IReadOnlyList<ConnectorCall> calls)
    {
        var sent = calls.Where(Platform.IsNotice).ToList();
        // Each of these names one referral or action, so the same words twice would be the same notice twice.
        var unique = sent.Select(call => $"{Platform.Chat(call)} {Shown.Of(call).Outline}").Where(text => text.Contains(" New ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(unique);
        Assert.Equal(unique.Distinct(), unique);

        var notices = Notices(shelf);
        Assert.Empty(notices.Where(notice => (string?)notice["queue"] is not ("done" or "trouble")).Select(notice => $"{notice["queue"]}: {notice["kind"]}, {notice["attempts"]} attempts, from {notice["notBefore"]}"));
        foreach (var person in StoryBot.Practice.People)
        {
            var arrived = sent.Count(call => Platform.Chat(call) == person.PrivateChat);
            var theirs = notices.Where(notice => (string?)notice["to"] == person.Id).ToList();
            Assert.InRange(arrived, theirs.Count(notice => (string?)notice["queue"] == "done"), theirs.Count);
        }
    }
}
