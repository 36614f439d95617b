namespace PanelAssistant.Bot.Graph;

internal static partial class GraphLog
{
    [LoggerMessage(EventId = 520, Level = LogLevel.Warning, Message = "The directory did not answer: status {Status}.")]
    public static partial void DirectoryUnanswered(ILogger log, int status);
}
