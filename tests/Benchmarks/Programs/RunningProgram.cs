using System.Collections.Concurrent;
using System.Diagnostics;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Programs;

/// <summary>One started program, stopped on disposal.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();

    private RunningProgram(Contestant contestant, int port)
    {
        Contestant = contestant;
        Port = port;
        var start = Cores.ForProgram(contestant.Executable, [.. contestant.Arguments, "--urls", $"http://127.0.0.1:{port}"], contestant.Elsewhere);
        start.WorkingDirectory = Path.GetDirectoryName(contestant.Executable);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        foreach (var (name, value) in contestant.Settings)
        {
            start.Environment[name] = value;
        }
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Contestant Contestant { get; }

    public int Port { get; }

    public int Id => _process.Id;

    public static RunningProgram Start(Contestant contestant, int port)
    {
        var program = new RunningProgram(contestant, port);
        program.WaitUntilListening();
        return program;
    }

    /// <summary>The last lines it printed.</summary>
    public string Said() => string.Join('\n', _said);

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private void WaitUntilListening()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            if (PlainClient.TryConnect(Port, out var socket))
            {
                socket.Dispose();
                return;
            }
            if (_process.HasExited || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException($"{Contestant.Name} does not listen on {Port}. It said:\n{Said()}");
            }
            Thread.Sleep(1);
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }
        _said.Enqueue(line);
        if (_said.Count > 40)
        {
            _said.TryDequeue(out string? _);
        }
    }
}
