using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>One line of the audit trail. Ids only; created, never changed.</summary>
public sealed record AuditDocument
{
    public int Schema { get; init; } = 1;

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string Verb { get; init; }

    public required string About { get; init; }

    public string? Detail { get; init; }

    /// <summary>The record whose use this is: CH-2041 for CH-2041/2 and for the child's place on any list.</summary>
    public string? Record => AuditFact.RecordOf(About);
}
