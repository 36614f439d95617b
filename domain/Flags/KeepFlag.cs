using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>The chair records that the group has looked at a flag and keeps it: the next look is due some weeks on.</summary>
public sealed record KeepFlag(CaseReference Child, PersonId By)
{
    public const string Name = "flag.keep";

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Flag>.Refuse(Reason.ChairOnly);
        }
        if (!flag.IsFlagged)
        {
            return Decision<Flag>.Refuse(Reason.NotFlagged);
        }
        var next = CarryOut.NextReview(terms, today);
        return flag.ReviewOn == next
            ? new Decision<Flag>.AlreadySo(flag)
            : Decision<Flag>.Accept(flag with { ReviewOn = next }, new AuditFact(Name, Child.ToString()));
    }
}
