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
        var bot = options.FloorOnly ? null : Start(published.Bot);

        var practice = bot is null ? null : Practice.Of(bot.Port);
        var ask = new MyActionsLoad(practice, connector.ServiceUrl, options.Connections);
        var press = new AnyPressLoad(connector.ServiceUrl, options.Connections);
        var turns = new Comparison("My actions: a message in, a card out through the Connector",
            [new("floor", floor, ask), new("floor again", again, ask), new("floor, tuned", tuned, ask)]);
        var votes = new Comparison("Votes: a press in, recorded durably, the new card in the answer",
            [new("floor", floor, press), new("floor again", again, press), new("floor, tuned", tuned, press)]);
        VoteLoad? ballots = null;
        if (bot is not null)
        {
            turns.Entries.Add(new("bot", bot, ask, LeastTurns, MostTurnP99));
            if (options.Does("votes"))
            {
                ballots = new VoteLoad(new OpenVotes(bot.Port, practice!, connector.ServiceUrl).Open(), options.Connections);
                votes.Entries.Add(new("bot", bot, ballots, LeastVotes));
            }
        }
        Comparison[] comparisons = [.. options.Does("turns") ? [turns] : Array.Empty<Comparison>(), .. options.Does("votes") ? [votes] : Array.Empty<Comparison>()];
        if (options.Profile && bot is not null)
        {
            foreach (var own in comparisons.SelectMany(comparison => comparison.Entries).Where(entry => entry.Program == bot))
            {
                Profile.Print(own.Load == ask ? "turns" : "votes", stage, bot, own.Load);
            }
            return true;
        }
        Measure(stage, comparisons);
        foreach (var comparison in comparisons)
        {
            Summary.Print(comparison);
        }
        var lost = ballots?.Lost(bot!.Port) ?? 0;
        if (ballots is not null)
        {
            Console.WriteLine($"Votes that are stored otherwise than acknowledged: {lost}");
        }
        if (bot is not null && comparisons.Length > 0)
        {
            Summary.Print("Memory under load, MB", Resident(comparisons, bot), Resident(comparisons, floor), MostMemory);
        }
        Stop();
        if (bot is not null && options.Does("start"))
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
        var (floor, bot) = (new List<double>(), new List<double>());
        for (var start = 0; start <= options.Starts; start++)
        {
            floor.Add(StartUp.Measure(published.Floor, _port++, turn));
            bot.Add(StartUp.Measure(published.Bot, _port++, turn));
            Thread.Sleep(Pause);
        }
        // The first start of each reads its files from the disk.
        Summary.Print("Start to the first answered turn, ms", Percentiles.Median(bot.Skip(1)), Percentiles.Median(floor.Skip(1)), MostStart);
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

    private void Stop()
    {
        _running.ForEach(program => program.Dispose());
        _running.Clear();
    }
}
