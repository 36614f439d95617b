using System.Buffers;
using System.Text.Json;

namespace PanelAssistant.Bot.Teams;

/// <summary>Reads a request's body as an Activity, straight from the server's own pooled memory.</summary>
internal static class ActivityReader
{
    /// <summary>Bytes. The platform's own messages end at about 100 KB.</summary>
    public const int MostBytes = 256 * 1024;

    public const int DeepestJson = 64;

    /// <returns>The activity, or why the body was not taken: 400, 413 or 415.</returns>
    public static async ValueTask<(Activity? Activity, Refusal? Refusal)> ReadAsync(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
        {
            return (null, Refusal.NotJson);
        }
        if (request.ContentLength > MostBytes)
        {
            return (null, Refusal.TooLarge);
        }
        try
        {
            return await ReadBodyAsync(request);
        }
        catch (BadHttpRequestException bad)
        {
            return (null, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.BrokenBody);
        }
    }

    private static async ValueTask<(Activity? Activity, Refusal? Refusal)> ReadBodyAsync(HttpRequest request)
    {
        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync();
            if (read.Buffer.Length > MostBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                return (null, Refusal.TooLarge);
            }
            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            var activity = Parse(read.Buffer);
            body.AdvanceTo(read.Buffer.End);
            return activity is null ? (null, Refusal.BrokenBody) : (activity, null);
        }
    }

    private static Activity? Parse(in ReadOnlySequence<byte> body)
    {
        var options = new JsonReaderOptions { MaxDepth = DeepestJson };
        var json = body.IsSingleSegment ? new Utf8JsonReader(body.FirstSpan, options) : new Utf8JsonReader(body, options);
        try
        {
            var activity = JsonSerializer.Deserialize(ref json, ActivityJson.Default.Activity);
            return !json.Read() && !string.IsNullOrEmpty(activity?.Type) && SoundText.Everywhere(activity.Value) ? activity : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair: JSON by its grammar, not text.
            return null;
        }
    }

    private static bool IsJson(string? contentType)
    {
        if (contentType is ContentTypes.Json or ContentTypes.JsonUtf8)
        {
            return true;
        }
        return Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            && parsed.MediaType.Equals(ContentTypes.Json, StringComparison.OrdinalIgnoreCase)
            && (!parsed.Charset.HasValue || parsed.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || parsed.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
    }
}
