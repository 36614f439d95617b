namespace PanelAssistant.Bot.Graph;

internal static partial class GraphLog
{
    [LoggerMessage(EventId = 520, Level = LogLevel.Warning, Message = "The directory did not answer: status {Status}.")]
    public static partial void DirectoryUnanswered(ILogger log, int status);

    [LoggerMessage(EventId = 521, Level = LogLevel.Warning, Message = "The calendar was not written: status {Status}.")]
    public static partial void CalendarNotWritten(ILogger log, int status);

    [LoggerMessage(EventId = 522, Level = LogLevel.Warning, Message = "A mail was not sent: status {Status}.")]
    public static partial void MailNotSent(ILogger log, int status);

    [LoggerMessage(EventId = 523, Level = LogLevel.Warning, Message = "A mail may or may not have been sent (status {Status}). It is listed as in doubt and is not sent again.")]
    public static partial void MailInDoubt(ILogger log, int status);

    [LoggerMessage(EventId = 524, Level = LogLevel.Warning, Message = "Minutes were not filed: status {Status}.")]
    public static partial void NotFiled(ILogger log, int status);
}
