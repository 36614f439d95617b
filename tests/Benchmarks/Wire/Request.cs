using System.Text;

namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>One POST, ready to send again and again with a fresh activity id.</summary>
internal sealed class Request
{
    private readonly byte[] _bytes;
    private readonly int _idPlace;

    public Request(string json)
    {
        _bytes = Bytes("POST", "/api/messages", json);
        _idPlace = ActivityIds.PlaceIn(_bytes);
    }

    public ReadOnlyMemory<byte> WithFreshId()
    {
        ActivityIds.Stamp(_bytes.AsSpan(_idPlace), ActivityIds.Next());
        return _bytes;
    }

    public static byte[] Bytes(string method, string path, string? json) => Encoding.UTF8.GetBytes(
        $"{method} {path} HTTP/1.1\r\nHost: localhost\r\n"
        + (json is null ? "\r\n" : $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));
}
