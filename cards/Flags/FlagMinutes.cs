using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>A decision about a flag as the minutes say it, in English: minutes are a document of the group.</summary>
public static class FlagMinutes
{
    public static string What(CaseReference child, FlagChange change, FlagResult result) =>
        $"{FlagWords.Question(child, change, Language.English)} {FlagWords.Outcome(result, change, Language.English)}";

    public static string Counts(TallyCounts counts) => FlagWords.Counts(counts, Language.English);
}
