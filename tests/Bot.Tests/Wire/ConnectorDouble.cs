using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>Stands in for the Bot Connector: keeps every call and answers as told.</summary>
public sealed class ConnectorDouble : IAsyncDisposable
{
    public const string CertificateName = "CN=connector-double";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();
    private int _ids;

    private ConnectorDouble(WebApplication app) => _app = app;

    public string ServiceUrl => $"{_app.Urls.First()}/teams/";

    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    /// <summary>The one call that was made.</summary>
    public ConnectorCall Call => Assert.Single(_calls);

    /// <summary>Decides each answer; by default every message is taken and gets an id.</summary>
    public Func<ConnectorCall, ConnectorAnswer?> Answering { get; set; } = _ => null;

    /// <param name="secure">With a certificate of its own making, as a service has to have outside local mode.</param>
    public static async Task<ConnectorDouble> StartAsync(bool secure = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            if (secure)
            {
                listen.UseHttps(SelfSigned());
            }
        }));
        var app = builder.Build();
        var connector = new ConnectorDouble(app);
        app.Run(connector.AnswerAsync);
        await app.StartAsync();
        return connector;
    }

    public void Forget() => _calls.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var call = new ConnectorCall(
            http.Request.Method,
            http.Features.Get<IHttpRequestFeature>()!.RawTarget,
            http.Request.Headers.Authorization,
            http.Request.ContentType,
            await reader.ReadToEndAsync());
        _calls.Enqueue(call);
        var answer = Answering(call) ?? ConnectorAnswer.Taken($"message-{Interlocked.Increment(ref _ids)}");
        if (answer.Breaks)
        {
            http.Abort();
            return;
        }
        http.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
        {
            http.Response.Headers.RetryAfter = wait;
        }
        await http.Response.WriteAsync(answer.Body);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(CertificateName, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(120));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}

/// <param name="Target">Path and query exactly as they came over the wire.</param>
public sealed record ConnectorCall(string Method, string Target, string? Authorization, string? ContentType, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Text => (string?)Json["text"];

    public JsonNode? Card => Json["attachments"]?[0]?["content"];
}

public sealed record ConnectorAnswer(int Status, string Body, string? RetryAfter = null)
{
    /// <summary>The connection breaks in the place of an answer.</summary>
    public bool Breaks { get; init; }

    public static ConnectorAnswer Taken(string id) => new(StatusCodes.Status201Created, new JsonObject { ["id"] = id }.ToJsonString());

    public static ConnectorAnswer Broken { get; } = new(0, "") { Breaks = true };
}
