using System.Globalization;

namespace PanelAssistant.Tests.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Help = """
        Measures the bot beside a bare endpoint (the floor) and prints ratios.

          --quick            two short rounds: does it still run?
          --rounds N         rounds of slices (default 7)
          --seconds N        length of a slice (default 3)
          --connections N    connections with one request in flight each (default 16)
          --starts N         starts of each program (default 9)
          --only A,B         of: turns, votes, start; actions, agenda, agenda-cosmos, gate, terms, audit, reports, cosmos and store (the embedded store alone) are measured only when named
          --floor            only the floor against itself and its tuned form: is the harness fair?
          --jit              publish without compiling ahead
          --port N           first of ten ports in a row to use (default 4250)
          --set NAME=VALUE   an environment variable for the bot; may be repeated
          --beside NAME=VALUE  a second bot, with this variable more, in the same run; may be repeated
          --profile          where the bot's time goes (needs perf)
        """;

    public int Rounds { get; init; } = 7;

    public double Seconds { get; init; } = 3;

    public int Connections { get; init; } = 16;

    public int Starts { get; init; } = 9;

    public IReadOnlyList<string> Only { get; init; } = ["turns", "votes", "start"];

    public bool FloorOnly { get; init; }

    public bool ReadyToRun { get; init; } = true;

    public int Port { get; init; } = 4250;

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Each is one more bot to compare with: the variable it has and the first lacks.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Beside { get; init; } = [];

    public bool Profile { get; init; }

    /// <summary>Where the double of Cosmos DB listens.</summary>
    public int CosmosPort => Port + 9;

    public bool Does(string part) => Only.Contains(part);

    public bool DoesAny(params string[] parts) => parts.Any(Does);

    /// <exception cref="FormatException">An argument is unknown or lacks its value.</exception>
    public static Options Parse(string[] arguments)
    {
        var options = new Options();
        var settings = new Dictionary<string, string>();
        var beside = new List<KeyValuePair<string, string>>();
        for (var at = 0; at < arguments.Length; at++)
        {
            string Value() => ++at < arguments.Length ? arguments[at] : throw new FormatException($"{arguments[at - 1]} needs a value.");
            KeyValuePair<string, string> Setting() => Value().Split('=', 2) is [var name, var value] ? new(name, value) : throw new FormatException("Write it as NAME=VALUE.");
            int Number() => int.Parse(Value(), CultureInfo.InvariantCulture);
            switch (arguments[at])
            {
                case "--quick": options = options with { Rounds = 2, Seconds = 1, Starts = 2 }; break;
                case "--rounds": options = options with { Rounds = Number() }; break;
                case "--seconds": options = options with { Seconds = double.Parse(Value(), CultureInfo.InvariantCulture) }; break;
                case "--connections": options = options with { Connections = Number() }; break;
                case "--starts": options = options with { Starts = Number() }; break;
                case "--only": options = options with { Only = Value().Split(',') }; break;
                case "--floor": options = options with { FloorOnly = true }; break;
                case "--jit": options = options with { ReadyToRun = false }; break;
                case "--port": options = options with { Port = Number() }; break;
                case "--profile": options = options with { Profile = true }; break;
                case "--set": ((ICollection<KeyValuePair<string, string>>)settings).Add(Setting()); break;
                case "--beside": beside.Add(Setting()); break;
                default: throw new FormatException($"Unknown: {arguments[at]}");
            }
        }
        return options with { Settings = settings, Beside = beside };
    }
}
