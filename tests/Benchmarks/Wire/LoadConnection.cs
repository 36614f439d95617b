using System.Diagnostics;
using System.Net.Sockets;
using PanelAssistant.Tests.Benchmarks.Loads;

namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>One connection with one request in flight, until told to stop.</summary>
internal sealed class LoadConnection(int index, Socket socket, ILoad load, LoadPhase phase, long[] latencies)
{
    private readonly Inbox _inbox = new(socket);
    private long _started;

    /// <summary>Completed while measuring; the first so many entries of the latencies are theirs.</summary>
    public int Completed { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Bytes of the answers' bodies while measuring.</summary>
    public long AnswerBytes { get; private set; }

    public void Start(EventLoop loop)
    {
        loop.Watch(socket, Answered);
        Ask();
    }

    private void Ask()
    {
        var request = load.Next(index);
        _started = Stopwatch.GetTimestamp();
        socket.Send(request.Span);
    }

    private void Answered()
    {
        switch (_inbox.Receive())
        {
            case Arrival.Part:
                return;
            case Arrival.Closed:
                throw new InvalidOperationException("The program under test closed a connection.");
        }
        var taken = Stopwatch.GetTimestamp() - _started;
        if (!load.Accepts(index, _inbox.Message, _inbox.BodyStart))
        {
            Refused++;
        }
        if (phase.Now is Phase.Measure && Completed < latencies.Length)
        {
            latencies[Completed++] = taken;
            AnswerBytes += _inbox.Message.Length - _inbox.BodyStart;
        }
        if (phase.Now is Phase.Stop)
        {
            socket.Dispose();
            phase.Stopped.Signal();
        }
        else
        {
            Ask();
        }
    }
}
