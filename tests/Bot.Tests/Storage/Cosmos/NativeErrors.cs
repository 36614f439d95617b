using System.Runtime.InteropServices;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos;

/// <summary>
/// Keeps the error output shut while it lives: the native planner writes two lines there whenever it needs a larger
/// buffer, which is no error.
/// </summary>
internal sealed class NativeErrors : IDisposable
{
    private const int ErrorOutput = 2, WriteOnly = 1;

    private static readonly Lock Gate = new();
    private static int _shut, _kept;

    public NativeErrors()
    {
        lock (Gate)
        {
            if (_shut++ == 0)
            {
                _kept = Duplicate(ErrorOutput);
                var nowhere = Open("/dev/null", WriteOnly);
                _ = Replace(nowhere, ErrorOutput);
                _ = Close(nowhere);
            }
        }
    }

    public void Dispose()
    {
        lock (Gate)
        {
            if (--_shut == 0)
            {
                _ = Replace(_kept, ErrorOutput);
                _ = Close(_kept);
            }
        }
    }

#pragma warning disable SYSLIB1054, CA2101, CA5392 // Four calls of the C library need no generated code, and a path in ASCII no other marshalling.
    [DllImport("libc", EntryPoint = "dup")]
    private static extern int Duplicate(int file);

    [DllImport("libc", EntryPoint = "dup2")]
    private static extern int Replace(int file, int with);

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int file);
#pragma warning restore SYSLIB1054, CA2101, CA5392
}
