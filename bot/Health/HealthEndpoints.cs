namespace PanelAssistant.Bot.Health;

/// <summary>
/// What a platform asks before it sends presses here or starts the process anew. The answers are one word: anybody may
/// ask, and what is wrong stands in the log alone.
/// </summary>
internal static class HealthEndpoints
{
    /// <summary>The process answers. Nothing else is looked at: a restart cures no store.</summary>
    public const string Live = "/health/live";

    public const string Ready = "/health/ready";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app)
    {
        var readiness = app.Services.GetRequiredService<Readiness>();
        app.MapMethods(Live, Methods, static (HttpContext http) => AnswerAsync(http, StatusCodes.Status200OK, "live"));
        app.MapMethods(Ready, Methods, async (HttpContext http) =>
        {
            var ready = await readiness.IsReadyAsync();
            await AnswerAsync(http, ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, ready ? "ready" : "not ready");
        });
    }

    private static Task AnswerAsync(HttpContext http, int status, string word)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/plain";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(word);
    }
}
