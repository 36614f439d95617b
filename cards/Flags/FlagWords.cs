using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>The sentences about a flag that more than one card says.</summary>
internal static class FlagWords
{
    /// <summary>Of each agency's reason, so that all of them fit one card.</summary>
    private const int MostWhyShown = 300;

    public static string Question(CaseReference child, FlagChange change, Language words) => change switch
    {
        FlagChange.Add => words["{0}: add a flag?", child],
        FlagChange.Remove => words["{0}: remove the flag?", child],
        FlagChange.Keep => words["{0}: keep the flag?", child],
        FlagChange.Recommend => words["{0}: make a recommendation?", child],
        _ => words["{0}: give an action?", child],
    };

    public static string Outcome(FlagResult result, FlagChange change, Language words) => (result, change) switch
    {
        (FlagResult.ChairRecorded, _) => $"{words["Recorded by the chair, without a vote: the group looked at the flag again."]} {Follows(change, words)}",
        (FlagResult.Carried or FlagResult.AgreedWithoutVote, FlagChange.Keep or FlagChange.Recommend or FlagChange.Act) =>
            $"{(result is FlagResult.Carried ? words["Carried."] : words["Agreed without a vote: the chair asked and nobody objected."])} {Follows(change, words)}",
        (FlagResult.NoQuorum, FlagChange.Recommend or FlagChange.Act) => words["No decision: the quorum did not take part."],
        (FlagResult.NoVotes, _) => words["No decision: nobody voted."],
        (FlagResult.Tied, FlagChange.Recommend or FlagChange.Act) => words["Not carried: the votes were equal."],
        (FlagResult.NotCarried, FlagChange.Recommend or FlagChange.Act) => words["Not carried."],
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

    private static string Follows(FlagChange change, Language words) => change switch
    {
        FlagChange.Keep => words["The flag stays until it is looked at again."],
        FlagChange.Recommend => words["The recommendation is made and waits for an answer."],
        _ => words["The action is given to its owner."],
    };

    /// <summary>What came of a tie: the chair's decision, said to be the chair's.</summary>
    public static string Ruling(bool carried, DateOnly? until, FlagChange change, Language words) => (carried, change, until) switch
    {
        (true, FlagChange.Add, { } day) => words["The chair decided, not the group: a provisional flag until the meeting on {0}.", Dates.Of(day, words)],
        (true, _, _) => words["The chair decided by casting vote: carried."],
        (false, FlagChange.Add, _) => words["The chair decided, not the group: no flag."],
        _ => words["The chair decided by casting vote: not carried."],
    };

    public static string StaysOpen(DateTimeOffset until, Language words) =>
        words["Called between meetings: open at least until the end of {0}.", Dates.Of(LastDayOpen(until), words)];

    public static DateOnly LastDayOpen(DateTimeOffset until) => UkTime.DateOf(until.AddTicks(-1));

    /// <summary>Separate counts, so that nobody has to guess what silence meant.</summary>
    public static string Counts(TallyCounts counts, Language words)
    {
        var told = words["{0} for, {1} against, {2} abstained, {3} declared a conflict, {4} no reply",
            counts.For, counts.Against, counts.Abstained, counts.Recused, counts.NoReply];
        return counts.Absent == 0 ? told : words["{0}, {1} absent", told, counts.Absent];
    }

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
