using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Links;

/// <summary>A member takes a link back that was made by mistake. The audit trail keeps that it was there.</summary>
public sealed record UnlinkRecords(CaseReference Child, RecordReference Other)
{
    public const string Name = "link.remove";

    /// <param name="sees">Whether the member may see both ends, and both are there.</param>
    public Decision<Link> Decide(Link? existing, bool isMember, bool sees) =>
        !isMember ? Decision<Link>.Refuse(Reason.NoSeat)
        : !sees || existing is null ? Decision<Link>.Refuse(Reason.NotFound)
        : Decision<Link>.Accept(existing, new AuditFact(Name, Child.ToString(), Other.ToString()));
}
