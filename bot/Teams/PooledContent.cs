using System.Net;
using System.Net.Http.Headers;

namespace PanelAssistant.Bot.Teams;

/// <summary>A request body over bytes that somebody else owns; may be sent again.</summary>
internal sealed class PooledContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new(ContentTypes.Json) { CharSet = "utf-8" };

    private readonly ReadOnlyMemory<byte> _bytes;

    public PooledContent(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        Headers.ContentType = Json;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(_bytes).AsTask();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
