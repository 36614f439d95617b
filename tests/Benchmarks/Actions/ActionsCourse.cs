using System.Diagnostics;
using System.Text;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Actions;

/// <summary>
/// What a list of actions costs when there are a hundred times as many, each measured in turn with the other; and the
/// morning on which a very large number is overdue at once.
/// </summary>
internal static class ActionsCourse
{
    private const int Few = 10_000;
    private const int Many = 1_000_000;
    private const int Overdue = 100_000;
    private const int Owners = 10_000;
    private const int Times = 401;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("panel-actions-");
        try
        {
            await ListsAsync(folder);
            await MorningAsync(folder);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ListsAsync(DirectoryInfo folder)
    {
        await using var few = await CrowdAsync(folder, "few.db", Few);
        await using var many = await CrowdAsync(folder, "many.db", Many);
        foreach (var words in (string[])["my actions", "overdue"])
        {
            var (small, large) = (new List<double>(), new List<double>());
            for (var at = 0; at < Times; at++)
            {
                small.Add(await TimeAsync(few, words, at));
                large.Add(await TimeAsync(many, words, at));
            }
            Console.WriteLine($"{words} among {Many:N0} actions in {BusyGroup.Partnerships} partnerships: {Percentiles.Median(large) / Percentiles.Median(small):0.00} times what it takes among {Few:N0} (median {Percentiles.Median(large):0.000} ms)");
        }
    }

    private static async Task<double> TimeAsync(Crowd crowd, string words, int at)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await crowd.Desk.ReceiveAsync(BusyGroup.Says(words, at), CancellationToken.None);
        var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return answer is Answer.Show { Card: var card } && Encoding.UTF8.GetString(card.ToUtf8()).Contains("A-", StringComparison.Ordinal)
            ? taken
            : throw new InvalidOperationException($"No actions were shown: {answer}");
    }

    private static async Task<Crowd> CrowdAsync(DirectoryInfo folder, string file, int actions)
    {
        var store = new SqliteDocumentStore(Path.Combine(folder.FullName, file), Kinds.All, TimeProvider.System);
        await BusyGroup.FillAsync(store, actions);
        var clock = new SetClock(BusyGroup.Now);
        return new(store, new Desk(store, new HandlerTable(BotServices.Handlers()), BusyGroup.Partnership(0), clock, new DirtyBoards(), new Bell()));
    }

    private static async Task MorningAsync(DirectoryInfo folder)
    {
        await using var store = new SqliteDocumentStore(Path.Combine(folder.FullName, "morning.db"), Kinds.All, TimeProvider.System);
        await BusyGroup.FillMorningAsync(store, Overdue, Owners);
        var sweep = new NudgeSweep(store, BusyGroup.Partnership(0));
        var before = Memory();
        var most = before;
        var taken = Stopwatch.StartNew();
        var running = sweep.RunAsync(BusyGroup.Now, CancellationToken.None);
        while (await Task.WhenAny(running, Task.Delay(200)) != running)
        {
            most = Math.Max(most, Memory());
        }
        await running;
        taken.Stop();
        var notices = await store.CountAsync(BusyGroup.Partnership(0).Id, new DocumentQuery(Kinds.Notice) { Equal = [("queue", "waiting")] });
        Console.WriteLine($"{Overdue:N0} overdue actions of {Owners:N0} owners: {Overdue / taken.Elapsed.TotalSeconds:N0} actions a second taken up, {notices:N0} notices, {(most - before) >> 20} MB more than before at most");
    }

    private static long Memory() => Environment.WorkingSet;

    private sealed record Crowd(SqliteDocumentStore Store, Desk Desk) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }
}
