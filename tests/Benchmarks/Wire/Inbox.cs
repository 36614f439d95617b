using System.Net.Sockets;

namespace PanelAssistant.Tests.Benchmarks.Wire;

internal enum Arrival
{
    Part,
    Whole,
    Closed,
}

/// <summary>Collects one message after the other from a socket.</summary>
internal sealed class Inbox(Socket socket)
{
    private readonly byte[] _received = new byte[256 * 1024];
    private int _length;
    private bool _whole;
    private int _bodyStart;

    public Socket Socket => socket;

    /// <summary>The message that has just arrived whole, until the next receive.</summary>
    public ReadOnlySpan<byte> Message => _received.AsSpan(0, _length);

    public int BodyStart => _bodyStart;

    public Arrival Receive()
    {
        if (_whole)
        {
            _length = 0;
        }
        var more = socket.Receive(_received.AsSpan(_length), SocketFlags.None, out var error);
        if (error is SocketError.WouldBlock)
        {
            return Arrival.Part;
        }
        if (more == 0)
        {
            return Arrival.Closed;
        }
        _length += more;
        _whole = HttpFrame.IsWhole(Message, out _bodyStart);
        return _whole ? Arrival.Whole : Arrival.Part;
    }
}
