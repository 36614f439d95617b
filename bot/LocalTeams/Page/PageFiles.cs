namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>The page's own files, which lie beside the built bot, and the card renderer if the build fetched it.</summary>
internal static class PageFiles
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "local-page");

    public static Task PageAsync(HttpContext context) => SendAsync(context, "index.html");

    public static Task GalleryAsync(HttpContext context) => SendAsync(context, "gallery.html");

    public static Task FileAsync(HttpContext context) => SendAsync(context, LocalRoutes.Value(context, "file"));

    private static async Task SendAsync(HttpContext context, string name)
    {
        var path = Path.GetFullPath(Path.Combine(Folder, name));
        if (!path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || TypeOf(path) is not { } type || !File.Exists(path))
        {
            await LocalHttp.RefuseAsync(context, 404, "There is no such file. If it is the card renderer: install Node.js 20 or later and build the bot again.");
            return;
        }
        context.Response.ContentType = type;
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        await context.Response.SendFileAsync(path, context.RequestAborted);
    }

    private static string? TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
