using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PanelAssistant.Tests.Bot.Telemetry;

/// <summary>Takes what is sent over OTLP (http/protobuf) and keeps every byte of it.</summary>
internal sealed class CollectorDouble : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, byte[] Bytes)> _taken = new();

    private CollectorDouble(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<CollectorDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new CollectorDouble(app);
        app.Run(collector.TakeAsync);
        await app.StartAsync();
        return collector;
    }

    /// <summary>All that came for traces or metrics: words stand in protobuf as they are.</summary>
    public byte[] Taken(string signal) => [.. _taken.Where(one => one.Path == $"/v1/{signal}").SelectMany(one => one.Bytes)];

    /// <summary>All that came, with the headers that came along.</summary>
    public byte[] Everything => [.. _taken.SelectMany(one => one.Bytes)];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        body.Write(Encoding.UTF8.GetBytes(string.Join('\n', http.Request.Headers.SelectMany(header => header.Value))));
        await http.Request.Body.CopyToAsync(body);
        _taken.Enqueue((http.Request.Path, body.ToArray()));
        http.Response.ContentType = "application/x-protobuf";
    }
}
