using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Health;

/// <summary>What a platform is told before it sends anybody here.</summary>
[Trait("Requirement", "DC-07")]
public sealed class HealthTests
{
    [Fact]
    public async Task A_bot_that_serves_is_live_and_ready()
    {
        await using var bot = await StoryBot.StartAsync();

        Assert.Equal((HttpStatusCode.OK, "live"), await AskAsync(bot.Http, bot.Address, "live"));
        Assert.Equal((HttpStatusCode.OK, "ready"), await AskAsync(bot.Http, bot.Address, "ready"));
    }

    [Fact]
    public async Task With_a_store_that_does_not_answer_it_is_live_but_not_ready_and_says_no_more()
    {
        FaultyStore? store = null;
        await using var bot = await StoryBot.StartAsync(services => Wrap(services, inner => store = new FaultyStore(inner)));
        bot.ErrorsAreExpected = true;
        store!.Fails = true;

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready"), await AskAsync(bot.Http, bot.Address, "ready"));
        Assert.Equal((HttpStatusCode.OK, "live"), await AskAsync(bot.Http, bot.Address, "live"));
    }

    [Fact]
    public async Task Many_probes_ask_the_store_once()
    {
        FaultyStore? store = null;
        await using var bot = await StoryBot.StartAsync(services => Wrap(services, inner => store = new FaultyStore(inner)));

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => AskAsync(bot.Http, bot.Address, "ready")));

        Assert.Equal(1, store!.Probes);
    }

    [Theory]
    [InlineData(true, true, HttpStatusCode.OK)]
    [InlineData(false, true, HttpStatusCode.ServiceUnavailable)]
    [InlineData(true, false, HttpStatusCode.ServiceUnavailable)]
    public async Task On_the_real_platform_it_is_ready_once_it_has_the_published_keys_and_a_token_of_its_own(bool keys, bool token, HttpStatusCode expected)
    {
        using var folder = new TemporaryFolder();
        await using var issuer = await LocalIssuer.StartAsync();
        await using var bot = BotHost.Build(
            [
                "--environment", "Production", "--urls", "http://127.0.0.1:0", "--Shutdown:UnreadySeconds=0", $"--Storage:Path={folder.File("panel.db")}",
                $"--Teams:AppId={TeamsHost.AppId}", $"--Teams:Tenants={TeamsHost.Tenant}", $"--Teams:OpenIdMetadata={(keys ? issuer.Metadata : "http://127.0.0.1:1/keys")}",
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<ITokenSource>(new Tokens(token));
            });
        await bot.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();

        Assert.Equal(expected, (await AskAsync(http, bot.Urls.First(), "ready")).Status);

        await bot.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<(HttpStatusCode Status, string Word)> AskAsync(HttpClient http, string address, string what)
    {
        using var answer = await http.GetAsync($"{address}/health/{what}", TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static void Wrap(IServiceCollection services, Func<IDocumentStore, IDocumentStore> around)
    {
        var plain = services.Last(service => service.ServiceType == typeof(IDocumentStore));
        services.Replace(ServiceDescriptor.Singleton(provider => around((IDocumentStore)plain.ImplementationFactory!(provider))));
    }

    private sealed class Tokens(bool any) : ITokenSource
    {
        public ValueTask<OutgoingToken> FetchAsync(CancellationToken cancellation) =>
            any ? new(new OutgoingToken("none", DateTimeOffset.MaxValue)) : throw new InvalidOperationException("There is none.");
    }

    private sealed class FaultyStore(IDocumentStore inner) : IDocumentStore, IAsyncDisposable
    {
        private int _probes;

        public bool Fails { get; set; }

        /// <summary>How often somebody asked for one key of a press and nothing else.</summary>
        public int Probes => _probes;

        public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation = default)
        {
            if (plan.Queries.Count == 0 && plan.Points is [{ Kind.Name: "press" }])
            {
                Interlocked.Increment(ref _probes);
            }
            return Fails ? throw new IOException("The disk is gone.") : inner.ReadAsync(partition, plan, cancellation);
        }

        public ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation = default) =>
            inner.CommitAsync(partition, operations, cancellation);

        public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation = default) =>
            inner.CountAsync(partition, query, cancellation);

        public ValueTask DisposeAsync() => inner is IAsyncDisposable file ? file.DisposeAsync() : default;
    }
}
