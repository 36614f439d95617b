using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Replicas;

/// <summary>Several bots on one store, each a process of its own. Every press goes to any that runs, as a load balancer would have it.</summary>
internal sealed class BotProcesses : IStage, IKillable, IDisposable
{
    private const string Clock = $"--Local:Clock={StoryBot.Monday}";

    private readonly Lock _gate = new();
    private readonly Random _chance;
    private readonly ConnectorDouble _connector;
    private readonly BotProcess[] _all;
    private int _turn;

    /// <param name="file">Of replica number so and so: its documents on SQLite, and its practice clock.</param>
    public BotProcesses(ConnectorDouble connector, int count, Func<int, string> file, IShelf shelf, int seed)
    {
        (_connector, _chance) = (connector, new Random(seed));
        _all = [.. Enumerable.Range(0, count).Select(number => new BotProcess(connector, file(number), shelf))];
    }

    public IReadOnlyList<BotProcess> All => _all;

    /// <summary>So that a test need not wait long for a dead one's work to be taken over.</summary>
    public bool ShortLease { get; init; } = true;

    public HttpClient Http { get; } = new();

    /// <summary>Another each time.</summary>
    public string Address
    {
        get
        {
            lock (_gate)
            {
                var running = _all.Where(bot => bot.IsRunning).ToList();
                return running.Count == 0 ? throw new HttpRequestException("No bot runs.") : running[_chance.Next(running.Count)].Address;
            }
        }
    }

    public string ServiceUrl => _connector.ServiceUrl;

    public IReadOnlyList<ConnectorCall> Calls => _connector.Calls;

    public Chat Private(string who) => new(this, StoryBot.Practice.Person(who), StoryBot.Practice.Person(who).PrivateChat, "personal", "en-GB");

    public Chat Meeting(string who) => new(this, StoryBot.Practice.Person(who), Platform.Meeting.Id, "meeting", "en-GB");

    /// <summary>The first fills the store before the others come.</summary>
    public async Task StartAsync()
    {
        await _all[0].StartAsync([.. Lease, Clock]);
        await Task.WhenAll(_all.Skip(1).Select(bot => bot.StartAsync([.. Lease, Clock])));
    }

    public Task RestartAsync(BotProcess bot) => bot.StartAsync([.. Lease]);

    /// <summary>All that run, one after the other, each time another first: their clocks are apart meanwhile.</summary>
    public async Task ForwardAsync(TimeSpan step)
    {
        var first = _turn++;
        List<BotProcess> running = [.. _all.Where(bot => bot.IsRunning)];
        var now = DateTimeOffset.MinValue;
        foreach (var bot in running)
        {
            var shown = DateTimeOffset.Parse((string)JsonNode.Parse(await Http.GetStringAsync($"{bot.Address}/local/clock"))!["now"]!, CultureInfo.InvariantCulture);
            now = shown > now ? shown : now;
        }
        for (var at = 0; at < running.Count; at++)
        {
            using var answer = await Http.PostAsJsonAsync($"{running[(first + at) % running.Count].Address}/local/clock", new { now = now + step });
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    private IEnumerable<string> Lease => ShortLease ? ["--Replicas:LeaseSeconds=2"] : [];

    public void Dispose()
    {
        Array.ForEach(_all, bot => bot.Dispose());
        Http.Dispose();
    }
}
