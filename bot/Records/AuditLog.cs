using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Records;

/// <summary>What the record of use says to the operator: kept elsewhere, it shows whether all seals were made anew.</summary>
internal static partial class AuditLog
{
    public static void Sealed(ILogger log, SealDocument seal)
    {
        if (log.IsEnabled(LogLevel.Information))
        {
            var hash = Convert.ToHexStringLower(seal.Hash);
            Sealed(log, seal.Number, seal.Count, hash);
        }
    }

    [LoggerMessage(EventId = 330, Level = LogLevel.Information, Message = "Audit seal {Number}: {Count} lines, {Hash}")]
    private static partial void Sealed(ILogger log, string number, int count, string hash);
}
