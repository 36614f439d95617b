using System.Net;
using Azure.Core.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>The bot's own token: where it goes, and where it never does.</summary>
[Trait("Requirement", "DC-01")]
public sealed class OutgoingTokenTests : IAsyncLifetime
{
    private readonly CountingSource _source = new();
    private LocalIssuer _issuer = null!;
    private ConnectorDouble _connector = null!;
    private TeamsHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _connector = await ConnectorDouble.StartAsync(secure: true);
        _host = await TeamsHost.VerifyingAsync(_issuer, change: services => services.AddSingleton<ITokenSource>(_source));
        _host.Receiver.Answering = _ => new Answer.Say("Hello.");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_goes_to_the_service_that_the_token_vouched_for_with_the_bots_own_token()
    {
        await TurnAsync();
        await TurnAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1"], _connector.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_service_that_nobody_vouched_for_gets_neither_token_nor_message()
    {
        using var reply = await _host.Service<ConnectorClient>().SendAsync(_connector.ServiceUrl, "a:1", "{}"u8.ToArray(), Cancel);

        Assert.Equal(new Delivery.Rejected(403), reply.ToDelivery());
        Assert.Empty(_connector.Calls);
        Assert.Equal(0, _source.Fetched);
    }

    [Theory]
    [InlineData("http://127.0.0.1:4102/")]
    [InlineData("http://smba.trafficmanager.net/uk/")]
    [InlineData("https://user@smba.trafficmanager.net/uk/")]
    [InlineData("nonsense")]
    public async Task An_unsafe_stored_address_gets_neither_token_nor_message(string service)
    {
        var result = await _host.Messenger.SendAsync(new("a:1", service, TeamsHost.Tenant, Shared: false), SampleCards.Personal(), Cancel);

        Assert.Equal(new Delivery.Rejected(403), result);
        Assert.Equal(0, _source.Fetched);
    }

    [Fact]
    public async Task A_token_that_the_platform_no_longer_takes_is_fetched_anew_once()
    {
        _connector.Answering = call => call.Authorization == "Bearer token-1" ? new(401, "{}") : null;

        await TurnAsync();
        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Calls.Select(call => call.Authorization));

        _connector.Forget();
        _connector.Answering = _ => new(401, "{}");
        await TurnAsync();
        Assert.Equal(2, _connector.Calls.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_turn_may_come_again()
    {
        _source.Broken = true;

        Assert.Equal(HttpStatusCode.BadGateway, (await TurnAsync()).Status);
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task A_token_is_kept_until_shortly_before_it_ends()
    {
        var clock = new SetClock(new(2027, 3, 31, 9, 0, 0, TimeSpan.Zero));
        using var tokens = new OutgoingTokens(new TeamsSettings { AppId = TeamsHost.AppId }, () => _source, clock, NullLogger<OutgoingTokens>.Instance);
        _source.Ends = clock.Now.AddHours(1);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => Assert.Equal((true, "Bearer token-1"), await tokens.HeaderAsync(Cancel))));
        clock.Now += TimeSpan.FromMinutes(54);
        Assert.Equal((true, "Bearer token-1"), await tokens.HeaderAsync(Cancel));
        clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal((true, "Bearer token-2"), await tokens.HeaderAsync(Cancel));
    }

    [Fact]
    public async Task Azure_is_asked_for_the_Connectors_scope_with_the_apps_own_secret()
    {
        var settings = new TeamsSettings
        {
            AppId = TeamsHost.AppId,
            AuthorityTenant = TeamsHost.Tenant,
            Credential = BotCredential.Secret,
            ClientSecret = "made-up-for-this-test",
        };
        using var entra = new EntraDouble();
        using var client = new HttpClient(entra);
        using var transport = new HttpClientTransport(client);

        var token = await new AzureTokenSource(settings, transport).FetchAsync(Cancel);

        Assert.Equal("from-entra", token.Value);
        var asked = Uri.UnescapeDataString(entra.Asked.Last());
        Assert.Contains($"/{TeamsHost.Tenant}/oauth2/v2.0/token", asked, StringComparison.Ordinal);
        Assert.Contains($"client_id={TeamsHost.AppId}", asked, StringComparison.Ordinal);
        Assert.Contains("scope=https://api.botframework.com/.default", asked, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<HttpAnswer> TurnAsync() => _host.PostAsync(
        Activities.Message(_connector.ServiceUrl, "help"),
        _issuer.Token(LocalIssuer.Claims(_connector.ServiceUrl, TimeProvider.System.GetUtcNow())));

    private sealed class CountingSource : ITokenSource
    {
        private int _fetched;

        public int Fetched => _fetched;

        public bool Broken { get; set; }

        public DateTimeOffset Ends { get; set; } = DateTimeOffset.MaxValue;

        public ValueTask<OutgoingToken> FetchAsync(CancellationToken cancellation) => Broken
            ? throw new InvalidOperationException("no identity here")
            : new(new OutgoingToken($"token-{Interlocked.Increment(ref _fetched)}", Ends));
    }

    private sealed class SetClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class EntraDouble : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add($"{request.RequestUri} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken))}");
            var authority = $"https://login.microsoftonline.com/{TeamsHost.Tenant}";
            var body = request.Method == HttpMethod.Post
                ? """{"token_type":"Bearer","expires_in":3599,"access_token":"from-entra"}"""
                : request.RequestUri!.AbsolutePath.Contains("discovery", StringComparison.Ordinal)
                    ? $$"""{"tenant_discovery_endpoint":"{{authority}}/v2.0/.well-known/openid-configuration","metadata":[]}"""
                    : $$"""{"token_endpoint":"{{authority}}/oauth2/v2.0/token","authorization_endpoint":"{{authority}}/oauth2/v2.0/authorize","issuer":"{{authority}}/v2.0"}""";
            return new(HttpStatusCode.OK) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        }
    }
}
