using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>The first of two people says that a record may go. Of a child's record they answer whether the child was ever looked after, because nobody else was asked.</summary>
/// <param name="LookedAfter">Only "no" lets a child's record go: not known is kept as long as yes.</param>
public sealed record ProposeDisposal(Known? LookedAfter, PersonId By)
{
    public const string Name = "disposal.propose";

    /// <param name="child">Of a child's own record.</param>
    /// <param name="may">Whether they run the group.</param>
    public Decision<DisposalStep> Decide(Disposal disposal, Child? child, bool may, DateTimeOffset now)
    {
        if (!may || disposal.Begun is not null)
        {
            return Decision<DisposalStep>.Refuse(Reason.NotFound);
        }
        if (disposal.Hold(child) is { } hold)
        {
            return Decision<DisposalStep>.Refuse(hold);
        }
        if (disposal.Proposed is not null)
        {
            return disposal.Proposed.By == By ? new Decision<DisposalStep>.AlreadySo(new(disposal, child)) : Decision<DisposalStep>.Refuse(Reason.ProposedAlready);
        }
        if (child is not null && LookedAfter is null)
        {
            return Decision<DisposalStep>.Refuse(Reason.LookedAfterNeeded);
        }
        var record = disposal.Record.ToString();
        if (child is null || disposal.Class is RecordClass.LookedAfter || LookedAfter is Known.No)
        {
            return Decision<DisposalStep>.Accept(new(disposal with { Proposed = new(By, now) }, child), new AuditFact(Name, record, disposal.Class.ToString()));
        }
        var kept = child with { LookedAfter = true, LookOn = UkTime.DateOf(now) };
        return Decision<DisposalStep>.Accept(new(null, kept), new AuditFact(KeepRecord.Name, record, RecordClass.LookedAfter.ToString()));
    }
}
