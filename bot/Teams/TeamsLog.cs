namespace PanelAssistant.Bot.Teams;

/// <summary>Everything this folder logs: ids, codes and kinds. Never a name, an address or a word that somebody typed.</summary>
internal static partial class TeamsLog
{
    [LoggerMessage(100, LogLevel.Warning, "Turned away: {Code}")]
    public static partial void TurnedAway(this ILogger log, string code);

    [LoggerMessage(101, LogLevel.Information, "A token could not be verified: {Kind}")]
    public static partial void TokenNotVerified(this ILogger log, string kind);

    [LoggerMessage(102, LogLevel.Error, "A turn failed: {Kind}, activity {ActivityId}\n{Trace}")]
    public static partial void TurnFailed(this ILogger log, string kind, string activityId, string? trace);

    [LoggerMessage(103, LogLevel.Warning, "A reply was not delivered: {Outcome}, activity {ActivityId}")]
    public static partial void ReplyNotDelivered(this ILogger log, string outcome, string activityId);

    [LoggerMessage(104, LogLevel.Error, "Held back a message to a shared chat because it may name a person: conversation {ConversationId}")]
    public static partial void HeldBack(this ILogger log, string conversationId);

    [LoggerMessage(105, LogLevel.Error, "Refused to send: nobody vouched for that service address")]
    public static partial void NobodyVouched(this ILogger log);

    [LoggerMessage(106, LogLevel.Error, "No token for the Connector: {Kind}")]
    public static partial void NoOutgoingToken(this ILogger log, string kind);

    [LoggerMessage(107, LogLevel.Debug, "The Connector did not answer: {Kind}")]
    public static partial void ConnectorSilent(this ILogger log, string kind);
}
