using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>The chair, or the deputy in their place, closes the vote. The counts decide, by the rule it was opened under.</summary>
public sealed record CloseFlagVote(CaseReference Child, int Question, PersonId By)
{
    public const string Name = "flag.close";

    /// <param name="frontDoor">Where the child stands with the front door.</param>
    public Decision<Flag> Decide(Flag flag, FrontDoorStatus? frontDoor, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Flag>.Refuse(Reason.ChairOnly);
        }
        if (flag.Question is not { } question)
        {
            return Decision<Flag>.Refuse(Reason.NoVoteOpen);
        }
        if (question.Number != Question)
        {
            return Decision<Flag>.Refuse(Reason.VoteReplaced);
        }
        if (question.Closed is not null)
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        if (question.Conflicted.Contains(By))
        {
            return Decision<Flag>.Refuse(Reason.ConflictDeclared);
        }
        var counts = Tally.Count(question);
        var outcome = new FlagOutcome(Tally.Decide(counts, question.Rule), counts);
        return CarryOut.Of(flag, question, outcome, By, frontDoor, terms, roster, today, now, new AuditFact(Name, Child.ToString(), outcome.Result.ToString()));
    }
}
