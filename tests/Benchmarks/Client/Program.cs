using System.Text.Json;
using PanelAssistant.Tests.Benchmarks.Client;
using PanelAssistant.Tests.Benchmarks.Floor;

// The floor, which also asks a store what the bot asks for the same press, and does nothing with the answers: what the
// client library of Cosmos DB, or the bot's own embedded store, costs by itself.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();
using IStoreWork store = builder.Configuration["Storage:Path"] is { } path
    ? new SqliteWork(path)
    : new CosmosWork(builder.Configuration.GetSection("Store:Cosmos"));
var client = new HttpClient();

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
        await store.VoteAsync();
        await FloorAnswers.ShowAsync(http);
        return;
    }
    await store.MyActionsAsync();
    await FloorAnswers.ReplyAsync(client, activity, http.RequestAborted);
});

await store.PrepareAsync();
app.Run();
