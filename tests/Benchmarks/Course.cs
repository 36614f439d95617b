using PanelAssistant.Tests.Benchmarks.Loads;
using PanelAssistant.Tests.Benchmarks.Measuring;
using PanelAssistant.Tests.Benchmarks.Programs;
using PanelAssistant.Tests.Benchmarks.Report;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks;

/// <summary>One run: starts the programs, puts load on them in turn, looks whether all of it was done, prints.</summary>
internal sealed class Course(Options options, Published published) : IDisposable
{
    private const double LeastTurns = 0.70;
    private const double MostTurnP99 = 2.5;
    private const double LeastVotes = 0.40;
    private const double LeastTurnsOnCosmos = 0.25;
    private const double LeastVotesOnCosmos = 0.15;
    private const double MostMemory = 1.5;
    private const double MostStart = 1.6;
    private static readonly TimeSpan RunUp = TimeSpan.FromSeconds(1.7);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.4);
    private readonly EventLoop _loop = new();
    private readonly List<RunningProgram> _running = [];
    private int _port = options.Port;

    /// <returns>False when an answer was wrong; too slow is not wrong.</returns>
    public bool Run()
    {
        using var connector = new ConnectorDouble(_loop, _port++);
        var stage = new Stage(_loop, connector, options.Connections);
        var floor = Start(published.Floor);
        var again = Start(published.Floor);
        var tuned = Start(published.Tuned);
        var gateway = published.Cosmos is { } cosmos ? StartGateway(cosmos) : null;
        var bots = published.Bots.Concat(published.OnCosmos is { } own ? [own] : []).Select(Start).ToArray();

        var practice = bots.Length == 0 ? null : Practice.Of(bots[0].Port);
        var ask = new MyActionsLoad(practice, connector.ServiceUrl, options.Connections);
        var press = new AnyPressLoad(connector.ServiceUrl, options.Connections);
        var turns = new Comparison("My actions: a message in, a card out through the Connector",
            [new("floor", floor, ask), new("floor again", again, ask), new("floor, tuned", tuned, ask)]);
        var votes = new Comparison("Votes: a press in, recorded durably, the new card in the answer",
            [new("floor", floor, press), new("floor again", again, press), new("floor, tuned", tuned, press)]);
        Comparison[] comparisons = [.. options.DoesAny("turns", "cosmos") ? [turns] : Array.Empty<Comparison>(), .. options.DoesAny("votes", "cosmos") ? [votes] : Array.Empty<Comparison>()];
        foreach (var alone in published.StoresAlone)
        {
            var client = Start(alone);
            turns.Entries.Add(new(alone.Name, client, ask));
            votes.Entries.Add(new(alone.Name, client, press));
        }
        foreach (var bot in bots)
        {
            MoreActions.Give(bot.Port, practice!, connector.ServiceUrl);
            var onCosmos = bot.Contestant == published.OnCosmos;
            turns.Entries.Add(onCosmos ? new(bot.Contestant.Name, bot, ask, LeastTurnsOnCosmos) : new(bot.Contestant.Name, bot, ask, LeastTurns, MostTurnP99));
            if (onCosmos || options.Does("votes"))
            {
                var ballots = new OpenVotes(bot.Port, practice!, connector.ServiceUrl).Open();
                votes.Entries.Add(new(bot.Contestant.Name, bot, new VoteLoad(ballots, options.Connections), onCosmos ? LeastVotesOnCosmos : LeastVotes));
            }
        }
        if (options.Profile)
        {
            foreach (var entry in comparisons.SelectMany(comparison => comparison.Entries).Where(entry => entry.Program == bots[0]))
            {
                Profile.Print(entry.Load == ask ? "turns" : "votes", stage, bots[0], entry.Load);
            }
            return true;
        }
        Measure(stage, comparisons);
        foreach (var comparison in comparisons)
        {
            Summary.Print(comparison);
        }
        if (gateway is not null)
        {
            StoreRequests.Print(gateway.Port, [.. comparisons.SelectMany(comparison => comparison.Entries).Where(entry => entry.Program.Contestant == published.OnCosmos)]);
        }
        var lost = Lost(votes);
        foreach (var bot in comparisons.Length > 0 ? bots.Where(bot => bot.Contestant != published.OnCosmos) : [])
        {
            Summary.Print($"Memory under load, MB, {bot.Contestant.Name}", Resident(comparisons, bot), Resident(comparisons, floor), MostMemory);
        }
        Stop();
        if (options.Does("start") && published.Bots.Count > 0)
        {
            Starts(ask.SomeTurn);
        }
        return lost == 0 && comparisons.SelectMany(comparison => comparison.Entries).All(entry => entry.Faults == Faults.None);
    }

    public void Dispose()
    {
        Stop();
        _loop.Dispose();
    }

    private void Measure(Stage stage, Comparison[] comparisons)
    {
        // Twice, with pauses: the compiler gets no time on a core that is kept busy.
        foreach (var entry in Enumerable.Repeat(comparisons, 2).SelectMany(all => all).SelectMany(comparison => comparison.Entries))
        {
            stage.Run(entry.Program.Port, entry.Program.Id, entry.Load, RunUp);
            Thread.Sleep(LongPause);
        }
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var comparison in comparisons)
            {
                comparison.Round(stage, round, TimeSpan.FromSeconds(options.Seconds), Pause);
            }
        }
    }

    private void Starts(string turn)
    {
        Contestant[] all = [published.Floor, .. published.Bots];
        var times = all.Select(_ => new List<double>()).ToArray();
        for (var start = 0; start <= options.Starts; start++)
        {
            for (var at = 0; at < all.Length; at++)
            {
                times[at].Add(StartUp.Measure(all[at], _port, turn));
                if (_loop.Broken is { } broken)
                {
                    throw new InvalidOperationException("Load and connector stopped.", broken);
                }
            }
            Thread.Sleep(Pause);
        }
        for (var at = 1; at < all.Length; at++)
        {
            // The first start of each reads its files from the disk.
            Summary.Print($"Start to the first answered turn, ms, {all[at].Name}", Percentiles.Median(times[at].Skip(1)), Percentiles.Median(times[0].Skip(1)), MostStart);
        }
    }

    private static int Lost(Comparison votes)
    {
        var lost = 0;
        foreach (var entry in votes.Entries)
        {
            if (entry.Load is VoteLoad ballots)
            {
                lost += ballots.Lost(entry.Program.Port);
                Console.WriteLine($"Votes stored otherwise than acknowledged, {entry.Name}: {lost}");
            }
        }
        return lost;
    }

    private static double Resident(IEnumerable<Comparison> comparisons, RunningProgram program) => Percentiles.Median(comparisons
        .SelectMany(comparison => comparison.Entries)
        .Where(entry => entry.Program == program)
        .SelectMany(entry => entry.Slices)
        .Select(slice => slice.Resident));

    private RunningProgram Start(Contestant contestant)
    {
        var program = RunningProgram.Start(contestant, _port++);
        _running.Add(program);
        return program;
    }

    private RunningProgram StartGateway(CosmosDouble cosmos)
    {
        var program = RunningProgram.Start(cosmos.Contestant, options.CosmosPort);
        _running.Add(program);
        cosmos.MakeContainer("practice");
        return program;
    }

    private void Stop()
    {
        _running.ForEach(program => program.Dispose());
        _running.Clear();
    }
}
