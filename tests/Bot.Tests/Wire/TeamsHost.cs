using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>The protocol layer alone on a real socket, with a double behind it.</summary>
public sealed class TeamsHost : IAsyncDisposable
{
    public const string AppId = "6b9c1d2e-0000-4000-8000-000000000001";
    public const string Tenant = "6b9c1d2e-0000-4000-8000-0000000000aa";
    public const string OutgoingToken = "the-bots-own-token";

    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private TeamsHost(WebApplication app, RecordingReceiver receiver, RecordedLog log)
    {
        _app = app;
        Receiver = receiver;
        Log = log;
    }

    public RecordingReceiver Receiver { get; }

    public RecordedLog Log { get; }

    public IMessenger Messenger => Service<IMessenger>();

    public TService Service<TService>()
        where TService : notnull => _app.Services.GetRequiredService<TService>();

    /// <summary>Development without an app id: no token in, none out.</summary>
    public static Task<TeamsHost> LocalAsync(Action<IServiceCollection>? change = null) => StartAsync(Environments.Development, [], change);

    /// <summary>As it runs for real, against an issuer and a connector of the test's own.</summary>
    public static Task<TeamsHost> VerifyingAsync(LocalIssuer issuer, Action<Dictionary<string, string?>>? settings = null, Action<IServiceCollection>? change = null)
    {
        var values = new Dictionary<string, string?>
        {
            ["Teams:AppId"] = AppId,
            ["Teams:Tenants"] = Tenant,
            ["Teams:OpenIdMetadata"] = issuer.Metadata,
        };
        settings?.Invoke(values);
        return StartAsync(Environments.Production, values, change);
    }

    public async Task<HttpAnswer> PostAsync(string body, string? token = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_app.Urls.First()}{TeamsRegistration.Path}")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        return await SendAsync(request, token, contentType);
    }

    public Task<HttpAnswer> PostAsync(JsonObject activity, string? token = null) => PostAsync(activity.ToJsonString(), token);

    public async Task<HttpAnswer> SendAsync(HttpRequestMessage request, string? token = null, string contentType = "application/json")
    {
        request.RequestUri ??= new Uri($"{_app.Urls.First()}{TeamsRegistration.Path}");
        if (contentType.Length > 0)
        {
            request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        }
        using var response = await _client.SendAsync(request);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Lets every request that is under way end, with all that follows its response.</summary>
    public Task FinishAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    public static async Task<TeamsHost> StartAsync(string environment, Dictionary<string, string?> settings, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new RecordedLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new RecordingReceiver();
        builder.Services.AddSingleton<ITurnReceiver>(receiver);
        builder.Services.AddSingleton<ITokenSource>(new FixedToken());
        builder.Services.AddSingleton(_ => new ConnectorTransport(TrustingHandler()));
        change?.Invoke(builder.Services);
        builder.Services.AddTeams(builder.Configuration, builder.Environment);
        var app = builder.Build();
        app.MapTeams();
        await app.StartAsync();
        return new(app, receiver, log);
    }

    private static SocketsHttpHandler TrustingHandler()
    {
        var handler = ConnectorTransport.Handler();
        // The connector double signs its own certificate, by this name.
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == ConnectorDouble.CertificateName;
        return handler;
    }

    private sealed class FixedToken : ITokenSource
    {
        public ValueTask<OutgoingToken> FetchAsync(CancellationToken cancellation) => new(new OutgoingToken(TeamsHost.OutgoingToken, DateTimeOffset.MaxValue));
    }
}

public sealed record HttpAnswer(HttpStatusCode Status, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}
