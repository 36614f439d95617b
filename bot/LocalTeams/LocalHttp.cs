using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>Reading, writing and refusing, and the fence around everything local.</summary>
internal static class LocalHttp
{
    /// <summary>Longer than any message that the platform takes.</summary>
    private const int MostBytes = 256 * 1024;

    /// <summary>
    /// Answers this machine only. The host name must be this machine's as well, or a web page elsewhere could reach
    /// the practice through a name that it points here; a browser must be on a page of ours for the same reason.
    /// </summary>
    public static RequestDelegate OnlyFromHere(RequestDelegate next) => context =>
    {
        var from = context.Connection.RemoteIpAddress;
        if (from is null || !IPAddress.IsLoopback(from) || !IsThisMachine(context.Request.Host.Host) || !SameOrigin(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    };

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static bool SameOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == request.Host.Value);

    /// <returns>The body, or nothing when it is not what was asked for.</returns>
    public static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        if (await ReadBytesAsync(context, MostBytes) is not { } body)
        {
            return null;
        }
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>The body, or nothing when it is longer than that.</returns>
    public static async Task<byte[]?> ReadBytesAsync(HttpContext context, int most)
    {
        var body = new byte[most + 1];
        var length = await context.Request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, context.RequestAborted);
        return length > most ? null : body[..length];
    }

    public static async Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.BodyWriter.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, type), context.RequestAborted);
    }

    public static Task RefuseAsync(HttpContext context, int status, string sentence) =>
        WriteAsync(context, new Refusal(sentence), LocalJson.Default.Refusal, status);

    /// <summary>Where this process is reached, as the caller reached it.</summary>
    public static string OwnAddress(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}";
}

/// <param name="Error">A sentence for whoever asked.</param>
internal sealed record Refusal(string Error);
