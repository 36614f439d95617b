using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>The last look before a record goes. What two people agreed holds only while it is still so.</summary>
public static class RemoveRecord
{
    public const string Name = "disposal.done";

    /// <returns>The disposal as it begins; refused when the record is on hold, was worked on, or is to be kept longer after all.</returns>
    public static Decision<Disposal> Begin(Disposal disposal, Child child, RetentionLook look, DateTimeOffset now) =>
        child.IsOnHold ? Decision<Disposal>.Refuse(Reason.OnLegalHold)
        : !look.IsDue ? Decision<Disposal>.Refuse(Reason.NotProposed)
        : disposal is not { Proposed: { } first, Approved: { } second } || first.By == second.By ? Decision<Disposal>.Refuse(Reason.SecondPersonNeeded)
        : Decision<Disposal>.Accept(disposal with { Begun = now }, new AuditFact(Name, disposal.Child.ToString(), "begun"));

    public static AuditFact Done(Disposal disposal) => new(Name, disposal.Child.ToString(), $"{disposal.Class}, {disposal.Removed.Values.Sum()} documents");
}
