using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What one press asks of Azure Cosmos DB, by the log of the double.</summary>
public sealed class PressOnCosmosTests
{
    private readonly List<Tally> _turns = [];
    private Func<IReadOnlyList<GatewayCall>> _calls = static () => [];
    private Tally? _now;

    [Fact]
    [Trait("Requirement", "DC-03")]
    public async Task A_press_is_at_most_one_round_of_reading_and_one_batch_in_one_partition()
    {
        Shelves.Choose(() =>
        {
            var shelf = new CosmosShelf();
            _calls = () => shelf.Calls;
            return shelf;
        });
        await using var bot = await StoryBot.StartAsync(Watched);
        await bot.GreetAllAsync();
        _turns.Clear();

        var practitioner = bot.Private("practitioner");
        await practitioner.PressAsync(await ReferralForms.ToReviewAsync(practitioner, await practitioner.SayAsync("refer")), "Send the referral");
        var list = await bot.Private("health").SayAsync("my actions");
        await bot.Private("health").PressAsync(list, "Done: A-15");
        await bot.Private("health").PressAsync(list, "Done: A-15");
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        await bot.Meeting("health").PressAsync(FlagVerbs.Vote, new() { [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Question] = "1", [FlagVerbs.Choice] = "For", [FlagVerbs.Why] = "" });
        await bot.Meeting("chair").SayAsync("agenda");
        var before = _turns.Count;
        await bot.Meeting("health").PressAsync(FlagVerbs.View, new() { [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Question] = "1" }, automatic: true);
        await bot.Meeting("health").PressAsync(FlagVerbs.View, new() { [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Question] = "1" }, automatic: true);
        // The first sight is on record; what shows itself again writes nothing.
        Assert.Equal([1, 0], _turns.Skip(before).Select(turn => turn.Commits));
        await bot.Private("chair").SayAsync("queue");
        await bot.Private("chair").SayAsync("case CH-2041");

        Assert.InRange(_turns.Count, 12, 40);
        Assert.InRange(_turns.Count(turn => turn.Commits == 1), 6, _turns.Count - 2);
        Assert.All(_turns, turn =>
        {
            Assert.InRange(turn.Plans.Count, 0, 1);
            Assert.InRange(turn.Commits, 0, 1);
            var reads = turn.Plans.Sum(plan => (plan.Points.Count > 0 ? 1 : 0) + plan.Queries.Count);
            Assert.Equal([.. Enumerable.Repeat(false, reads), .. Enumerable.Repeat(true, turn.Commits)], turn.Calls.Select(call => call.Kind is CallKind.Batch));
            Assert.All(turn.Calls, call => Assert.Equal(bot.Group.Partnership, call.Partition));
            Assert.All(turn.Calls, call => Assert.True(call.Kind is CallKind.Read or CallKind.Query or CallKind.Batch));
        });
    }

    /// <summary>Nothing goes on in the background, so that every request is a press's own.</summary>
    private void Watched(IServiceCollection services)
    {
        services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null));
        var make = services.Single(service => service.ServiceType == typeof(IDocumentStore)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Singleton<IDocumentStore>(provider => new WatchedStore((IDocumentStore)make(provider), () => _now)));
        services.AddSingleton<Desk>();
        services.Replace(ServiceDescriptor.Singleton<ITurnReceiver>(provider => new WatchedDesk(provider.GetRequiredService<Desk>(), this)));
    }

    private sealed class Tally
    {
        public List<ReadPlan> Plans { get; } = [];

        public int Commits { get; set; }

        public IReadOnlyList<GatewayCall> Calls { get; set; } = [];
    }

    /// <summary>What the guard of shared chats asks about an answer comes after the press, and is not counted.</summary>
    private sealed class WatchedDesk(Desk desk, PressOnCosmosTests test) : ITurnReceiver
    {
        public async ValueTask<Answer> ReceiveAsync(Incoming incoming, CancellationToken cancellation)
        {
            var before = test._calls().Count;
            test._turns.Add(test._now = new Tally());
            var answer = await desk.ReceiveAsync(incoming, cancellation);
            test._now.Calls = [.. test._calls().Skip(before)];
            test._now = null;
            return answer;
        }
    }

    private sealed class WatchedStore(IDocumentStore store, Func<Tally?> turn) : IDocumentStore
    {
        public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default)
        {
            turn()?.Plans.Add(plan);
            return store.ReadAsync(partition, plan, cancellation);
        }

        public ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default)
        {
            if (turn() is { } now)
            {
                now.Commits++;
            }
            return store.CommitAsync(partition, operations, cancellation);
        }

        public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default) => store.CountAsync(partition, query, cancellation);
    }
}
