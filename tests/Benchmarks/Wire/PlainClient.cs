using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>One request at a time, blocking: for setting up, looking afterwards and timing a start.</summary>
internal static class PlainClient
{
    public static (int Status, string Body) Post(int port, string path, string json) => Exchange(port, Request.Bytes("POST", path, json));

    public static (int Status, string Body) Get(int port, string path) => Exchange(port, Request.Bytes("GET", path, null));

    /// <summary>False while nothing listens there yet.</summary>
    public static bool TryConnect(int port, out Socket socket)
    {
        socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            socket.Dispose();
            return false;
        }
    }

    private static (int Status, string Body) Exchange(int port, byte[] request)
    {
        if (!TryConnect(port, out var socket))
        {
            throw new InvalidOperationException($"Nothing listens on port {port}.");
        }
        using (socket)
        {
            socket.ReceiveTimeout = 30_000;
            socket.Send(request);
            var received = new byte[1024 * 1024];
            var length = 0;
            int bodyStart;
            do
            {
                var more = socket.Receive(received, length, received.Length - length, SocketFlags.None);
                if (more == 0)
                {
                    throw new InvalidOperationException("The connection closed before the answer was whole.");
                }
                length += more;
            }
            while (!HttpFrame.IsWhole(received.AsSpan(0, length), out bodyStart));
            var head = Encoding.ASCII.GetString(received, 0, bodyStart);
            var body = Encoding.UTF8.GetString(received, bodyStart, length - bodyStart);
            return (HttpFrame.Status(received), head.Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Unchunk(body) : body);
        }
    }

    // Chunk sizes count bytes; what we read this way is cut at line ends, which JSON never holds raw when it is compact.
    private static string Unchunk(string body) =>
        string.Concat(body.Split("\r\n").Where((_, line) => line % 2 == 1));
}
