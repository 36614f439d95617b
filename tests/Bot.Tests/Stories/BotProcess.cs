using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using PanelAssistant.Bot;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The built bot as a process of its own that can be killed without warning and started again on the same documents.</summary>
internal sealed class BotProcess(ConnectorDouble connector, string file, IShelf? shelf = null) : IStage, IKillable, IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly ConcurrentQueue<string> _said = new();
    private TaskCompletionSource<string> _address = new();
    private Process? _process;
    private bool _isPaused;

    public HttpClient Http { get; } = new();

    public string Address { get; private set; } = "";

    public bool IsRunning => _process is not null && !_isPaused;

    public int Id => _process!.Id;

    /// <summary>What it has printed since it was started.</summary>
    public IReadOnlyCollection<string> Said => _said;

    public string ServiceUrl => connector.ServiceUrl;

    public IReadOnlyList<ConnectorCall> Calls => connector.Calls;

    public Chat Private(string who) => new(this, StoryBot.Practice.Person(who), StoryBot.Practice.Person(who).PrivateChat, "personal", "en-GB");

    public Chat Meeting(string who) => new(this, StoryBot.Practice.Person(who), Platform.Meeting.Id, "meeting", "en-GB");

    /// <summary>Whether a library of the bot is in its memory. Linux alone tells.</summary>
    public bool HasLoaded(string library) => File.ReadLines($"/proc/{_process!.Id}/maps").Any(line => line.EndsWith($"/{library}.dll", StringComparison.Ordinal));

    public async Task StartAsync(params string[] settings)
    {
        Begin(settings);
        Address = await _address.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
    }

    /// <summary>Starts it without waiting until it listens.</summary>
    public void Begin(params string[] settings)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(BotHost).Assembly.Location, "--environment", "Development", "--urls", "http://127.0.0.1:0", $"--Storage:Path={file}" },
            RedirectStandardOutput = true,
        };
        foreach (var setting in (string[])[.. shelf?.Settings ?? [], .. settings])
        {
            start.ArgumentList.Add(setting);
        }
        var address = _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _said.Clear();
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) =>
        {
            _said.Enqueue(line.Data ?? "");
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(line.Data[(at + Listening.Length)..].Trim());
            }
        };
        _process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The bot ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
    }

    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Held up in the middle of whatever it does, as on a machine that stands still, and then going on as if nothing had been.</summary>
    public async Task HoldUpAsync(TimeSpan time)
    {
        _isPaused = true;
        await SignalAsync("STOP");
        await Task.Delay(time, TestContext.Current.CancellationToken);
        await SignalAsync("CONT");
        _isPaused = false;
    }

    private async Task SignalAsync(string signal)
    {
        using var sent = Process.Start("kill", [$"-{signal}", $"{Id}"]);
        await sent.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Tells it to end, as a platform does.</summary>
    public void Terminate() => Assert.Equal(0, Signal(_process!.Id, 15));

    /// <returns>The exit code.</returns>
    public async Task<int> EndedAsync()
    {
        await _process!.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async Task ForwardAsync(TimeSpan step)
    {
        var now = (DateTimeOffset)JsonNode.Parse(await Http.GetStringAsync($"{Address}/local/clock"))!["now"]!;
        using var answer = await Http.PostAsJsonAsync($"{Address}/local/clock", new { now = now + step });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }
        _process?.Dispose();
        Http.Dispose();
    }

#pragma warning disable SYSLIB1054, CA5392 // One call of the C library needs no generated code.
    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
#pragma warning restore SYSLIB1054, CA5392
}
