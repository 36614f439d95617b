using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>What is logged about sending: kinds, states and statuses, never who or what.</summary>
internal static partial class NoticeLog
{
    [LoggerMessage(EventId = 300, Level = LogLevel.Warning, Message = "A notice of kind {Kind} was claimed by a sender that stopped. It is listed as unconfirmed and is not sent again.")]
    public static partial void Unconfirmed(ILogger log, NoticeKind kind);

    [LoggerMessage(EventId = 301, Level = LogLevel.Warning, Message = "A notice of kind {Kind} ended as {State} (status {Status}).")]
    public static partial void NotDelivered(ILogger log, NoticeKind kind, DeliveryState state, int status);

    [LoggerMessage(EventId = 302, Level = LogLevel.Error, Message = "A round of sending failed. The next round tries again.")]
    public static partial void RoundFailed(ILogger log, Exception error);

    [LoggerMessage(EventId = 304, Level = LogLevel.Error, Message = "{Sweep} failed. The others go on, and it is tried again.")]
    public static partial void SweepFailed(ILogger log, string sweep, Exception error);

    [LoggerMessage(EventId = 305, Level = LogLevel.Error, Message = "A notice of kind {Kind} cannot be drawn or sent ({Problem}). It is listed.")]
    public static partial void CannotBeSent(ILogger log, NoticeKind kind, string problem);

    [LoggerMessage(EventId = 306, Level = LogLevel.Warning, Message = "What became of a notice of kind {Kind} could not be noted ({Problem}). It is tried again.")]
    public static partial void NotNoted(ILogger log, NoticeKind kind, string problem);

    [LoggerMessage(EventId = 303, Level = LogLevel.Warning, Message = "A card in a shared chat could not be shown ({Outcome}).")]
    public static partial void BoardNotShown(ILogger log, string outcome);
}
