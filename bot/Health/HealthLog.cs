namespace PanelAssistant.Bot.Health;

internal static partial class HealthLog
{
    [LoggerMessage(EventId = 400, Level = LogLevel.Warning, Message = "Not ready: {Lack}.")]
    public static partial void NotReady(ILogger log, Lack lack);

    [LoggerMessage(EventId = 401, Level = LogLevel.Information, Message = "Ready again.")]
    public static partial void ReadyAgain(ILogger log);

    [LoggerMessage(EventId = 402, Level = LogLevel.Information, Message = "Stopping: unready for {Unready}, ended within {Within}.")]
    public static partial void Stopping(ILogger log, TimeSpan unready, TimeSpan within);
}
