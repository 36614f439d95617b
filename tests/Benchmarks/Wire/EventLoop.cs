using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>
/// One thread that waits for all sockets of load and connector at once. The runtime's own sockets ask each socket once
/// in vain before they wait for it, which made the load heavier than a fast program under test.
/// </summary>
internal sealed partial class EventLoop : IDisposable
{
    private const int MostEvents = 64;
    private const int Add = 1;
    private const uint Readable = 1;

    // The kernel packs an event to 12 bytes on x64 and leaves it at 16 elsewhere.
    private static readonly int EventBytes = RuntimeInformation.ProcessArchitecture is Architecture.X64 ? 12 : 16;
    private readonly ConcurrentDictionary<int, Action> _handlers = new();
    private readonly int _epoll = Checked(EpollCreate(0));
    private readonly Thread _thread;
    private volatile bool _stopping;

    public EventLoop()
    {
        _thread = new(Run) { IsBackground = true, Name = "load and connector" };
        _thread.Start();
    }

    /// <summary>What went wrong on the loop's thread, if anything did.</summary>
    public Exception? Broken { get; private set; }

    /// <summary>Calls back whenever there is something to read or to accept. The socket becomes non-blocking; closing it ends it.</summary>
    public void Watch(Socket socket, Action whenReadable)
    {
        socket.Blocking = false;
        var handle = (int)socket.Handle;
        _handlers[handle] = whenReadable;
        Span<byte> news = stackalloc byte[EventBytes];
        MemoryMarshal.Write(news, Readable);
        MemoryMarshal.Write(news[(EventBytes - 8)..], (long)handle);
        Checked(EpollControl(_epoll, Add, handle, ref MemoryMarshal.GetReference(news)));
    }

    public void Dispose()
    {
        _stopping = true;
        _thread.Join();
        _ = Close(_epoll);
    }

    private void Run()
    {
        var events = new byte[MostEvents * EventBytes];
        try
        {
            while (!_stopping)
            {
                var count = EpollWait(_epoll, ref events[0], MostEvents, 100);
                for (var at = 0; at < count; at++)
                {
                    _handlers[(int)MemoryMarshal.Read<long>(events.AsSpan(((at + 1) * EventBytes) - 8))]();
                }
            }
        }
#pragma warning disable CA1031 // Whatever it is, the main thread has to hear of it and to end the run.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            Broken = broken;
        }
    }

    private static int Checked(int result) => result >= 0
        ? result
        : throw new InvalidOperationException($"The system refused to watch a socket: error {Marshal.GetLastPInvokeError()}.");

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int EpollCreate(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static partial int EpollControl(int epoll, int operation, int handle, ref byte news);

    [LibraryImport("libc", EntryPoint = "epoll_wait")]
    private static partial int EpollWait(int epoll, ref byte events, int most, int milliseconds);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
