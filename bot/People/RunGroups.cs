using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.People;

/// <summary>The groups that a speaker runs: one coordinator may have seven, and a list of the first alone would call the others in order.</summary>
internal static class RunGroups
{
    /// <summary>The one that the turn names, and no other; else all of theirs, the turn's own first.</summary>
    public static IReadOnlyList<TermsOfReference> Of(Turn turn) =>
    [
        .. turn.Partnership.Forums
            .Where(terms => turn.PossibleForums.Contains(terms.Forum) && Access.Runs(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today))
            .OrderByDescending(terms => terms.Forum == turn.Terms.Forum),
    ];
}
