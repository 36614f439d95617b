using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Keeps what the bot logged. A story in which there is an error has failed, and so has one in which a line tells of anybody.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _all = new();

    /// <summary>Of every level.</summary>
    public IReadOnlyCollection<string> All => _all;

    /// <summary>Errors.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>What is no error.</summary>
    public void Forget() => _all.Clear();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var line = $"{formatter(state, exception)} {exception}";
        _all.Enqueue(line);
        if (logLevel >= LogLevel.Error)
        {
            _lines.Enqueue(line);
        }
    }

    public void Dispose()
    {
    }
}
