namespace PanelAssistant.Domain.Forums;

/// <summary>An agency's senior manager hears of its long overdue actions once whoever chairs agrees to it.</summary>
/// <param name="AfterDays">Days after an action was due, from which on it may be told.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record SeniorManagerRule(int AfterDays, string Clause);
