using System.Text.Encodings.Web;
using System.Text.Json;

namespace PanelAssistant.Bot.Teams;

/// <summary>Writes JSON into pooled memory with one writer a thread: the path of every answer and every message.</summary>
internal static class JsonBody
{
    // Relaxed: these bodies are never put into a web page, and cards are full of apostrophes and quotation marks.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _idle;

    /// <returns>The body; whoever asked for it disposes it.</returns>
    public static PooledBuffer Of<TState>(TState state, Action<Utf8JsonWriter, TState> write)
    {
        var buffer = new PooledBuffer();
        // Taken from the slot while in use, so that a write inside a write gets a writer of its own.
        var json = _idle ?? new Utf8JsonWriter(Stream.Null, Options);
        _idle = null;
        json.Reset(buffer);
        write(json, state);
        json.Flush();
        json.Reset(Stream.Null);
        _idle = json;
        return buffer;
    }
}
