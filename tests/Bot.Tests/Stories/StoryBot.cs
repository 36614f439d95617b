using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanelAssistant.Bot;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>
/// The whole bot on a real socket, with the practice partnership in a file of its own and a double in the Connector's
/// place. It can be stopped and started again on the same file. On its way out it checks what holds in every story:
/// nothing failed inside, nothing that went to a shared chat named anybody, and neither a line of the log nor an address
/// that was called tells of a person or a child.
/// </summary>
public sealed class StoryBot : IStage, IAsyncDisposable
{
    /// <summary>A Monday, nine o'clock in the UK: two days before the practice group meets.</summary>
    public const string Monday = "2026-11-23T09:00:00Z";

    private readonly TemporaryFolder _folder = new();
    private readonly ErrorLog _errors = new();
    private readonly ConnectorDouble _connector;
    private IReadOnlyList<string> _settings = [];
    private Action<IServiceCollection> _services = static _ => { };
    private WebApplication? _app;

    private StoryBot(ConnectorDouble connector, PracticePartnership group)
    {
        Group = group;
        Shelf = Shelves.New(File);
        _connector = connector;
        _connector.Answering = call => Answering(call) ?? Platform.Answer(call, group);
    }

    public static PracticePartnership Practice { get; } = PracticeLibrary.Load("halton");

    /// <summary>The partnership that this bot practises with.</summary>
    public PracticePartnership Group { get; }

    public HttpClient Http { get; } = new();

    /// <summary>Where this bot keeps its documents.</summary>
    internal IShelf Shelf { get; }

    public string Address => _app!.Urls.First();

    /// <summary>What the bot is made of, until it is started again.</summary>
    public IServiceProvider Services => _app!.Services;

    public string ServiceUrl => _connector.ServiceUrl;

    public IReadOnlyList<ConnectorCall> Calls => _connector.Calls;

    /// <summary>What it sent and logged until now, but for errors: a long run would keep it all.</summary>
    public void Forget()
    {
        _connector.Forget();
        _errors.Forget();
    }

    /// <summary>Decides an answer of the Connector before the double does.</summary>
    public Func<ConnectorCall, ConnectorAnswer?> Answering { get; set; } = static _ => null;

    /// <summary>What failed inside so far.</summary>
    public IReadOnlyCollection<string> Failures => [.. _errors.Lines];

    /// <summary>True for a story that breaks the bot's surroundings on purpose.</summary>
    public bool ErrorsAreExpected { get; set; }

    /// <param name="settings">They hold after a restart too.</param>
    public static async Task<StoryBot> StartAsync(string clock = Monday, string practice = "halton", params string[] settings)
    {
        var bot = new StoryBot(await ConnectorDouble.StartAsync(), practice == Practice.Name ? Practice : PracticeLibrary.Load(practice)) { _settings = settings };
        await bot.UpAsync($"--Local:Clock={clock}");
        await bot.BeginAsync();
        return bot;
    }

    /// <param name="services">What stands in for the bot's surroundings.</param>
    public static async Task<StoryBot> StartAsync(Action<IServiceCollection> services, params string[] settings)
    {
        var bot = new StoryBot(await ConnectorDouble.StartAsync(), Practice) { _settings = settings, _services = services };
        await bot.UpAsync($"--Local:Clock={Monday}");
        return bot;
    }

    /// <summary>The practice people under the terms of other files than the practice's own.</summary>
    /// <param name="files">Names and texts.</param>
    /// <param name="start">Documents that are there before anybody speaks.</param>
    public static async Task<StoryBot> StartAsync(string clock, IEnumerable<(string Name, string Json)> files, IReadOnlyList<DocumentOperation> start)
    {
        var bot = new StoryBot(await ConnectorDouble.StartAsync(), Practice);
        var folder = Directory.CreateDirectory(bot._folder.File("terms")).FullName;
        foreach (var (name, json) in files)
        {
            await System.IO.File.WriteAllTextAsync(Path.Combine(folder, name), json, TestContext.Current.CancellationToken);
        }
        bot._settings = [$"--Terms:Folder={folder}"];
        await bot.UpAsync($"--Local:Clock={clock}");
        await bot.CommitAsync(start);
        return bot;
    }

    /// <summary>Documents as an earlier time left them.</summary>
    public async Task CommitAsync(IReadOnlyList<DocumentOperation> documents)
    {
        Assert.True(await Services.GetRequiredService<IDocumentStore>().CommitAsync(Services.GetRequiredService<Partnership>().Id, documents, TestContext.Current.CancellationToken));
    }

    /// <summary>The record of use as it stands in the store.</summary>
    internal AuditTrail Trail => new(Services.GetRequiredService<IDocumentStore>(), Services.GetRequiredService<Partnership>().Id);

    /// <summary>What is looked at when a partnership begins is done before anybody speaks: a story compares what is stored.</summary>
    private async Task BeginAsync()
    {
        var now = _app!.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        await _app.Services.GetRequiredService<IDueWork>().RunUntilAsync(now, static _ => default, TestContext.Current.CancellationToken);
    }

    /// <summary>Stops the bot and starts it again on the same file, where its clock goes on.</summary>
    /// <param name="settings">Added to those it has.</param>
    public async Task RestartAsync(params IReadOnlyList<string> settings)
    {
        await DownAsync();
        _settings = [.. _settings, .. settings];
        await UpAsync();
    }

    public Chat Private(string who, string locale = "en-GB") => new(this, Group.Person(who), Group.Person(who).PrivateChat, "personal", locale);

    public Chat Meeting(string who, string locale = "en-GB") => new(this, Group.Person(who), Platform.MeetingOf(Group).Id, "meeting", locale);

    public Chat MeetingOf(string forum, string who) =>
        new(this, Group.Person(who), Group.Chats.First(chat => chat.Type == "meeting" && chat.Forum == forum).Id, "meeting", "en-GB");

    /// <summary>A shared chat that the practice does not bring along.</summary>
    public Chat Elsewhere(string who, string conversation) => new(this, Group.Person(who), conversation, "meeting", "en-GB");

    /// <summary>Everybody opens their private chat, so that notices reach the double.</summary>
    public async Task GreetAllAsync()
    {
        foreach (var person in Group.People)
        {
            await Private(person.Key).SayAsync("hi");
        }
    }

    /// <summary>Moves the clock; what fell due and what waits in the outbox is done when this returns.</summary>
    public async Task ClockAsync(string instant)
    {
        using var answer = await Http.PostAsJsonAsync($"{Address}/local/clock", new { now = instant }, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<DateTimeOffset> NowAsync() =>
        DateTimeOffset.Parse((string)JsonNode.Parse(await Http.GetStringAsync($"{Address}/local/clock"))!["now"]!, CultureInfo.InvariantCulture);

    /// <summary>Waits for what is under way: notices sent, cards in shared chats drawn.</summary>
    public async Task SettleAsync() => await ClockAsync((await NowAsync()).ToString("O"));

    /// <summary>What the bot sent to somebody's private chat by itself, oldest first.</summary>
    public IReadOnlyList<Shown> Notices(string who) => [.. Calls.Where(call => Platform.IsNotice(call, Group.Person(who))).Select(Shown.Of)];

    /// <summary>Who was sent a notice with these words.</summary>
    public IReadOnlyList<string> Told(string words) =>
        [.. Group.People.Where(person => Notices(person.Key).Any(notice => notice.Has(words))).Select(person => person.Key)];

    /// <summary>The cards in the meeting chat about one child, each as it looked when it was posted or drawn again.</summary>
    public IReadOnlyList<Shown> Boards(string child) =>
        [.. Calls.Where(Platform.IsShared).Where(call => call.Card is not null && call.Body.Contains(child, StringComparison.Ordinal)).Select(Shown.Of)];

    /// <summary>
    /// Every document but the addresses of people and chats, the lease, what is counted in the background and the lines that
    /// say who was shown a case, with its etag: two equal lists mean that nothing was saved in between.
    /// </summary>
    public IReadOnlyList<string> Saved() =>
        [.. Shelf.All().Where(document => document.Kind is not ("person" or "chat" or "lease" or "figures") && !IsSight(document)).Select(document => $"{document.Kind} {document.Id} {document.ETag}")];

    /// <summary>A line about a press that changed nothing has an id of its own beside the press's key.</summary>
    private static bool IsSight(Kept document) => document.Kind == "audit" && document.Id.Contains(':', StringComparison.Ordinal);

    public int Count(string kind) => Shelf.Of(kind).Count;

    /// <summary>The documents of one kind as they are kept.</summary>
    public IReadOnlyList<string> Bodies(string kind) => [.. Shelf.Of(kind).Select(document => document.Body)];

    /// <summary>Lines of the audit trail with this verb that mention these words.</summary>
    public IReadOnlyList<string> Audit(string verb, string words) =>
        [.. Bodies("audit").Where(line => line.Contains(verb, StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal))];

    public IReadOnlyList<string> Drafts() => Bodies("draft");

    public async ValueTask DisposeAsync()
    {
        await DownAsync();
        var shared = Calls.Where(Platform.IsShared).Select(call => call.Body).ToList();
        var addresses = Calls.Select(call => call.Target).ToList();
        await _connector.DisposeAsync();
        Http.Dispose();
        Shelf.Dispose();
        _folder.Dispose();
        Assert.Empty(shared.SelectMany(Personal.In));
        Assert.DoesNotContain(addresses.Concat(_errors.All), Personal.Tells);
        Assert.True(ErrorsAreExpected || _errors.Lines.Count == 0, string.Join('\n', _errors.Lines));
    }

    private string File => _folder.File("panel.db");

    private async Task UpAsync(params string[] settings)
    {
        _app = BotHost.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", $"--Storage:Path={File}", .. Shelf.Settings, $"--Local:Practice={Group.Name}", .. _settings, .. settings],
            builder =>
            {
                builder.Logging.ClearProviders().AddProvider(_errors).AddFilter("PanelAssistant", LogLevel.Trace);
                _services(builder.Services);
            });
        await _app.CheckStoreAsync();
        await _app.StartAsync();
    }

    private async Task DownAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }
    }
}
