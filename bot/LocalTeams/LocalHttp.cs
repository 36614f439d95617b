using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>Reading, writing and refusing, and the fence around everything local.</summary>
internal static class LocalHttp
{
    /// <summary>Longer than any message that the platform takes.</summary>
    private const long MostBytes = 256 * 1024;

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
        if (context.Request.ContentLength > MostBytes)
        {
            return null;
        }
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
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
