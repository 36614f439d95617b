using PanelAssistant.Tests.Benchmarks.Measuring;

namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>The programs, built alike into a folder of their own that goes away afterwards.</summary>
internal sealed class Published : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Plain = new Dictionary<string, string>();
    private string? _client;
    private readonly string _folder = Directory.CreateTempSubdirectory("panel-benchmarks-").FullName;

    public Published(Options options)
    {
        var root = Publishing.Root();
        var floor = Publishing.Publish(Path.Combine(root, "tests/Benchmarks/Floor"), "PanelAssistant.Floor", Path.Combine(_folder, "floor"), options.ReadyToRun);
        Floor = new("floor", floor, [], Plain);
        Tuned = new("floor, tuned", floor, ["--tuned"], Plain);
        if (!options.FloorOnly)
        {
            var bot = Publishing.Publish(Path.Combine(root, "bot"), "PanelAssistant.Bot", Path.Combine(_folder, "bot"), options.ReadyToRun);
            var settings = options.Profile ? options.Settings.Concat(Profile.Settings).ToDictionary() : options.Settings;
            if (options.Does("cosmos"))
            {
                Cosmos = Double(options, bot);
                StoresAlone.Add(new("client library of Cosmos DB alone", Client(options), [], Cosmos.Settings("practice")));
                OnCosmos = Bot.At(bot, "bot on Cosmos DB's double", Path.Combine(_folder, "cosmos.db"), settings.Concat(Cosmos.Settings("practice")).ToDictionary());
            }
            if (options.Does("store"))
            {
                StoresAlone.Add(new("SQLite store alone", Client(options), ["--Storage:Path", Path.Combine(_folder, "alone.db")], Plain));
            }
            Bots = !options.DoesAny("turns", "votes", "start") ? [] :
            [
                Bot.At(bot, "bot", Path.Combine(_folder, "practice.db"), settings),
                .. options.Beside.Select((more, at) =>
                    Bot.At(bot, $"bot, {more.Key}", Path.Combine(_folder, $"practice-{at}.db"), settings.Append(more).ToDictionary())),
            ];
        }
    }

    public Contestant Floor { get; }

    public Contestant Tuned { get; }

    /// <summary>The double of Cosmos DB, when it was asked for.</summary>
    public CosmosDouble? Cosmos { get; }

    /// <summary>The floor with a store's work of the same press, and nothing else.</summary>
    public List<Contestant> StoresAlone { get; } = [];

    /// <summary>The bot with its documents in there.</summary>
    public Contestant? OnCosmos { get; }

    /// <summary>The bot as it is, then the variants to compare it with. Empty when something else was asked for.</summary>
    public IReadOnlyList<Contestant> Bots { get; } = [];

    /// <summary>The double alone, for what is measured without the wire.</summary>
    /// <param name="bot">Makes its containers.</param>
    public CosmosDouble Double(Options options, string bot = "") =>
        new(Publishing.Publish(Path.Combine(Publishing.Root(), "tests/Benchmarks/Gateway"), "PanelAssistant.CosmosDouble", Path.Combine(_folder, "gateway"), options.ReadyToRun), bot, options.CosmosPort);

    private string Client(Options options) => _client ??=
        Publishing.Publish(Path.Combine(Publishing.Root(), "tests/Benchmarks/Client"), "PanelAssistant.ClientAlone", Path.Combine(_folder, "client"), options.ReadyToRun);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
