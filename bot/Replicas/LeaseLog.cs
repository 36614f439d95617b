namespace PanelAssistant.Bot.Replicas;

internal static partial class LeaseLog
{
    [LoggerMessage(EventId = 320, Level = LogLevel.Information, Message = "This process does the background work now (epoch {Epoch}).")]
    public static partial void Taken(ILogger log, long epoch);

    [LoggerMessage(EventId = 321, Level = LogLevel.Warning, Message = "Another process has taken over the background work of epoch {Epoch}.")]
    public static partial void Lost(ILogger log, long epoch);

    [LoggerMessage(EventId = 322, Level = LogLevel.Warning, Message = "The lease for the background work could not be looked at ({Problem}). It is tried again.")]
    public static partial void NotSeen(ILogger log, string problem);
}
