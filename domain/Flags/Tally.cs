using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Flags;

/// <summary>Counts, and applies the quorum and tie clauses it is handed. Knows neither forum nor screen.</summary>
public static class Tally
{
    public static TallyCounts Count(FlagQuestion question)
    {
        int votesFor = 0, against = 0, abstained = 0, recused = 0, silent = 0, partners = 0;
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
            else if (voter.Entitled.Any(question.Conflicted.Contains))
            {
                recused++;
            }
            else
            {
                silent++;
            }
        }
        return new(votesFor, against, abstained, recused, silent) { Partners = partners };
    }

    /// <summary>Carried when more agencies are for than against among the votes cast, and the quorum took part.</summary>
    public static FlagResult Decide(TallyCounts counts, DecisionRule rule) =>
        counts.Partners < rule.PartnersForQuorum ? FlagResult.NoQuorum
        : counts.For > counts.Against ? FlagResult.Carried
        : counts.For < counts.Against ? FlagResult.NotCarried
        : FlagResult.Tied;
}
