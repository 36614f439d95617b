using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Flags;

/// <summary>Counts, and applies the quorum and tie clauses it is handed. Knows neither forum nor screen.</summary>
public static class Tally
{
    /// <param name="inRoom">
    /// Agencies with somebody in the room at this moment who may decide the question; nothing when no attendance is taken. A
    /// vote that was cast stays when its agency leaves, and its agency took part; who comes in makes the quorum without a word.
    /// </param>
    public static TallyCounts Count(FlagQuestion question, IReadOnlyCollection<AgencyId>? inRoom = null)
    {
        int votesFor = 0, against = 0, abstained = 0, recused = 0, silent = 0, absent = 0, partners = 0;
        foreach (var voter in question.Voters)
        {
            if (question.BallotOf(voter.Agency) is { } ballot)
            {
                partners += voter.Partner ? 1 : 0;
                _ = ballot.Choice switch
                {
                    VoteChoice.For => votesFor++,
                    VoteChoice.Against => against++,
                    _ => abstained++,
                };
            }
            else if (question.StandsAside(voter, inRoom))
            {
                recused++;
            }
            else if (inRoom is null)
            {
                silent++;
            }
            else if (inRoom.Contains(voter.Agency))
            {
                partners += voter.Partner ? 1 : 0;
                silent++;
            }
            else
            {
                absent++;
            }
        }
        return new(votesFor, against, abstained, recused, silent) { Absent = absent, Partners = partners };
    }

    /// <summary>Carried when more agencies are for than against among the votes cast, and the quorum took part.</summary>
    /// <param name="withoutQuorum">The chair ruled that this question is decided without the full quorum.</param>
    public static FlagResult Decide(TallyCounts counts, DecisionRule rule, bool withoutQuorum = false) =>
        !HasQuorum(counts, rule) && !withoutQuorum ? FlagResult.NoQuorum
        : counts.For + counts.Against + counts.Abstained == 0 ? FlagResult.NoVotes
        : counts.For > counts.Against ? FlagResult.Carried
        : counts.For < counts.Against ? FlagResult.NotCarried
        : FlagResult.Tied;

    public static bool HasQuorum(TallyCounts counts, DecisionRule rule) => counts.Partners >= rule.PartnersForQuorum;
}
