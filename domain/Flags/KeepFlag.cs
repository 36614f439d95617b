using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// The chair records that the group has looked at a flag and keeps it: the next look is due some weeks on. It is a decision
/// like any other, with who was there and by which rule.
/// </summary>
public sealed record KeepFlag(CaseReference Child, PersonId By)
{
    public const string Name = "flag.keep";

    /// <summary>Agencies in the room; nothing when no attendance is taken.</summary>
    public IReadOnlyList<AgencyId>? InRoom { get; init; }

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Flag>.Refuse(Reason.ChairOnly);
        }
        if (!flag.IsFlagged)
        {
            return Decision<Flag>.Refuse(Reason.NotFlagged);
        }
        if (flag.HasOpenQuestion)
        {
            return Decision<Flag>.Refuse(Reason.VoteAlreadyOpen);
        }
        var next = CarryOut.NextReview(terms, today);
        if (flag.ReviewOn == next)
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        var question = OpenFlagVote.Put(flag, FlagChange.Keep, By, terms, roster, today, now) with { Proposal = new() { Until = next }, InRoom = InRoom };
        return CarryOut.Of(flag, question, new(FlagResult.ChairRecorded, Tally.Count(question, InRoom)), By, null, terms, roster, today, now, new AuditFact(Name, Child.ToString()));
    }
}
