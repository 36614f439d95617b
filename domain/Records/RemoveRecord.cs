namespace PanelAssistant.Domain.Records;

/// <summary>The last look before a record goes. What two people agreed holds only while it is still so.</summary>
public static class RemoveRecord
{
    public const string Name = "disposal.done";

    /// <param name="isOnHold">The record itself, or a child who stands in it.</param>
    /// <returns>The disposal as it begins; refused when the record is on hold, was worked on, or is to be kept longer after all.</returns>
    public static Decision<Disposal> Begin(Disposal disposal, bool isOnHold, RetentionLook look, DateTimeOffset now) =>
        isOnHold ? Decision<Disposal>.Refuse(disposal.IsOfChild ? Reason.OnLegalHold : Reason.ChildOnHold)
        : !look.IsDue ? Decision<Disposal>.Refuse(Reason.NotProposed)
        : disposal is not { Proposed: { } first, Approved: { } second } || first.By == second.By ? Decision<Disposal>.Refuse(Reason.SecondPersonNeeded)
        : Decision<Disposal>.Accept(disposal with { Begun = now }, new AuditFact(Name, disposal.Record.ToString(), "begun"));

    public static AuditFact Done(Disposal disposal) => new(Name, disposal.Record.ToString(), $"{disposal.Class}, {disposal.Removed.Values.Sum()} documents");
}
