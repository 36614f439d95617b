namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>As much of HTTP/1.1 as Kestrel and HttpClient write: a length or chunks, and never two messages at once.</summary>
internal static class HttpFrame
{
    /// <summary>True once the message that starts <paramref name="received"/> has arrived to its last byte.</summary>
    /// <param name="bodyStart">Where its body (or first chunk) starts.</param>
    public static bool IsWhole(ReadOnlySpan<byte> received, out int bodyStart)
    {
        bodyStart = received.IndexOf("\r\n\r\n"u8) + 4;
        if (bodyStart < 4)
        {
            return false;
        }
        var head = received[..bodyStart];
        var length = head.IndexOf("\r\nContent-Length: "u8);
        if (length >= 0)
        {
            return received.Length >= bodyStart + Digits(head[(length + 18)..]);
        }
        return head.IndexOf("\r\nTransfer-Encoding: chunked"u8) < 0 || received.EndsWith("0\r\n\r\n"u8);
    }

    /// <summary>The status of a response: the digits after <c>HTTP/1.1</c> and a blank.</summary>
    public static int Status(ReadOnlySpan<byte> response) => response.Length < 12 ? 0 : (int)Digits(response[9..12]);

    /// <summary>The path of a request, without its query.</summary>
    public static ReadOnlySpan<byte> Path(ReadOnlySpan<byte> request)
    {
        var path = request[(request.IndexOf((byte)' ') + 1)..];
        return path[..path.IndexOfAny((byte)' ', (byte)'?')];
    }

    /// <summary>The number that the text starts with; 0 when it starts with none.</summary>
    public static long Digits(ReadOnlySpan<byte> text)
    {
        long number = 0;
        foreach (var letter in text)
        {
            if (letter is < (byte)'0' or > (byte)'9')
            {
                break;
            }
            number = (number * 10) + letter - '0';
        }
        return number;
    }
}
