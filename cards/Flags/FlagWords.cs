using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>The sentences about a flag that more than one card says.</summary>
internal static class FlagWords
{
    /// <summary>Of each agency's reason, so that all of them fit one card.</summary>
    private const int MostWhyShown = 300;

    public static string Question(CaseReference child, FlagChange change, Language words) => change is FlagChange.Add
        ? words["{0}: add a flag?", child]
        : words["{0}: remove the flag?", child];

    public static string Outcome(FlagResult result, FlagChange change, Language words) => (result, change) switch
    {
        (FlagResult.Carried, FlagChange.Add) => words["Carried: the flag is added. Each agency is asked to confirm."],
        (FlagResult.Carried, _) => words["Carried: the flag is removed. Each agency is asked to confirm."],
        (FlagResult.AgreedWithoutVote, FlagChange.Add) =>
            words["Agreed without a vote: the chair asked and nobody objected. The flag is added. Each agency is asked to confirm."],
        (FlagResult.AgreedWithoutVote, _) =>
            words["Agreed without a vote: the chair asked and nobody objected. The flag is removed. Each agency is asked to confirm."],
        (FlagResult.NoQuorum, _) => words["No decision: the quorum did not take part. The flag stays as it was."],
        (FlagResult.Tied, FlagChange.Add) => words["Not carried: the votes were equal. No flag is added."],
        (FlagResult.Tied, _) => words["Not carried: the votes were equal. The flag stays."],
        (_, FlagChange.Add) => words["Not carried. No flag is added."],
        _ => words["Not carried. The flag stays."],
    };

    /// <summary>Five separate counts, so that nobody has to guess what silence meant.</summary>
    public static string Counts(TallyCounts counts, Language words) =>
        words["{0} for, {1} against, {2} abstained, {3} declared a conflict, {4} no reply",
            counts.For, counts.Against, counts.Abstained, counts.Recused, counts.NoReply];

    public static string Choice(VoteChoice choice, Language words) => choice switch
    {
        VoteChoice.For => words["for"],
        VoteChoice.Against => words["against"],
        _ => words["abstain"],
    };

    public static string State(Confirmation task, Language words) => task.State switch
    {
        ConfirmationState.OnSystem => words["on the agency's system since {0}", Dates.Of(task.On!.Value, words)],
        ConfirmationState.Removed => words["removed on {0}", Dates.Of(task.On!.Value, words)],
        ConfirmationState.Cannot => words["cannot: {0}", PlainText.Escape(PlainText.Shorten(task.Why ?? "", MostWhyShown))],
        _ => words["still to do"],
    };
}
