using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>Stands in for Microsoft Graph on loopback: wants the token, keeps every call and answers as told.</summary>
public sealed class GraphDouble : IAsyncDisposable
{
    public const string Token = "the-bots-graph-token";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _calls = new();

    private GraphDouble(WebApplication app) => _app = app;

    public string Endpoint => $"{_app.Urls.First()}/v1.0";

    /// <summary>Method and address of each call, unescaped.</summary>
    public IReadOnlyList<string> Calls => [.. _calls];

    /// <summary>Status, Retry-After in seconds, body. By default nobody has the address.</summary>
    public Func<string, (int Status, int? After, string Body)> Answering { get; set; } = _ => (200, null, """{"value":[]}""");

    /// <summary>Decides an answer, from the call and its body, before <see cref="Answering"/> does.</summary>
    public Func<string, string, (int Status, int? After, string Body)?> Writing { get; set; } = static (_, _) => null;

    /// <summary>As <see cref="Writing"/>, for bodies that are no text.</summary>
    public Func<string, byte[], (int Status, int? After, string Body)?> Storing { get; set; } = static (_, _) => null;

    /// <summary>How long each answer takes.</summary>
    public TimeSpan Slowness { get; set; }

    public static async Task<GraphDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var graph = new GraphDouble(app);
        app.Run(graph.AnswerAsync);
        await app.StartAsync();
        return graph;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var call = $"{http.Request.Method} {http.Request.Path}{Uri.UnescapeDataString(http.Request.QueryString.Value ?? "")}";
        _calls.Enqueue(call);
        using var memory = new MemoryStream();
        await http.Request.Body.CopyToAsync(memory);
        var bytes = memory.ToArray();
        await Task.Delay(Slowness, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var (status, after, answer) = http.Request.Headers.Authorization == $"Bearer {Token}"
            ? Storing(call, bytes) ?? Writing(call, Encoding.UTF8.GetString(bytes)) ?? Answering(call)
            : (401, null, """{"error":{"code":"InvalidAuthenticationToken","message":"no token"}}""");
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        if (after is { } seconds)
        {
            http.Response.Headers.RetryAfter = $"{seconds}";
        }
        await http.Response.WriteAsync(answer);
    }
}
