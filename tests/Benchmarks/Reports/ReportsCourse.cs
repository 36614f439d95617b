using System.Diagnostics;
using System.Text;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Reports;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Reports;

/// <summary>
/// What any report costs a partnership with five years behind it, beside one with a tenth of that, each measured in turn with
/// the other; and the counting in the background that makes it cheap.
/// </summary>
internal static class ReportsCourse
{
    private const int Actions = 100_000;
    private const int Children = 20_000;
    private const int Share = 10;
    private const int Times = 101;

    private static readonly string[] Cards = ["figures", "figures areas", "figures themes", "summary", "performance", "prevalence report", "board report"];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("panel-reports-");
        try
        {
            await using var few = await HistoryAsync(folder, "few.db", Actions / Share, Children / Share);
            await using var many = await HistoryAsync(folder, "many.db", Actions, Children);
            foreach (var words in Cards)
            {
                await CompareAsync(words, few, many, (history, at) => CardAsync(history, words, at));
            }
            foreach (var kind in Enum.GetValues<ReportKind>())
            {
                foreach (var format in (string[])[ReportVerbs.Word, ReportVerbs.Xlsx, ReportVerbs.Csv])
                {
                    await CompareAsync($"{kind} as {format}", few, many, (history, _) => FileAsync(history, kind, format));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(string what, History few, History many, Func<History, int, Task> make)
    {
        var (small, large) = (new List<double>(), new List<double>());
        var held = Held();
        for (var at = 0; at < Times; at++)
        {
            small.Add(await TimeAsync(few, at, make));
            large.Add(await TimeAsync(many, at, make));
        }
        Console.WriteLine($"{what}: {Percentiles.Median(large):0.00} ms, the slowest of {Times} {large.Max():0.0} ms; {Percentiles.Median(large) / Percentiles.Median(small):0.00} times what it takes with a tenth of the history; {(Held() - held) / 1024.0 / 1024:0.0} MB more held after {2 * Times} of them");
    }

    private static async Task<double> TimeAsync(History history, int at, Func<History, int, Task> make)
    {
        var started = Stopwatch.GetTimestamp();
        await make(history, at);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task CardAsync(History history, string words, int at)
    {
        if (await history.Desk.ReceiveAsync(LongHistory.Says(words, at), CancellationToken.None) is not Answer.Show { Card: var card } || !Encoding.UTF8.GetString(card.ToUtf8()).Contains("CSSG", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"No report was shown for {words}.");
        }
    }

    private static async Task FileAsync(History history, ReportKind kind, string format)
    {
        var period = ReportPeriod.Quarter(UkTime.DateOf(LongHistory.Now));
        if (await history.Files.MakeAsync(LongHistory.Reader, new(LongHistory.Strategic.Forum.Value, kind.ToString(), period.Id, null, format), CancellationToken.None) is null)
        {
            throw new InvalidOperationException($"No file was made of {kind}.");
        }
    }

    private static async Task<History> HistoryAsync(DirectoryInfo folder, string file, int actions, int children)
    {
        var store = new SqliteDocumentStore(Path.Combine(folder.FullName, file), Kinds.All, TimeProvider.System);
        await LongHistory.FillAsync(store, actions, children);
        var clock = new SetClock(LongHistory.Now);
        var before = Environment.WorkingSet;
        var most = before;
        var taken = Stopwatch.StartNew();
        var counting = new FiguresSweep(store, LongHistory.Partnership).RunAsync(LongHistory.Now, CancellationToken.None);
        while (await Task.WhenAny(counting, Task.Delay(100)) != counting)
        {
            most = Math.Max(most, Environment.WorkingSet);
        }
        await counting;
        taken.Stop();
        var earlier = await LongHistory.CountedBeforeAsync(store);
        Console.WriteLine($"{actions:N0} actions, {children:N0} children: the running and the last periods of {LongHistory.Partnership.Forums.Count} groups counted in the background in {taken.Elapsed.TotalSeconds:0.0} s, {(most - before) >> 20} MB more than before at most; {earlier} earlier periods beside them");
        return new(
            store,
            new Desk(store, new HandlerTable(BotServices.Handlers()), LongHistory.Partnership, clock, new DirtyBoards(), new Bell()),
            new ReportFiles(store, LongHistory.Partnership, clock));
    }

    private static long Held() => GC.GetTotalMemory(forceFullCollection: true);

    private sealed record History(SqliteDocumentStore Store, Desk Desk, ReportFiles Files) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }
}
