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

    /// <summary>Agencies in the room; nothing when no attendance is taken.</summary>
    public IReadOnlyList<AgencyId>? InRoom { get; init; }

    /// <param name="frontDoor">Where the child stands with the front door.</param>
    public Decision<Flag> Decide(Flag flag, FrontDoorStatus? frontDoor, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (QuestionChair.Refusal(flag, Question, By, terms, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        var question = flag.Question!;
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
        if (question.OpenUntil is not null)
        {
            return Decision<Flag>.Refuse(Reason.NotInMeeting);
        }
        if (!NobodyObjects)
        {
            return Decision<Flag>.Refuse(Reason.ObjectionCheckNeeded);
        }
        if (question.Ballots.Any(ballot => ballot.Choice is VoteChoice.Against))
        {
            return Decision<Flag>.Refuse(Reason.VotesAlreadyCast);
        }
        var counts = Tally.Count(question, InRoom);
        if (InRoom is not null && !Tally.HasQuorum(counts, question.Rule))
        {
            return Decision<Flag>.Refuse(Reason.QuorumNotInRoom);
        }
        var outcome = new FlagOutcome(FlagResult.AgreedWithoutVote, counts);
        return CarryOut.Of(flag, question with { InRoom = InRoom }, outcome, By, frontDoor, terms, roster, today, now, new AuditFact(Name, Child.ToString()));
    }
}
