namespace PanelAssistant.Bot.People;

internal static partial class PeopleLog
{
    [LoggerMessage(EventId = 500, Level = LogLevel.Information, Message = "Forum {Forum}: {Count} awaited seats are now held.")]
    public static partial void SeatsBound(ILogger log, string forum, int count);
}
