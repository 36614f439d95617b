using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Domain.Registers;

/// <summary>What is written into a register: it tells nobody who a child or a family is.</summary>
internal static class EntryText
{
    public static Reason? Fault(string? text, int most, Reason missing, PassedWords passes, DateOnly today) =>
        EmptyAnswer.Is(text) ? missing
        : text.Length > most ? Reason.TextTooLong
        : IdentifyingText.IsIn(text, passes, today) || text.Contains("CH-", StringComparison.OrdinalIgnoreCase) ? Reason.LooksIdentifying
        : null;
}
