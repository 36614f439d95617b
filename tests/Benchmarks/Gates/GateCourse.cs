using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Benchmarks.Actions;
using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Gates;

/// <summary>What safety costs a press: the check of who may open a child, a token whose key is known, and the line in the audit trail.</summary>
internal static class GateCourse
{
    private const int Checks = 1_000_000;
    private const int Times = 501;
    private const string App = "00000000-0000-0000-0000-00000000aaaa";
    private const string Service = "https://smba.trafficmanager.net/uk/";

    public static async Task RunAsync(int port)
    {
        var folder = Directory.CreateTempSubdirectory("panel-gate-");
        try
        {
            Console.WriteLine($"who may open a child, in a group of sixty: {Check() * 1000:0} ns a check");
            await using var store = new SqliteDocumentStore(Path.Combine(folder.FullName, "panel.db"), Kinds.All, TimeProvider.System);
            await BusyGroup.FillAsync(store, 1_000 * BusyGroup.Partnerships);
            var desk = new Desk(store, new HandlerTable(BotServices.Handlers()), BusyGroup.Partnership(0), new SetClock(BusyGroup.Now), new DirtyBoards(), new Bell());
            using var keys = new SigningKeys(port);
            var gate = new BearerGate(
                new() { AppId = App }, [new TrustedIssuer([SigningKeys.Issuer], keys.Metadata, App, true, TimeProvider.System)], TimeProvider.System, NullLogger<BearerGate>.Instance);
            var token = keys.Token(App, Service, DateTimeOffset.UtcNow);
            var (presses, tokens, fresh, bare, audited) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var at = 0; at < Times; at++)
            {
                presses.Add(await TimeAsync(async () => await desk.ReceiveAsync(BusyGroup.Says($"part done A-{60 * (1 + (at % 10))} half of it, step {at}", at), CancellationToken.None)));
                tokens.Add(await TimeAsync(() => AdmitAsync(gate, token)));
                var unseen = keys.Token(App, Service, DateTimeOffset.UtcNow.AddSeconds(-at));
                fresh.Add(await TimeAsync(() => AdmitAsync(gate, unseen)));
                var change = DocumentOperation.Upsert(Kinds.Press, "beside", new PressDocument { At = BusyGroup.Now.AddSeconds(at) });
                bare.Add(await TimeAsync(async () => await store.CommitAsync("beside", [change])));
                audited.Add(await TimeAsync(async () => await store.CommitAsync("beside", [change, DocumentOperation.Create(Kinds.Audit, $"line-{at}", Line)])));
            }
            if (await store.CountAsync(BusyGroup.Partnership(0).Id, new DocumentQuery(Kinds.Audit) { RangeField = "at", AtLeast = "" }) < Times)
            {
                throw new InvalidOperationException("A press was not stored.");
            }
            var press = Percentiles.Median(presses);
            var line = Percentiles.Median(audited) - Percentiles.Median(bare);
            Console.WriteLine($"a press that is stored: {press:0.0} us; its token with a known key: {Percentiles.Median(tokens):0.0} us, {Percentiles.Median(fresh):0.0} us when it comes for the first time; its line in the audit trail: {line:0.0} us");
            Console.WriteLine($"token and audit line together: {(Percentiles.Median(tokens) + line) / press:P1} of the press");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static AuditDocument Line => new() { At = BusyGroup.Now, By = "10ca1000-0000-4000-8000-000000000016", Verb = "action.partdone", About = "A-60" };

    /// <returns>Microseconds.</returns>
    private static double Check()
    {
        var (terms, roster, child) = (BusyGroup.Terms, BusyGroup.Roster(60), BusyGroup.Child);
        var member = roster.Holdings[^1].Person;
        var opened = 0;
        var started = Stopwatch.GetTimestamp();
        for (var at = 0; at < Checks; at++)
        {
            opened += Access.OpensChild(terms, roster, member, BusyGroup.Today, child) ? 1 : 0;
        }
        var taken = Stopwatch.GetElapsedTime(started);
        return opened == Checks ? taken.TotalMicroseconds / Checks : throw new InvalidOperationException("The member was shut out.");
    }

    private static async Task AdmitAsync(BearerGate gate, string token)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Authorization = $"Bearer {token}";
        if ((await gate.AdmitAsync(http)).Caller is null)
        {
            throw new InvalidOperationException("The token was refused.");
        }
    }

    /// <returns>Microseconds.</returns>
    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var started = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
    }
}
