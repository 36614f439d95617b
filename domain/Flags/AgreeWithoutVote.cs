using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// The chair records that the group agreed in discussion, which is how most groups decide ("agreed by the group", Halton
/// CSOG, section 3). Needs the chair's word that the quorum was in the room and that nobody objected.
/// </summary>
public sealed record AgreeWithoutVote(CaseReference Child, int Question, bool NobodyObjects, PersonId By)
{
    public const string Name = "flag.agree";

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
            return question.Outcome!.Result is FlagResult.AgreedWithoutVote
                ? new Decision<Flag>.AlreadySo(flag)
                : Decision<Flag>.Refuse(Reason.VoteClosed);
        }
        if (question.Conflicted.Contains(By))
        {
            return Decision<Flag>.Refuse(Reason.ConflictDeclared);
        }
        if (!NobodyObjects)
        {
            return Decision<Flag>.Refuse(Reason.ObjectionCheckNeeded);
        }
        if (question.Ballots.Any(ballot => ballot.Choice is VoteChoice.Against))
        {
            return Decision<Flag>.Refuse(Reason.VotesAlreadyCast);
        }
        var outcome = new FlagOutcome(FlagResult.AgreedWithoutVote, Tally.Count(question));
        return CarryOut.Of(flag, question, outcome, By, frontDoor, terms, roster, today, now, new AuditFact(Name, Child.ToString()));
    }
}
