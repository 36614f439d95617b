using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>The first of two people says that a record may go. They answer whether the child was ever looked after, because nobody else was asked.</summary>
/// <param name="LookedAfter">Only "no" lets it go: not known is kept as long as yes.</param>
public sealed record ProposeDisposal(CaseReference Child, Known? LookedAfter, PersonId By)
{
    public const string Name = "disposal.propose";

    /// <param name="may">Whether they run the group.</param>
    public Decision<DisposalStep> Decide(Disposal disposal, Child child, bool may, DateTimeOffset now)
    {
        if (!may || disposal.Begun is not null)
        {
            return Decision<DisposalStep>.Refuse(Reason.NotFound);
        }
        if (child.IsOnHold)
        {
            return Decision<DisposalStep>.Refuse(Reason.OnLegalHold);
        }
        if (disposal.Proposed is not null)
        {
            return disposal.Proposed.By == By ? new Decision<DisposalStep>.AlreadySo(new(disposal, child)) : Decision<DisposalStep>.Refuse(Reason.ProposedAlready);
        }
        if (LookedAfter is not { } answer)
        {
            return Decision<DisposalStep>.Refuse(Reason.LookedAfterNeeded);
        }
        if (disposal.Class is RecordClass.LookedAfter || answer is Known.No)
        {
            return Decision<DisposalStep>.Accept(new(disposal with { Proposed = new(By, now) }, child), new AuditFact(Name, Child.ToString(), disposal.Class.ToString()));
        }
        var kept = child with { LookedAfter = true, LookOn = UkTime.DateOf(now) };
        return Decision<DisposalStep>.Accept(new(null, kept), new AuditFact(KeepRecord.Name, Child.ToString(), RecordClass.LookedAfter.ToString()));
    }
}
