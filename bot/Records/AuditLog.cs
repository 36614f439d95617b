namespace PanelAssistant.Bot.Records;

/// <summary>What the record of use says to the operator: kept elsewhere, it shows whether all seals were made anew.</summary>
internal static partial class AuditLog
{
    [LoggerMessage(EventId = 320, Level = LogLevel.Information, Message = "Audit seal {Number}: {Count} lines, {Hash}")]
    public static partial void Sealed(ILogger log, string number, int count, string hash);
}
