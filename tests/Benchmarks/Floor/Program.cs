using System.Text.Json;
using PanelAssistant.Tests.Benchmarks.Floor;

// The least that a bot can do: parse the activity, post one ready-made reply or answer with a ready-made card, store
// nothing. Everything is as ASP.NET Core and HttpClient ship it; --tuned shows what their sockets can do beyond that.
var tuned = args.Contains("--tuned");
if (tuned)
{
    Tuning.BeforeTheFirstSocket();
}
var builder = WebApplication.CreateBuilder([.. args.Where(argument => argument != "--tuned")]);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
if (tuned)
{
    builder.WebHost.UseSockets(Tuning.Sockets);
}
var app = builder.Build();
var client = tuned ? Tuning.Client() : new HttpClient();

app.MapPost("/api/messages", async (HttpContext http) =>
{
    var activity = await JsonSerializer.DeserializeAsync(http.Request.Body, FloorJson.Default.FloorActivity, http.RequestAborted);
    if (activity is null)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return;
    }
    if (activity.Type == "invoke")
    {
        await FloorAnswers.ShowAsync(http);
        return;
    }
    await FloorAnswers.ReplyAsync(client, activity, http.RequestAborted);
});

app.Run();
