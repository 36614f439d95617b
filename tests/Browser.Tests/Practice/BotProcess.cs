using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace PanelAssistant.Tests.Browser.Practice;

/// <summary>The real bot as its own process, on a free port and with data of its own, in Development.</summary>
public sealed partial class BotProcess : IAsyncLifetime
{
    /// <summary>The day of the practice partnership's meeting, 10:00 in the UK.</summary>
    public const string Start = "2026-11-25T10:00:00Z";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("panel-browser-tests-");
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _http = new();
    private Process? _process;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var program = Program();
        _process = new()
        {
            StartInfo = new("dotnet", [program, "--contentRoot", Path.GetDirectoryName(program)!, "--urls", "http://127.0.0.1:0",
                "--Storage:Path", Path.Combine(_data.FullName, "panel.db"), "--Local:Clock", Start])
            {
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException("The bot stopped while it was starting."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Address = await _listening.Task.WaitAsync(Patience);
            (await _http.GetAsync(new Uri(Address, "/local/clock"))).EnsureSuccessStatusCode();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"The bot did not start. It said:\n{_said}", error);
        }
    }

    /// <summary>Moves practice time forward; what fell due has been sent when this returns.</summary>
    public async Task MoveClockAsync(string to)
    {
        using var body = new StringContent($"{{\"now\":\"{to}\"}}", Encoding.UTF8, "application/json");
        (await _http.PostAsync(new Uri(Address, "/local/clock"), body)).EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process?.Dispose();
        _http.Dispose();
        _data.Delete(recursive: true);
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
        if (line is not null && ListeningOn().Match(line) is { Success: true } match)
        {
            _listening.TrySetResult(new(match.Groups[1].Value));
        }
    }

    /// <summary>The bot as the build left it, in the same configuration as these tests.</summary>
    private static string Program()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = here.Parent!.Name;
        var root = here;
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Bot.sln")))
        {
            root = root.Parent;
        }
        return Path.Combine(root!.FullName, "bot", "bin", configuration, here.Name, "PanelAssistant.Bot.dll");
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningOn();
}
