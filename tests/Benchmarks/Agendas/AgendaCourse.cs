using System.Diagnostics;
using Microsoft.Data.Sqlite;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Cases;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Agendas;

/// <summary>
/// One agenda of a partnership with very many children, in the bot's own code without the wire: what a member's "agenda"
/// costs, and what one meeting's clocks cost, each beside a bare query that reads as many rows.
/// </summary>
internal static class AgendaCourse
{
    private const int Children = 5_000;
    private const int OldDocuments = 50_000;
    private const int Episodes = 50_000;
    private const int Listed = 60;
    private const int GivenActions = 120;
    private const int Times = 41;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("panel-agenda");
        try
        {
            var path = Path.Combine(folder.FullName, "panel.db");
            var clock = new SetClock(CrowdedGroup.Now);
            await using var store = new SqliteDocumentStore(path, Kinds.All, clock);
            var partnership = new Partnership("bench", [CrowdedGroup.Terms]);
            Console.WriteLine($"{Children} children at risk, {OldDocuments} old screenings and {Episodes} missing episodes in the file ...");
            await CrowdedGroup.FillAsync(store, partnership.Id, Children, OldDocuments);
            await CrowdedGroup.FillMissingAsync(store, partnership.Id, Children, Episodes);

            var desk = new Desk(store, new HandlerTable(BotServices.Handlers()), partnership, clock, new DirtyBoards(), new Bell());
            var rows = await Rows(store, partnership.Id);
            var agenda = await MedianAsync(async at => await desk.ReceiveAsync(CrowdedGroup.Says("agenda", at), CancellationToken.None));
            Print("agenda, read, drawn and put on record", rows, agenda, Bare(path, rows));
            var list = await MedianAsync(async at => await desk.ReceiveAsync(CrowdedGroup.Says("children at risk", at), CancellationToken.None));
            Print("a page of children at risk", 10, list, Bare(path, 10));

            var missing = await MedianAsync(async at => await desk.ReceiveAsync(CrowdedGroup.Says("missing on the agenda", at), CancellationToken.None));
            Print("a page of missing children", 10, missing, Bare(path, 10, "doc_missing"));

            var sweep = new ClockSweep(store, partnership);
            Print("nothing due", 1, await MedianAsync(async _ => await sweep.RunAsync(CrowdedGroup.Now, CancellationToken.None)), Bare(path, 1));
            clock.Now = CrowdedGroup.InvitationsGoOut;
            var before = Notices(path);
            var started = Stopwatch.GetTimestamp();
            await sweep.RunAsync(clock.Now, CancellationToken.None);
            var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var invited = Notices(path) - before;
            Print("clocks of one meeting, looked at, decided and stored", invited, took, Bare(path, invited));

            await CrowdedGroup.FillListAsync(store, partnership.Id, Listed, clock.Now);
            started = Stopwatch.GetTimestamp();
            await new ItemSweep(store, partnership).RunAsync(clock.Now, CancellationToken.None);
            took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Print("routing asked again for one meeting and stored", Listed, took, Bare(path, Listed));

            var day = $"{UkTime.DateOf(clock.Now):d MMMM yyyy}";
            await CrowdedGroup.FillMeetingAsync(store, partnership.Id, Listed, GivenActions, clock.Now);
            var full = await TimesAsync(async at => await desk.ReceiveAsync(CrowdedGroup.Says("agenda", Times + at), CancellationToken.None));
            Print($"agenda of {Listed} items, the slowest of {Times}", Listed, full.Max(), Bare(path, Listed));
            var draft = await MedianAsync(async at => await desk.ReceiveAsync(CrowdedGroup.Says($"draft minutes {day}", at), CancellationToken.None));
            Print($"minutes of {Listed} items and {GivenActions} actions drafted, stored and shown", Listed + GivenActions, draft, Bare(path, Listed + GivenActions));
            var paper = await PaperAsync(store, partnership.Id, clock.Now);
            Print($"those minutes as a document of {MinutesDocx.Write(paper).Length / 1024} KB", Listed + GivenActions, await MedianAsync(_ => Task.FromResult(MinutesDocx.Write(paper))), Bare(path, Listed + GivenActions));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>How many rows the agenda read: its first page of each part.</summary>
    private static async Task<int> Rows(SqliteDocumentStore store, string partition)
    {
        var plan = new ReadPlan();
        foreach (var (field, name) in ((string?, string)[])[("meeting", "clocks"), (null, "plans"), ("screened", "screenings")])
        {
            plan.Find(Kinds.Child, new DocumentQuery(Kinds.Child) { Equal = [("watchedBy", CrowdedGroup.Terms.Forum.Value)], RangeField = field, OrderBy = field, Take = Cards.Meetings.AgendaCard.FirstOfPart }, name);
        }
        var read = await store.ReadAsync(partition, plan);
        return read.Find(Kinds.Child, "clocks").Items.Count + read.Find(Kinds.Child, "plans").Items.Count + read.Find(Kinds.Child, "screenings").Items.Count;
    }

    private static async Task<MinutesPaper> PaperAsync(SqliteDocumentStore store, string partition, DateTimeOffset held)
    {
        var reference = new MinutesReference(CrowdedGroup.Terms.Forum, UkTime.DateOf(held));
        var read = await store.ReadAsync(partition, new ReadPlan().Get(Kinds.Minutes, reference.ToString()));
        var minutes = read.Get(Kinds.Minutes, reference.ToString())!.Value.ToDomain();
        if (minutes.Body.Items.Count != Listed || minutes.Body.Items.Sum(item => item.Actions.Count) != GivenActions)
        {
            throw new InvalidOperationException($"The draft has {minutes.Body.Items.Count} items and {minutes.Body.Items.Sum(item => item.Actions.Count)} actions.");
        }
        return new MinutesComposer(new MinutesCopy(CopyKind.Full, minutes, true) { Items = minutes.Body.Items }, CrowdedGroup.Terms, _ => "Alex Example-Healthlead", _ => null, Language.English).Paper();
    }

    private static async Task<double> MedianAsync(Func<int, Task> act) => Percentiles.Median(await TimesAsync(act));

    private static async Task<List<double>> TimesAsync(Func<int, Task> act)
    {
        var times = new List<double>();
        for (var at = 0; at < Times; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await act(at);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return times;
    }

    private static double Bare(string path, int rows, string table = "doc_child")
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT body FROM {table} LIMIT {rows}";
        command.Prepare();
        var times = new List<double>();
        for (var at = 0; at < Times; at++)
        {
            var started = Stopwatch.GetTimestamp();
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                reader.GetString(0);
            }
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return Percentiles.Median(times);
    }

    private static int Notices(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM doc_notice";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Print(string what, int rows, double milliseconds, double bare) =>
        Console.WriteLine($"{what}: {milliseconds:0.00} ms; a bare query of {rows} rows {bare:0.000} ms, so {milliseconds / bare:0} times that");
}
