using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Tests.Benchmarks.Measuring;
using PanelAssistant.Tests.Benchmarks.Programs;

namespace PanelAssistant.Tests.Benchmarks.Agendas;

/// <summary>One meeting of sixty children in a group with thousands of open cases, its documents in the double of Cosmos DB, a process of its own.</summary>
internal static class MeetingOnCosmosCourse
{
    private const int Children = 2_000;
    private const int Listed = 60;
    private const int GivenActions = 120;
    private const int Times = 41;
    private const string Database = "meeting";

    public static async Task RunAsync(Options options)
    {
        using var published = new Published(options with { FloorOnly = true });
        var place = published.Double(options);
        using var gateway = RunningProgram.Start(place.Contestant, options.CosmosPort);
        string[] settings = [.. place.Settings(Database).Select(setting => $"--{setting.Key.Replace("__", ":", StringComparison.Ordinal)}={setting.Value}")];
        if (await StoreCommand.RunAsync(["store", "create", .. settings], TextWriter.Null, Console.Error) != 0)
        {
            throw new InvalidOperationException("No container was made.");
        }
        using var access = new CosmosAccess(CosmosSettings.Read(new ConfigurationBuilder().AddCommandLine(settings).Build())!, () => null);
        var clock = new SetClock(CrowdedGroup.Now);
        var store = new CosmosDocumentStore(access.Container, Kinds.All, clock);
        var partnership = new Partnership("bench", [CrowdedGroup.Terms]);
        await CrowdedGroup.FillAsync(store, partnership.Id, Children, old: 0);
        clock.Now = CrowdedGroup.InvitationsGoOut;
        await CrowdedGroup.FillListAsync(store, partnership.Id, Listed, clock.Now);
        await CrowdedGroup.FillMeetingAsync(store, partnership.Id, Listed, GivenActions, clock.Now);
        var desk = new Desk(store, new HandlerTable(BotServices.Handlers()), partnership, clock, new DirtyBoards(), new Bell());
        foreach (var words in (string[])["agenda", $"draft minutes {UkTime.DateOf(clock.Now):d MMMM yyyy}"])
        {
            var times = await TimesAsync(desk, words);
            Console.WriteLine($"{words}, {Listed} items, {Children:N0} children, on the double of Cosmos DB: median {Percentiles.Median(times):0} ms, the slowest of {Times} {times.Max():0} ms");
        }
    }

    private static async Task<List<double>> TimesAsync(Desk desk, string words)
    {
        var times = new List<double>();
        for (var at = 0; at < Times; at++)
        {
            var started = Stopwatch.GetTimestamp();
            if (await desk.ReceiveAsync(CrowdedGroup.Says(words, at), CancellationToken.None) is not Answer.Show)
            {
                throw new InvalidOperationException($"Nothing was shown for {words}.");
            }
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return times;
    }
}
