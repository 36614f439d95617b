using System.Net.Http.Headers;
using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>Posts activities to the bot the way the platform does: over HTTP, to the address where the bot listens.</summary>
internal sealed class BotWire : IDisposable
{
    /// <summary>The platform gives up about here.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };

    public async Task<BotReply> PostAsync(string ownAddress, byte[] activity, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await _http.PostAsync(new Uri(ownAddress + "/api/messages"), content, cancellation);
            var body = await response.Content.ReadAsByteArrayAsync(cancellation);
            return response.IsSuccessStatusCode
                ? new(Parse(body), null)
                : new(null, $"Panel Assistant answered with an error ({(int)response.StatusCode}). Nothing was done.");
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(null, "Panel Assistant has not answered for 15 seconds. It may still do what you asked: look before you press again.");
        }
        catch (HttpRequestException)
        {
            return new(null, "Panel Assistant could not be reached. Nothing was done.");
        }
    }

    public void Dispose() => _http.Dispose();

    private static JsonElement? Parse(byte[] body)
    {
        if (body.Length == 0)
        {
            return null;
        }
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Body">What an invoke was answered with; nothing for a message.</param>
/// <param name="Problem">A sentence when the bot did not take it.</param>
internal sealed record BotReply(JsonElement? Body, string? Problem);
