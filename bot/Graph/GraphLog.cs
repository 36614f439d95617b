namespace PanelAssistant.Bot.Graph;

internal static partial class GraphLog
{
    [LoggerMessage(EventId = 520, Level = LogLevel.Warning, Message = "The directory did not answer: status {Status}.")]
    public static partial void DirectoryUnanswered(ILogger log, int status);

    [LoggerMessage(EventId = 521, Level = LogLevel.Warning, Message = "The calendar was not written: status {Status}.")]
    public static partial void CalendarNotWritten(ILogger log, int status);
}
