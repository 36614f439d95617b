using System.Diagnostics;
using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Replicas;

/// <summary>Several processes of the built bot on one store, with presses arriving at any of them.</summary>
public sealed class ReplicaStories
{
    private const string KillsVariable = "PANEL_REPLICA_KILLS";

    /// <summary>Longer than the lease of these bots.</summary>
    private static readonly TimeSpan HoldUp = TimeSpan.FromSeconds(4);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cosmos", 2, 1)]
    [InlineData("cosmos", 3, 2)]
    [InlineData("sqlite", 2, 1)]
    [Trait("Story", "G-15")]
    [Trait("Requirement", "DC-07")]
    [Trait("Requirement", "DC-04")]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_told_twice_while_bots_on_one_store_are_killed(string store, int replicas, int kills)
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        var shared = folder.File("panel.db");
        using IShelf shelf = store == "cosmos" ? new CosmosShelf() : new SqliteShelf(shared);
        using var bots = new BotProcesses(connector, replicas, number => shelf is SqliteShelf ? shared : folder.File($"panel-{number}.db"), shelf, seed: 20270331);
        var chance = new Random(20270331 + replicas);
        await bots.StartAsync();
        foreach (var person in StoryBot.Practice.People)
        {
            await bots.Private(person.Key).SayAsync("hi");
        }
        await bots.Meeting("chair").SayAsync("vote CH-2041");

        var goesOn = true;
        var load = new KillLoad(bots, () => Volatile.Read(ref goesOn));
        var running = load.RunAsync();
        for (var kill = int.Parse(Environment.GetEnvironmentVariable(KillsVariable) ?? $"{kills}"); kill > 0 && !running.IsFaulted; kill--)
        {
            await MorePressesAsync(load, running);
            await Task.Delay(chance.Next(400), Stop);
            // Now and then several at once, but one stays.
            var dying = bots.All.OrderBy(_ => chance.Next()).Take(1 + chance.Next(replicas - 1)).ToList();
            await Task.WhenAll(dying.Select(bot => bot.KillAsync()));
            await MorePressesAsync(load, running);
            await Task.WhenAll(dying.Select(bots.RestartAsync));
            // The one at work stands still for longer than its lease, and goes on when another has taken over.
            await UntilAsync(() => bots.All.Any(bot => IsAtWork(bot, shelf)), "Nobody took the work over.");
            await (bots.All.FirstOrDefault(bot => IsAtWork(bot, shelf)) ?? bots.All[0]).HoldUpAsync(HoldUp);
        }
        Volatile.Write(ref goesOn, false);
        await running;

        await load.CheckAsync();
        KillStories.AllThere(shelf, "referral", load.Referrals);
        KillStories.AllThere(shelf, "action", load.Actions);
        // By the next day everything that was on its way is settled, one way or the other.
        await bots.ForwardAsync(TimeSpan.FromDays(1));
        await KillStories.NothingWaitsAsync(shelf);
        await Task.WhenAll(bots.All.Select(bot => bot.KillAsync()));
        Assert.Equal(StoryBot.Practice.Children.Count + load.Referrals.Distinct().Count(), shelf.Of("referral").Count);
        Assert.Equal(StoryBot.Practice.Actions.Count + load.Actions.Distinct().Count(), shelf.Of("action").Count);
        KillStories.SentOnce(shelf, connector.Calls);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{replicas} bots on {store}: {load.Count} presses acknowledged, {connector.Calls.Count(Platform.IsNotice)} notices arrived, {KillStories.Notices(shelf).Count(notice => (string?)notice["queue"] == "trouble")} in doubt, epoch {shelf.Of("lease").Single().Body}.");
    }

    [Fact]
    [Trait("Requirement", "DC-07")]
    public async Task What_a_press_anywhere_makes_known_is_told_and_drawn_by_whoever_is_left()
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        using var shelf = new CosmosShelf();
        using var bots = new BotProcesses(connector, 2, number => folder.File($"panel-{number}.db"), shelf, seed: 1);
        await bots.StartAsync();
        await InstalledAsync(bots.All[0], "health", "installationUpdate");
        await InstalledAsync(bots.All[1], "health", "conversationUpdate");
        Assert.Single(connector.Calls, call => Platform.Chat(call) == StoryBot.Practice.Person("health").PrivateChat);
        foreach (var person in StoryBot.Practice.People)
        {
            await bots.Private(person.Key).SayAsync("hi");
        }
        await bots.Meeting("chair").SayAsync("vote CH-2041");
        await UntilAsync(() => connector.Calls.Any(IsBoard), "The vote is not in the chat.");

        foreach (var (presser, round) in bots.All.Select((bot, at) => (bot, at)))
        {
            var before = connector.Calls.Count;
            await GiveAsync(presser);
            await presser.Meeting("health").PressAsync(FlagVerbs.Vote, new() { [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Question] = "1", [FlagVerbs.Choice] = round == 0 ? "For" : "Against", [FlagVerbs.Why] = "" });

            await UntilAsync(() => connector.Calls.Skip(before).Any(call => Platform.IsNotice(call) && Shown.Of(call).Has("Ring the school")), "The new action was not told.");
            await UntilAsync(() => connector.Calls.Skip(before).Any(call => call.Method == "PUT" && IsBoard(call)), "The vote was not drawn.");
        }

        var holder = bots.All.Single(bot => IsAtWork(bot, shelf));
        var other = bots.All.Single(bot => bot != holder);
        await holder.KillAsync();
        var after = connector.Calls.Count;
        await GiveAsync(other);
        await UntilAsync(() => connector.Calls.Skip(after).Any(call => Platform.IsNotice(call) && Shown.Of(call).Has("Ring the school")), "Nobody took the work over.");
    }

    /// <summary>Run by hand: prints what two bots ask of Azure Cosmos DB in a minute in which nothing happens.</summary>
    [Fact(Explicit = true)]
    public async Task What_two_idle_bots_ask_of_the_store()
    {
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        using var shelf = new CosmosShelf();
        using var bots = new BotProcesses(connector, 2, number => folder.File($"panel-{number}.db"), shelf, seed: 1) { ShortLease = false };
        await bots.StartAsync();
        await Task.Delay(TimeSpan.FromSeconds(90), Stop);
        var before = shelf.Calls.Count;
        await Task.Delay(TimeSpan.FromMinutes(1), Stop);
        var asked = shelf.Calls.Skip(before).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{asked.Count} requests: " + string.Join(", ", asked.CountBy(call => (call.Kind, call.Kind is CallKind.Query ? "" : call.Detail, call.Status)).Select(one => $"{one.Value} {one.Key}")));
    }

    private static async Task GiveAsync(BotProcess bot)
    {
        var card = await bot.Private("chair").PressAsync(ActionVerbs.Draw, []);
        await bot.Private("chair").PressAsync(card, "Add the action", (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, ActionStories.Owner(card, "Billie")));
    }

    /// <summary>The platform tells of one installation in two ways.</summary>
    private static async Task InstalledAsync(BotProcess bot, string who, string how)
    {
        var chat = bot.Private(who);
        var activity = chat.Activity(how);
        activity["action"] = "add";
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = (string?)activity["recipient"]!["id"] });
        await chat.SendAsync(activity);
    }

    private static bool IsAtWork(BotProcess bot, IShelf shelf) =>
        bot.IsRunning && (string?)JsonNode.Parse(shelf.Of("lease").Single().Body)!["holder"] is { } holder && holder.Contains($":{bot.Id}:", StringComparison.Ordinal);

    private static bool IsBoard(ConnectorCall call) => Platform.IsShared(call) && call.Card is not null && call.Body.Contains("CH-2041", StringComparison.Ordinal);

    private static async Task MorePressesAsync(KillLoad load, Task running)
    {
        var before = load.Count;
        while (load.Count < before + 8 && !running.IsCompleted)
        {
            await Task.Delay(5, Stop);
        }
    }

    private static async Task UntilAsync(Func<bool> isSo, string otherwise)
    {
        for (var started = Stopwatch.GetTimestamp(); !isSo();)
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1), otherwise);
            await Task.Delay(20, Stop);
        }
    }
}
