using System.Net.Http.Headers;
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
var json = new MediaTypeHeaderValue("application/json");

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
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = ReadyMade.InvokeAnswer.Length;
        await http.Response.Body.WriteAsync(ReadyMade.InvokeAnswer, http.RequestAborted);
        return;
    }
    var address = $"{activity.ServiceUrl}v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{Uri.EscapeDataString(activity.Id)}";
    using var reply = new ByteArrayContent(ReadyMade.Reply);
    reply.Headers.ContentType = json;
    using var sent = await client.PostAsync(new Uri(address), reply, http.RequestAborted);
    sent.EnsureSuccessStatusCode();
});

app.Run();
