namespace PanelAssistant.Domain.Records;

/// <summary>One line of the audit trail: what was done to which record. Who and when are added where it is stored.</summary>
/// <param name="Verb">The published name of the command, for example <c>flag.vote</c>.</param>
/// <param name="About">A reference, never a name.</param>
/// <param name="Detail">A code or a count; never free text that a person typed.</param>
public sealed record AuditFact(string Verb, string About, string? Detail = null);
