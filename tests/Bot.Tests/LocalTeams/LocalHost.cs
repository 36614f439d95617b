using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Bot.LocalTeams;

/// <summary>The local page on a real port, with a bot in its place that records what it hears and says what it is told to.</summary>
public sealed class LocalHost : IAsyncDisposable
{
    public const string Connector = "/local/connector/v3/conversations";

    private readonly WebApplication _app;

    private LocalHost(WebApplication app)
    {
        _app = app;
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Http = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address { get; }

    public HttpClient Http { get; }

    public IDocumentStore Store => _app.Services.GetRequiredService<IDocumentStore>();

    public List<JsonElement> Heard { get; } = [];

    /// <summary>What the bot answers an activity with; nothing is an empty 200.</summary>
    public Func<JsonElement, string?> Answer { get; set; } = _ => null;

    /// <param name="from">Where requests seem to come from.</param>
    public static async Task<LocalHost> StartAsync(
        string data, string[]? settings = null, string environment = "Development", IPAddress? from = null, IDueWork? due = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            Args = ["--urls=http://127.0.0.1:0", "--Storage:Path=" + data, .. settings ?? []],
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IDocumentStore>(provider => new SqliteDocumentStore(data, Kinds.All, provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(new Partnership("partnership", TermsLibrary.InTheBox().All));
        builder.Services.AddSingleton(new HandlerTable([]));
        if (due is not null)
        {
            builder.Services.AddSingleton(due);
        }
        builder.AddLocalTeams();
        var app = builder.Build();
        if (from is not null)
        {
            app.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = from;
                return next(context);
            });
        }
        LocalHost? host = null;
        app.MapPost("/api/messages", (RequestDelegate)(context => host!.HearAsync(context)));
        app.MapLocalTeams();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return host = new LocalHost(app);
    }

    public async Task<JsonElement> GetAsync(string path) =>
        JsonElement.Parse(await Http.GetStringAsync(path, TestContext.Current.CancellationToken));

    public async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonElement.Parse(text) : default);
    }

    public Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    public async Task<JsonElement[]> MessagesAsync(string who, string chat) =>
        [.. (await GetAsync($"/local/page/chat?as={who}&chat={Uri.EscapeDataString(chat)}")).GetProperty("messages").EnumerateArray()];

    public static string Activities(string chat) => $"{Connector}/{Uri.EscapeDataString(chat)}/activities";

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private async Task HearAsync(HttpContext context)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body);
        lock (Heard)
        {
            Heard.Add(activity.RootElement.Clone());
        }
        if (Answer(activity.RootElement) is { } answer)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer);
        }
    }
}
