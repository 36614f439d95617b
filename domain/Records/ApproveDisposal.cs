using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>The second of two people says that a record may go: never the one who proposed it.</summary>
public sealed record ApproveDisposal(PersonId By)
{
    public const string Name = "disposal.approve";

    /// <param name="child">Of a child's own record.</param>
    /// <param name="may">Whether they run the group.</param>
    public Decision<DisposalStep> Decide(Disposal disposal, Child? child, bool may, DateTimeOffset now) => disposal switch
    {
        _ when !may => Decision<DisposalStep>.Refuse(Reason.NotFound),
        { Approved: not null } => new Decision<DisposalStep>.AlreadySo(new(disposal, child)),
        _ when disposal.Hold(child) is { } hold => Decision<DisposalStep>.Refuse(hold),
        { Proposed: null } => Decision<DisposalStep>.Refuse(Reason.NotProposed),
        { Proposed: { } first } when first.By == By => Decision<DisposalStep>.Refuse(Reason.SecondPersonNeeded),
        _ => Decision<DisposalStep>.Accept(new(disposal with { Approved = new(By, now) }, child), new AuditFact(Name, disposal.Record.ToString(), disposal.Class.ToString())),
    };
}
