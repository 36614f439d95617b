using Microsoft.Extensions.Logging;

namespace PanelAssistant.Tests.Bot.Records;

/// <summary>What was logged, in words.</summary>
internal sealed class Lines<T> : ILogger<T>
{
    public List<string> Said { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Said.Add(formatter(state, exception));
}
