using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>Who gets in. Each refusal also proves that nothing behind the door was asked.</summary>
[Trait("Requirement", "DC-01")]
[Trait("Story", "G-17")]
public sealed class TokenTests : IAsyncLifetime
{
    private const string Service = "https://127.0.0.1:4100/teams/";

    private LocalIssuer _issuer = null!;
    private TeamsHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _host = await TeamsHost.VerifyingAsync(_issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_is_let_in()
    {
        var answer = await PostAsync(_issuer.Token(Claims()));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("help", _host.Receiver.Only<Incoming.Said>().Text);
    }

    [Fact]
    public async Task Clocks_may_differ_by_up_to_five_minutes()
    {
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(_issuer.Token(Claims(now: Now.AddMinutes(-64))))).Status);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(_issuer.Token(Claims(now: Now.AddMinutes(5))))).Status);
    }

    [Fact]
    public async Task A_token_that_comes_again_is_let_in_until_it_ends_and_only_for_what_it_vouches_for()
    {
        var clock = new MovedClock();
        await using var host = await TeamsHost.VerifyingAsync(_issuer, change: services => services.AddSingleton<TimeProvider>(clock));
        var token = _issuer.Token(Claims());
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Activities.Message(Service, "help"), token)).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(Activities.Message(Service, "help"), token)).Status);

        var elsewhere = Activities.Message(Service, "help");
        elsewhere["serviceUrl"] = "https://elsewhere.example/";
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(elsewhere, token)).Status);
        // The same head and claims under another signature is another token.
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Activities.Message(Service, "help"), token[..^8] + "AAAAAAAA")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Activities.Message(Service, "help"), token + ".")).Status);

        clock.By = TimeSpan.FromHours(2);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(Activities.Message(Service, "help"), token)).Status);
    }

    [Fact]
    public Task No_token_is_refused() => RefusedAsync(null, HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("")]
    public Task A_token_that_is_none_is_refused(string token) => RefusedAsync(token, HttpStatusCode.Unauthorized);

    [Fact]
    public Task An_unsigned_token_is_refused() =>
        RefusedAsync($"{LocalIssuer.Header("none", _issuer.Key.Id)}.{LocalIssuer.Part(Claims())}.", HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_without_its_signature_is_refused() =>
        RefusedAsync($"{LocalIssuer.Header("RS256", _issuer.Key.Id)}.{LocalIssuer.Part(Claims())}.", HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused()
    {
        var unsigned = $"{LocalIssuer.Header("HS256", _issuer.Key.Id)}.{LocalIssuer.Part(Claims())}";
        var secret = Encoding.ASCII.GetBytes(_issuer.Key.Rsa.ExportSubjectPublicKeyInfoPem());
        return RefusedAsync($"{unsigned}.{Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(unsigned)))}", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public Task A_token_signed_with_somebody_elses_key_is_refused()
    {
        using var rsa = RSA.Create(2048);
        return RefusedAsync(LocalIssuer.Sign(Claims(), _issuer.Key with { Rsa = rsa }), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public Task A_token_changed_after_signing_is_refused()
    {
        var parts = _issuer.Token(Claims()).Split('.');
        var changed = Claims();
        changed["serviceurl"] = "https://elsewhere.example/";
        return RefusedAsync($"{parts[0]}.{LocalIssuer.Part(changed)}.{parts[2]}", HttpStatusCode.Unauthorized);
    }

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => RefusedAsync("iss", "https://login.elsewhere.example/", HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_for_another_audience_is_refused() => RefusedAsync("aud", "6b9c1d2e-0000-4000-8000-0000000000ff", HttpStatusCode.Unauthorized);

    [Fact]
    public Task An_expired_token_is_refused() => RefusedAsync(_issuer.Token(Claims(now: Now.AddMinutes(-66))), HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_that_is_not_valid_yet_is_refused() => RefusedAsync(_issuer.Token(Claims(now: Now.AddMinutes(7))), HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_that_never_ends_is_refused() => RefusedAsync("exp", null, HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("https://elsewhere.example/teams/")]
    [InlineData("https://127.0.0.1:4100/")]
    [InlineData(null)]
    public Task A_token_for_another_service_is_refused(string? service) => RefusedAsync("serviceurl", service, HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_service_that_is_not_encrypted_is_refused()
    {
        var claims = Claims();
        claims["serviceurl"] = "http://127.0.0.1:4100/teams/";

        await RefusedAsync(_issuer.Token(claims), HttpStatusCode.Forbidden, activity => activity["serviceUrl"] = "http://127.0.0.1:4100/teams/");
    }

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused()
    {
        var other = _issuer.Publish("key-2", "webchat");

        await RefusedAsync(LocalIssuer.Sign(Claims(), other), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_channel_other_than_Teams_is_refused_even_with_its_own_endorsement()
    {
        var other = _issuer.Publish("key-2", "webchat");

        await RefusedAsync(LocalIssuer.Sign(Claims(), other), HttpStatusCode.Forbidden, activity => activity["channelId"] = "webchat");
    }

    [Fact]
    public Task Another_tenant_is_refused() =>
        RefusedAsync(_issuer.Token(Claims()), HttpStatusCode.Forbidden, activity => activity["channelData"]!["tenant"]!["id"] = "6b9c1d2e-0000-4000-8000-0000000000bb");

    [Fact]
    public Task A_conversation_of_another_tenant_is_refused() =>
        RefusedAsync(_issuer.Token(Claims()), HttpStatusCode.Forbidden, activity => activity["conversation"]!["tenantId"] = "6b9c1d2e-0000-4000-8000-0000000000bb");

    [Fact]
    public Task An_activity_without_a_tenant_is_refused() =>
        RefusedAsync(_issuer.Token(Claims()), HttpStatusCode.Forbidden, activity =>
        {
            activity.Remove("channelData");
            activity["conversation"]!.AsObject().Remove("tenantId");
        });

    [Fact]
    public async Task Two_tokens_at_once_are_refused()
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Authorization = new(["Bearer nonsense", $"Bearer {_issuer.Token(Claims())}"]);
        Assert.Equal(Refusal.BadToken, (await _host.Service<IGate>().AdmitAsync(http)).Refusal);

        http.Request.Headers.Authorization = new([$"Bearer {_issuer.Token(Claims())}", "Bearer nonsense"]);
        Assert.Equal(Refusal.BadToken, (await _host.Service<IGate>().AdmitAsync(http)).Refusal);
    }

    [Fact]
    public async Task A_bad_token_is_refused_before_the_body_is_looked_at()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.PostAsync("{ broken", "nonsense")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await _host.PostAsync("{ broken", _issuer.Token(Claims()))).Status);
    }

    [Fact]
    public async Task A_new_key_is_found_and_made_up_keys_do_not_trouble_the_issuer()
    {
        await PostAsync(_issuer.Token(Claims()));
        var next = _issuer.Publish("key-2", "msteams");

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(LocalIssuer.Sign(Claims(), next))).Status);
        for (var attempt = 0; attempt < 50; attempt++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(LocalIssuer.Sign(Claims(), next with { Id = $"made-up-{attempt}" }))).Status);
        }
        Assert.InRange(_issuer.Fetches, 2, 3);
    }

    [Fact]
    public async Task Nothing_of_a_refused_request_is_logged()
    {
        await PostAsync(_issuer.Token(Claims()), activity => activity["channelId"] = "webchat");

        Assert.Contains("WrongChannel", _host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", _host.Log.Text, StringComparison.Ordinal);
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static JsonObject Claims(DateTimeOffset? now = null) => LocalIssuer.Claims(Service, now ?? Now);

    private Task<HttpAnswer> PostAsync(string? token, Action<JsonObject>? change = null)
    {
        var activity = Activities.Message(Service, "help");
        change?.Invoke(activity);
        return _host.PostAsync(activity, token);
    }

    private Task RefusedAsync(string claim, string? value, HttpStatusCode expected)
    {
        var claims = Claims();
        claims[claim] = value;
        if (value is null)
        {
            claims.Remove(claim);
        }
        return RefusedAsync(_issuer.Token(claims), expected);
    }

    private async Task RefusedAsync(string? token, HttpStatusCode expected, Action<JsonObject>? change = null)
    {
        var answer = await PostAsync(token, change);

        Assert.Equal(expected, answer.Status);
        Assert.NotNull((string?)answer.Json["error"]!["message"]);
        Assert.Empty(_host.Receiver.Received);
    }

    private sealed class MovedClock : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }
}
