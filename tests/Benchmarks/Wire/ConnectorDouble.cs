using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>
/// The platform's side: takes every message and says "created", as cheaply as a socket can, and keeps count of which
/// activity was answered how often.
/// </summary>
internal sealed class ConnectorDouble : IDisposable
{
    private static readonly byte[] Created = Encoding.ASCII.GetBytes("HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 14\r\n\r\n{\"id\":\"reply\"}");
    private static readonly byte[] Nobody = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n\r\n[]");
    private readonly EventLoop _loop;
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _answers = new byte[1 << 24];

    public ConnectorDouble(EventLoop loop, int port)
    {
        _loop = loop;
        Port = port;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        _listener.Listen(512);
        loop.Watch(_listener, Accept);
    }

    public int Port { get; }

    public string ServiceUrl => $"http://127.0.0.1:{Port}/";

    /// <summary>Messages that held a card, over the whole run.</summary>
    public long Cards { get; private set; }

    /// <summary>Bytes of the bodies of all messages, over the whole run.</summary>
    public long Bytes { get; private set; }

    /// <summary>Sees every request, path and body. Only for setting up: it makes strings.</summary>
    public Action<string, string>? Watch { get; set; }

    /// <summary>How the activities with these numbers (see <see cref="ActivityIds"/>) were answered.</summary>
    public (int Never, int MoreThanOnce) Answers(int first, int last)
    {
        var answers = _answers.AsSpan(first, last - first + 1);
        return (answers.Count((byte)0), answers.Length - answers.Count((byte)0) - answers.Count((byte)1));
    }

    public void Dispose() => _listener.Dispose();

    private void Accept()
    {
        try
        {
            var socket = _listener.Accept();
            socket.NoDelay = true;
            var inbox = new Inbox(socket);
            _loop.Watch(socket, () => Serve(inbox));
        }
        catch (SocketException)
        {
            // Whoever called was stopped before it was answered.
        }
    }

    private void Serve(Inbox inbox)
    {
        try
        {
            switch (inbox.Receive())
            {
                case Arrival.Closed:
                    inbox.Socket.Dispose();
                    break;
                case Arrival.Whole:
                    inbox.Socket.Send(Take(inbox.Message, inbox.BodyStart));
                    break;
            }
        }
        catch (SocketException)
        {
            // The program under test was stopped.
            inbox.Socket.Dispose();
        }
    }

    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> request, int bodyStart)
    {
        var path = HttpFrame.Path(request);
        Watch?.Invoke(Encoding.ASCII.GetString(path), Encoding.UTF8.GetString(request[bodyStart..]));
        if (!request.StartsWith("POST "u8))
        {
            return Nobody;
        }
        Bytes += request.Length - bodyStart;
        if (request[bodyStart..].IndexOf("\"AdaptiveCard\""u8) >= 0)
        {
            Cards++;
        }
        var number = ActivityIds.Number(HttpFrame.Digits(path[(path.LastIndexOf((byte)'/') + 1)..]));
        if (number > 0 && number < _answers.Length && _answers[number] < byte.MaxValue)
        {
            _answers[number]++;
        }
        return Created;
    }
}
