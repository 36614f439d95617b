using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>A decision about a flag as the minutes say it, in English: minutes are a document of the group.</summary>
public static class FlagMinutes
{
    public static string What(CaseReference child, FlagChange change, FlagResult result) => What(child, change, "", result);

    /// <summary>What was asked, what exactly was proposed, and how it ended.</summary>
    public static string What(CaseReference child, FlagQuestion question)
    {
        var proposed = question.Proposal?.What is { } what ? $" {(char.IsPunctuation(what[^1]) ? what : what + ".")}" : "";
        return What(child, question.Change, proposed, question.Outcome!.Result);
    }

    private static string What(CaseReference child, FlagChange change, string proposed, FlagResult result) =>
        $"{FlagWords.Question(child, change, Language.English)}{proposed} {FlagWords.Outcome(result, change, Language.English)}";

    /// <summary>What the chair allowed or decided beyond the vote, each with its reason.</summary>
    public static IEnumerable<string> Exceptions(FlagQuestion question)
    {
        if (question.Outcome?.WithoutQuorum is { } waived)
        {
            yield return $"Decided without the full quorum, because: {waived}";
        }
        if (question.Outcome?.ClosedEarly is { } early)
        {
            yield return $"Closed early, because: {early}";
        }
        if (question.Ruling is { } ruling)
        {
            yield return $"{FlagWords.Ruling(ruling.Carried, ruling.Until, question.Change, Language.English)} Because: {ruling.Why}";
        }
    }

    public static string Counts(TallyCounts counts) => FlagWords.Counts(counts, Language.English);
}
