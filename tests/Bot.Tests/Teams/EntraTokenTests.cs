using System.Net;
using System.Text.Json.Nodes;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>Tokens of the single tenant that holds the bot's own app registration.</summary>
[Trait("Requirement", "DC-01")]
public sealed class EntraTokenTests : IAsyncLifetime
{
    private const string Service = "https://smba.trafficmanager.net/uk/";
    private const string Home = "6b9c1d2e-0000-4000-8000-0000000000cc";

    private LocalIssuer _channel = null!;
    private LocalIssuer _entra = null!;
    private TeamsHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await LocalIssuer.StartAsync();
        _entra = await LocalIssuer.StartAsync();
        _host = await TeamsHost.VerifyingAsync(_channel, settings =>
        {
            settings["Teams:AuthorityTenant"] = Home;
            settings["Teams:EntraMetadata"] = _entra.Metadata;
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _entra.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData($"https://login.microsoftonline.com/{Home}/v2.0", "azp")]
    [InlineData($"https://sts.windows.net/{Home}/", "appid")]
    public async Task A_token_that_the_bots_own_app_got_is_let_in(string issuer, string app)
    {
        var claims = Claims(issuer);
        claims[app] = TeamsHost.AppId;

        Assert.Equal(HttpStatusCode.OK, await PostAsync(_entra.Token(claims)));
    }

    [Fact]
    public async Task A_token_that_another_app_of_the_tenant_got_is_refused()
    {
        var claims = Claims($"https://login.microsoftonline.com/{Home}/v2.0");
        claims["azp"] = "6b9c1d2e-0000-4000-8000-0000000000ff";

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_entra.Token(claims)));
        claims.Remove("azp");
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_entra.Token(claims)));
        Assert.Empty(_host.Receiver.Received);
    }

    [Fact]
    public async Task A_key_of_one_issuer_does_not_sign_for_the_other()
    {
        var claims = Claims($"https://login.microsoftonline.com/{Home}/v2.0");
        claims["azp"] = TeamsHost.AppId;

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(LocalIssuer.Sign(claims, _channel.Key)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(LocalIssuer.Sign(LocalIssuer.Claims(Service, Now), _entra.Key)));
        Assert.Empty(_host.Receiver.Received);
    }

    [Fact]
    public async Task Another_tenants_issuer_is_refused()
    {
        var claims = Claims("https://login.microsoftonline.com/6b9c1d2e-0000-4000-8000-0000000000dd/v2.0");
        claims["azp"] = TeamsHost.AppId;

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(_entra.Token(claims)));
    }

    [Fact]
    public async Task Without_a_service_of_its_own_such_a_token_speaks_for_the_platforms_hosts_only()
    {
        var claims = Claims($"https://login.microsoftonline.com/{Home}/v2.0");
        claims["azp"] = TeamsHost.AppId;

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(_entra.Token(claims), "https://elsewhere.example/"));
        Assert.Empty(_host.Receiver.Received);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static JsonObject Claims(string issuer)
    {
        var claims = LocalIssuer.Claims(Service, Now);
        claims["iss"] = issuer;
        claims.Remove("serviceurl");
        return claims;
    }

    private async Task<HttpStatusCode> PostAsync(string token, string service = Service) =>
        (await _host.PostAsync(Activities.Message(service, "help"), token)).Status;
}
